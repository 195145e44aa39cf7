import PLCContent
import PLCHTML

/// The page of a theory: the aim in a sentence, the drivers as a picture, the causes they answer, and what changed
/// from one version to the next.
struct TheoryStory: DocumentStory {
  private typealias Fields = Theory.Fields
  private typealias Sections = Theory.Sections

  private let text: DocumentText
  private let theory: Theory
  private let aim: AimSentence?

  init(_ document: Document, _ context: PageContext) {
    text = DocumentText(document, context)
    theory = Theory(document: document)
    aim = AimSentence(theory, words: context.words)
  }

  private var words: Words { text.words }
  private var context: PageContext { text.context }

  private static let placed = [Sections.ifThenBecause, Sections.drivers, Sections.whatChangedInThisVersion]

  var told: [any Declared] {
    let always: [any Declared] = [CommonFields.supersedes, Fields.rootCauses]
    guard aim != nil else { return always }
    return always + [
      Fields.aimWhat, Fields.aimFor, Fields.aimFrom, Fields.aimTo, Fields.aimUnit, Fields.aimBy,
      Fields.aimMeasure,
    ]
  }

  var html: HTML {
    HTML {
      if let aim {
        p(.class("aim")) {
          span(words[.aim], .class("eyebrow"))
          " " + aim.sentence
          if let measure = theory.aimMeasure {
            span(.class("meta")) {
              " " + words[.measuredBy] + " "
              context.link(measure)
            }
          }
        }
      }
      text.lead
      text.section(Sections.ifThenBecause)
      drivers
      CausesAnswered(theory: theory, context: context).html
      versions
      text.rest(but: Self.placed)
      MeasureLines(measures: theory.measures.byFamily, context: context).html
    }
  }

  /// The tree as it was written, below its picture: its points are what links to drivers lead to.
  private var drivers: HTML {
    guard text.has(Sections.drivers) else { return context.advice(.adviceDrivers) }
    return section {
      text.heading(Sections.drivers)
      TheoryDiagram(theory: theory, context: context).html
      details(.class("written tree")) {
        summary(words[.driversInWords])
        text.body(Sections.drivers)
      }
    }
  }

  // MARK: Versions

  private var versions: HTML {
    HTML {
      text.section(Sections.whatChangedInThisVersion)
      if let before = theory.document.supersedes.flatMap({ Theory($0) }) {
        VersionComparison(older: before, newer: theory, context: context).html
      }
    }
  }
}
