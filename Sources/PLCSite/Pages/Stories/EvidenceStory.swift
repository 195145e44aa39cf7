import PLCContent
import PLCHTML

/// The page of an artifact: the thing itself, or what was said as a transcript, then what students can do and what
/// not yet.
struct EvidenceStory: DocumentStory {
  private let text: DocumentText

  /// The story of the evidence at an index.
  init(_ position: Int, _ context: PageContext) {
    text = DocumentText(position, context, tellingAnew: ["Talk"])
  }

  private var words: Words { text.words }

  private static let placed = [
    "Context", "Work", "Talk", "Data", "What it shows", "What students can do", "Not yet",
    "What this task asks of students", "Limits",
  ]

  var html: HTML {
    HTML {
      text.lead
      text.section("Context")
      text.section("Work", style: "work")
      talk
      text.section("Data")
      text.section("What it shows")
      text.beside(["What students can do", "Not yet"])
      text.section("What this task asks of students")
      text.section("Limits")
      text.rest(but: Self.placed)
    }
  }

  /// Turn by turn; the codes of speakers stand beside their words.
  private var talk: HTML {
    let turns = text.document.rows("Talk")
    guard !turns.isEmpty else { return text.section("Talk") }
    return section {
      text.heading("Talk")
      text.body("Talk")
      ol(.class("talk")) {
        for turn in turns {
          let speaker = turn["Speaker"]?.text ?? ""
          li(.class(speaker == "T" ? "teacher" : nil)) {
            span(turn["Turn"]?.text ?? "", .class("meta"))
            " "
            span(.class("speaker")) {
              if speaker == "T" {
                Tag("abbr")(speaker, .set("title", words.term("teacher", of: nil)))
              } else {
                speaker
              }
            }
            " "
            text.cell(turn["Words"])
          }
        }
      }
    }
  }
}
