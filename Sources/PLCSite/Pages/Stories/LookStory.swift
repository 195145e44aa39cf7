import PLCContent
import PLCHTML

/// The page of one look at evidence: the question, what was seen before what was made of it, and what follows.
struct LookStory: DocumentStory {
  private typealias Sections = Look.Sections

  private let text: DocumentText
  private let look: Look

  init(_ document: Document, _ context: PageContext) {
    text = DocumentText(document, context)
    look = Look(document: document)
  }

  private static let placed = [
    Sections.describing, Sections.whatStudentsCanDo, Sections.notYet, Sections.weTriedTheTask,
    Sections.interpreting, Sections.implications, Sections.bridge, Sections.debrief,
  ]

  let told: [any Declared] = [Look.Fields.question, Look.Fields.evidence, Look.Fields.protocol]

  var html: HTML {
    HTML {
      asked
      text.lead
      text.section(Sections.describing)
      text.beside([Sections.whatStudentsCanDo, Sections.notYet])
      text.section(Sections.weTriedTheTask)
      text.section(Sections.interpreting)
      text.section(Sections.implications)
      text.section(Sections.bridge, style: "bridge")
      text.section(Sections.debrief)
      text.rest(but: Self.placed)
    }
  }

  /// What we looked at, by which protocol, and with which question.
  private var asked: HTML {
    let (context, words) = (text.context, text.words)
    let evidence = look.evidence
    return HTML {
      if let question = look.question {
        blockquote(.class("claim")) { p(question) }
      }
      if !evidence.isEmpty || look.protocol != nil {
        p(.class("path")) {
          if !evidence.isEmpty {
            span(words[.weLookedAt] + " ", .class("meta"))
            HTML(joining: evidence.map { context.link($0) }, with: HTML(", "))
          }
          if let agreed = look.protocol {
            span(" " + words[.byProtocol] + " ", .class("meta"))
            context.link(agreed)
          }
        }
      }
    }
  }
}
