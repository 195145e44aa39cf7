import PLCContent
import PLCHTML

/// The page of a theory: the aim in a sentence, the drivers as a picture, the causes they answer, and what changed
/// from one version to the next.
struct TheoryStory: DocumentStory {
  private let text: DocumentText

  /// The story of the theory at an index.
  init(_ position: Int, _ context: PageContext) { text = DocumentText(position, context) }

  private var words: Words { text.words }
  private var context: PageContext { text.context }
  private var library: Library { text.library }

  private static let placed = ["If, then, because", "Drivers", "What changed in this version"]

  let told: Set<String> = ["aim_measure", "supersedes", "root_causes"]

  var html: HTML {
    HTML {
      if let aim = AimSentence(text.document, words: words) {
        p(.class("aim")) {
          span(words[.aim], .class("eyebrow"))
          " " + aim.sentence
          for measure in library.linked("aim_measure", of: text.position) {
            span(.class("meta")) {
              " " + words[.measuredBy] + " "
              context.link(measure)
            }
          }
        }
      }
      text.lead
      text.section("If, then, because")
      drivers
      CausesAnswered(theory: text.position, context: context).html
      versions
      text.rest(but: Self.placed)
      MeasureLines(measures: library.byType(library.measures(ofTheory: text.position)), context: context).html
    }
  }

  /// The tree as it was written, below its picture: its points are what links to drivers lead to.
  private var drivers: HTML {
    guard text.has("Drivers") else { return context.advice(.adviceDrivers) }
    return section {
      text.heading("Drivers")
      TheoryDiagram(theory: text.position, context: context).html
      details(.class("written tree")) {
        summary(words[.driversInWords])
        text.body("Drivers")
      }
    }
  }

  // MARK: Versions

  private var versions: HTML {
    let before = library.linked("supersedes", of: text.position).first
    return HTML {
      text.section("What changed in this version")
      if let before { VersionComparison(older: before, newer: text.position, context: context).html }
    }
  }
}

/// Which causes a theory answers, and by which drivers; those nobody answers are shown as well.
struct CausesAnswered {
  /// The index of the theory.
  let theory: Int
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }

  /// Nothing where no analysis of causes belongs to the theory.
  var html: HTML {
    let drivers = library.driverTree(of: theory).drivers
    let causes = library.analyses(ofTheory: theory).flatMap { analysis in
      library.documents[analysis].causes.filter { cause in
        ["root", "supported"].contains(cause.status ?? "")
          || drivers.contains { $0.addresses.contains(cause.slug) }
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

/// How well a cause is supported, and who could change it, in words and a shape.
struct CauseTag {
  let cause: Cause
  let words: Words

  /// Nothing of what the analysis does not say.
  var html: HTML {
    HTML {
      if let status = cause.status {
        span(
          DiagramStatus(cause: status, words).word,
          .class("tag", ["root": "diamond", "supported": "full", "suspected": "half"][status] ?? "aside"))
      }
      if let control = cause.control { span(" " + words.term(control, of: .control), .class("meta")) }
    }
  }
}

/// Two versions of a theory beside each other: aim and drivers, with what is new and what was dropped.
struct VersionComparison {
  /// The index of the theory that was replaced.
  let older: Int
  /// The index of the theory that replaced it.
  let newer: Int
  let context: PageContext

  private var words: Words { context.words }

  var html: HTML {
    div(.class("beside")) {
      column(older, against: newer, remark: .dropped)
      column(newer, against: older, remark: .added)
    }
  }

  private func column(_ position: Int, against other: Int, remark: Word) -> HTML {
    let document = context.library.documents[position]
    let drivers = context.library.driverTree(of: position).drivers
    let others = Set(context.library.driverTree(of: other).drivers.map(\.slug))
    return section(.class("panel")) {
      h(3)() {
        if position == newer { document.title } else { context.link(position) }
      }
      if let version = document["version"]?.number {
        p("\(words[.version]) \(words.number(version, decimals: 0))", .class("meta"))
      }
      if let aim = AimSentence(document, words: words) { p(aim.sentence) }
      ul {
        for driver in drivers {
          li {
            driver.text
            if !others.contains(driver.slug) {
              " "
              span(words[remark], .class("label"))
            }
          }
        }
      }
    }
  }
}
