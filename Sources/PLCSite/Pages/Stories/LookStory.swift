import PLCContent
import PLCHTML

/// The page of one look at evidence: the question, what was seen before what was made of it, and what follows.
struct LookStory: DocumentStory {
  private let text: DocumentText

  /// The story of the look at an index.
  init(_ position: Int, _ context: PageContext) { text = DocumentText(position, context) }

  private static let placed = [
    "Describing", "What students can do", "Not yet", "We tried the task", "Interpreting", "Implications",
    "Bridge",
    "Debrief",
  ]

  let told: Set<String> = ["question", "evidence", "protocol"]

  var html: HTML {
    HTML {
      asked
      text.lead
      text.section("Describing")
      text.beside(["What students can do", "Not yet"])
      text.section("We tried the task")
      text.section("Interpreting")
      text.section("Implications")
      text.section("Bridge", style: "bridge")
      text.section("Debrief")
      text.rest(but: Self.placed)
    }
  }

  /// What we looked at, by which protocol, and with which question.
  private var asked: HTML {
    let (library, words) = (text.library, text.words)
    let evidence = library.linked("evidence", of: text.position)
    let protocols = library.linked("protocol", of: text.position)
    return HTML {
      if let question = text.document["question"]?.text {
        blockquote(.class("claim")) { p(question) }
      }
      if !evidence.isEmpty || !protocols.isEmpty {
        p(.class("path")) {
          if !evidence.isEmpty {
            span(words[.weLookedAt] + " ", .class("meta"))
            HTML(joining: evidence.map { text.context.link($0) }, with: HTML(", "))
          }
          if !protocols.isEmpty {
            span(" " + words[.byProtocol] + " ", .class("meta"))
            HTML(joining: protocols.map { text.context.link($0) }, with: HTML(", "))
          }
        }
      }
    }
  }
}
