import PLCContent
import PLCHTML

/// The page of an analysis of causes: what we agreed on and how we know, the fishbone, the whys, and what was ruled
/// out.
struct RootCausesStory: DocumentStory {
  private let text: DocumentText

  /// The story of the analysis at an index.
  init(_ position: Int, _ context: PageContext) {
    text = DocumentText(position, context, tellingAnew: ["Root causes"])
  }

  private var words: Words { text.words }
  private var context: PageContext { text.context }

  private static let placed = ["Fishbone", "Five whys", "What we ruled out", "Root causes"]

  var html: HTML {
    HTML {
      text.lead
      agreed
      if text.has("Fishbone") {
        section {
          text.heading("Fishbone")
          CausesDiagram(analysis: text.position, context: context).html
          details(.class("written")) {
            summary(words[.asWritten])
            text.body("Fishbone")
          }
        }
      }
      text.section("Five whys", style: "whys")
      text.section("What we ruled out")
      text.rest(but: Self.placed)
      answers
    }
  }

  /// The causes of the table, each with what it rests on.
  private var agreed: HTML {
    let causes = text.document.causes.filter(\.isInTable)
    guard !causes.isEmpty || text.has("Root causes") else { return context.advice(.adviceRootCauses) }
    return section(.class("agreed")) {
      text.heading("Root causes")
      text.body("Root causes")
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

  private func sources(of cause: Cause) -> [Int] {
    var seen: Set<Int> = []
    return cause.evidence.compactMap { text.library.linked($0, in: text.position) }
      .filter { seen.insert($0).inserted }
  }

  private var answers: HTML {
    let theories = text.library.theories(ofAnalysis: text.position)
    guard !theories.isEmpty else { return context.advice(.adviceTheory) }
    return p(.class("onward")) {
      words[.answeredIn] + " "
      HTML(joining: theories.map { context.link($0) }, with: HTML(", "))
    }
  }
}
