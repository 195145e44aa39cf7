import PLCContent
import PLCHTML

/// The page of an artifact: the thing itself, or what was said as a transcript, then what students can do and what
/// not yet.
struct EvidenceStory: DocumentStory {
  private typealias Sections = Evidence.Sections

  private let text: DocumentText

  init(_ document: Document, _ context: PageContext) {
    text = DocumentText(document, context, tellingAnew: [Sections.talk])
  }

  private var words: Words { text.words }

  private static let placed = [
    Sections.context, Sections.work, Sections.talk, Sections.data, Sections.whatItShows,
    Sections.whatStudentsCanDo, Sections.notYet, Sections.whatThisTaskAsksOfStudents, Sections.limits,
  ]

  var html: HTML {
    HTML {
      text.lead
      text.section(Sections.context)
      text.section(Sections.work, style: "work")
      talk
      text.section(Sections.data)
      text.section(Sections.whatItShows)
      text.beside([Sections.whatStudentsCanDo, Sections.notYet])
      text.section(Sections.whatThisTaskAsksOfStudents)
      text.section(Sections.limits)
      text.rest(but: Self.placed)
    }
  }

  /// Turn by turn; the codes of speakers stand beside their words.
  private var talk: HTML {
    let turns = text.document.rows(Evidence.Turn.self)
    guard !turns.isEmpty else { return text.section(Sections.talk) }
    return section {
      text.heading(Sections.talk)
      text.body(Sections.talk)
      ol(.class("talk")) { for turn in turns { item(turn) } }
    }
  }

  private func item(_ turn: Evidence.Turn) -> HTML {
    typealias Columns = Evidence.Turn.Columns
    return li(.class(turn.isOfTeacher ? "teacher" : nil)) {
      span(turn.cell(Columns.turn)?.text ?? "", .class("meta"))
      " "
      span(.class("speaker")) {
        let speaker = turn.cell(Columns.speaker)?.text ?? ""
        if turn.isOfTeacher {
          Tag("abbr")(speaker, .set("title", words.term(Interview.Role.teacher)))
        } else {
          speaker
        }
      }
      " "
      text.cell(Columns.words, of: turn)
    }
  }
}
