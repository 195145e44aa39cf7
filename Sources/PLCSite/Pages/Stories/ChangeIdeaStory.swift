import PLCContent
import PLCHTML

/// The page of a change idea: what to do, which driver it moves, and its cycles as a ramp, prediction against result.
struct ChangeIdeaStory: DocumentStory {
  private typealias Sections = ChangeIdea.Sections

  private let text: DocumentText
  private let idea: ChangeIdea
  private let ramp: Ramp
  /// From the aim down: the drivers it stands under.
  private let path: HTML

  init(_ document: Document, _ context: PageContext) {
    text = DocumentText(document, context)
    idea = ChangeIdea(document: document)
    ramp = idea.ramp
    path = Self.path(to: idea, in: context)
  }

  private var words: Words { text.words }
  private var context: PageContext { text.context }

  private static let placed = [Sections.whatWeWillDo, Sections.whyWeThinkItWillWork, Sections.smallestTest]

  var told: [any Declared] { path.isEmpty ? [] : [ChangeIdea.Fields.drivers] }

  var html: HTML {
    HTML {
      text.lead
      path
      text.section(Sections.whatWeWillDo)
      text.beside([Sections.whyWeThinkItWillWork, Sections.smallestTest])
      text.rest(but: Self.placed)
      tested
      RampsTable(ramp: ramp, context: context).html
      MeasureLines(measures: idea.measures, context: context).html
    }
  }

  private static func path(to idea: ChangeIdea, in context: PageContext) -> HTML {
    guard let theory = idea.inTheory else { return HTML() }
    let slugs = idea.driverSlugs
    let drivers = theory.driverTree.drivers.filter { slugs.contains($0.slug) }
    guard !drivers.isEmpty else { return HTML() }
    return p(.class("path")) {
      span(context.words[.shouldMove], .class("meta"))
      " "
      HTML(
        joining: drivers.map { driver in a(href: context.url(of: theory, anchor: driver.slug), driver.text) },
        with: HTML(" \(context.words.onward) "))
    }
  }

  private var tested: HTML {
    section {
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
