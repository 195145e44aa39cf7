import PLCContent
import PLCHTML

/// The page of a change idea: what to do, which driver it moves, and its cycles as a ramp, prediction against result.
struct ChangeIdeaStory: DocumentStory {
  private let text: DocumentText

  /// The story of the idea at an index.
  init(_ position: Int, _ context: PageContext) { text = DocumentText(position, context) }

  private var words: Words { text.words }
  private var context: PageContext { text.context }
  private var library: Library { text.library }

  private static let placed = ["What we will do", "Why we think it will work", "Smallest test"]

  let told: Set<String> = ["drivers"]

  var html: HTML {
    HTML {
      text.lead
      driver
      text.section("What we will do")
      text.beside(["Why we think it will work", "Smallest test"])
      text.rest(but: Self.placed)
      tested
      RampsTable(ideas: [text.position], context: context).html
      MeasureLines(measures: MeasureGlance.positions(for: text.position, in: context), context: context).html
    }
  }

  /// From the aim down: the drivers it stands under.
  private var driver: HTML {
    guard let theory = library.theory(ofIdea: text.position) else { return HTML() }
    let slugs = library.drivers(ofIdea: text.position)
    let drivers = library.driverTree(of: theory).drivers.filter { slugs.contains($0.slug) }
    guard !drivers.isEmpty else { return HTML() }
    return p(.class("path")) {
      span(words[.shouldMove], .class("meta"))
      " "
      HTML(
        joining: drivers.map { driver in a(href: context.url(of: theory, anchor: driver.slug), driver.text) },
        with: HTML(" \(words.onward) "))
    }
  }

  private var tested: HTML {
    let ramp = library.ramp(ofIdea: text.position)
    return section {
      h(2)(words[.rampOfCycles], .id("part.ramp"))
      if ramp.cycles.isEmpty {
        p(words[.notTestedYetAlone])
        context.advice(.adviceCycle)
      } else {
        RampDiagram(ramp: ramp, context: context).html
      }
    }
  }
}
