import PLCContent
import PLCHTML

/// Which causes a theory answers, and by which drivers; those nobody answers are shown as well.
struct CausesAnswered {
  let theory: Theory
  let context: PageContext

  private var words: Words { context.words }

  /// Nothing where no analysis of causes belongs to the theory.
  var html: HTML {
    let drivers = theory.driverTree.drivers
    let causes = theory.analyses.flatMap { analysis in
      analysis.causes.filter { cause in
        cause.isEstablished || drivers.contains { $0.addresses.contains(cause.slug) }
      }.map { (analysis: analysis, cause: $0) }
    }
    guard !causes.isEmpty else { return HTML() }
    return section(.class("answers")) {
      h(2)(words[.causesAnswered], .id("part.answers"))
      dl {
        for (analysis, cause) in causes {
          div {
            dt {
              a(href: context.url(of: analysis, anchor: cause.slug), cause.text)
              " "
              CauseTag(cause: cause, words: words).html
            }
            dd { answer(to: cause, among: drivers) }
          }
        }
      }
    }
  }

  private func answer(to cause: Cause, among drivers: [Driver]) -> HTML {
    let answering = drivers.filter { $0.addresses.contains(cause.slug) }
    guard !answering.isEmpty else { return span(words[.noDriver], .class("meta")) }
    return HTML {
      "\(words.onward) "
      HTML(
        joining: answering.map { driver in
          a(href: context.url(of: theory, anchor: driver.slug), driver.text)
        }, with: HTML("; "))
    }
  }
}
