import PLCContent
import PLCHTML

/// The page of an analysis of causes: what we agreed on and how we know, the fishbone, the whys, and what was ruled
/// out.
struct RootCausesStory: DocumentStory {
  private typealias Sections = RootCauses.Sections

  private let text: DocumentText
  private let analysis: RootCauses

  init(_ document: Document, _ context: PageContext) {
    text = DocumentText(document, context, tellingAnew: [Sections.rootCauses])
    analysis = RootCauses(document: document)
  }

  private var words: Words { text.words }
  private var context: PageContext { text.context }

  private static let placed = [
    Sections.fishbone, Sections.fiveWhys, Sections.whatWeRuledOut, Sections.rootCauses,
  ]

  var html: HTML {
    HTML {
      text.lead
      agreed
      if text.has(Sections.fishbone) {
        section {
          text.heading(Sections.fishbone)
          CausesDiagram(analysis: analysis, context: context).html
          details(.class("written")) {
            summary(words[.asWritten])
            text.body(Sections.fishbone)
          }
        }
      }
      text.section(Sections.fiveWhys, style: "whys")
      text.section(Sections.whatWeRuledOut)
      text.rest(but: Self.placed)
      answers
    }
  }

  /// The causes of the table, each with what it rests on.
  private var agreed: HTML {
    let causes = analysis.causes.filter(\.isInTable)
    guard !causes.isEmpty || text.has(Sections.rootCauses) else { return context.advice(.adviceRootCauses) }
    return section(.class("agreed")) {
      text.heading(Sections.rootCauses)
      text.body(Sections.rootCauses)
      ul(.class("causes")) {
        for cause in causes {
          li {
            strong(cause.text)
            " "
            CauseTag(cause: cause, words: words).html
            let sources = sources(of: cause)
            if !sources.isEmpty {
              p(.class("meta")) {
                words[.restsOn] + " "
                HTML(joining: sources.map { context.link($0) }, with: HTML(", "))
              }
            }
          }
        }
      }
    }
  }

  private func sources(of cause: Cause) -> [Document] {
    var seen: Set<Document> = []
    return cause.evidence.compactMap { text.document.linked($0) }.filter { seen.insert($0).inserted }
  }

  private var answers: HTML {
    let theories = analysis.theories
    guard !theories.isEmpty else { return context.advice(.adviceTheory) }
    return p(.class("onward")) {
      words[.answeredIn] + " "
      HTML(joining: theories.map { context.link($0) }, with: HTML(", "))
    }
  }
}
