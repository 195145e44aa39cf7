import PLCContent
import PLCHTML

/// The page of a meeting: before it the pre-work and the agenda by the clock, after it what was decided and what
/// comes next.
struct MeetingStory: DocumentStory {
  private let text: DocumentText

  /// The story of the meeting at an index.
  init(_ position: Int, _ context: PageContext) {
    text = DocumentText(position, context, tellingAnew: ["Agenda", "Decisions", "Next time"])
  }

  private var words: Words { text.words }
  private var context: PageContext { text.context }
  private var document: Document { text.document }

  private static let placed = [
    "Pre-work", "Agenda", "Notes", "Questions and challenges", "Decisions", "Next time",
    "Did everyone get a turn",
  ]

  private var isOver: Bool { document.isStatus(atLeast: "held") }

  var html: HTML {
    HTML {
      text.lead
      if isOver {
        decisions
        nextTime
        text.section("Notes")
        text.section("Questions and challenges")
        text.section("Did everyone get a turn")
        agenda
        text.section("Pre-work")
      } else {
        text.has("Pre-work") ? text.section("Pre-work", style: "prework") : context.advice(.advicePreWork)
        agenda
        decisions
        nextTime
        text.section("Notes")
        text.section("Questions and challenges")
        text.section("Did everyone get a turn")
      }
      text.rest(but: Self.placed)
    }
  }

  // MARK: Agenda

  private var agenda: HTML {
    let rows = document.rows("Agenda")
    guard !rows.isEmpty else { return text.section("Agenda") }
    let ends = rows.reduce(into: [0.0]) { ends, row in
      ends.append((ends.last ?? 0) + (row["Minutes"]?.value.number ?? 0))
    }
    return section(.class("agenda")) {
      text.heading("Agenda")
      text.body("Agenda")
      ol {
        for (index, row) in rows.enumerated() {
          li {
            p(.class("clock")) {
              strong(words.number(ends[index + 1] - ends[index], decimals: 0))
              span(" " + words[.minutesShort])
              " "
              span(
                words(
                  .minutesFromTo,
                  [
                    "from": words.number(ends[index], decimals: 0),
                    "to": words.number(ends[index + 1], decimals: 0),
                  ]), .class("meta block"))
            }
            div { item(row) }
          }
        }
      }
    }
  }

  private func item(_ row: DataRow) -> HTML {
    let how = [
      row["Purpose"]?.value.text.map { words.term($0, of: .agendaPurpose) },
      row["Format"]?.value.text.map { words.term($0, of: .agendaFormat) },
    ].compactMap(\.self)
    let more = [
      (Word.ledBy, "Led by"), (.proposedBy, "Proposed by"), (.aboutThis, "For"), (.withProtocol, "Protocol"),
    ]
    return HTML {
      strong { text.cell(row["Item"]) }
      p(.class("meta")) {
        how.joined(separator: " · ")
        for (name, column) in more {
          if let cell = row[column], !cell.text.isEmpty {
            " · \(words[name]) "
            text.cell(cell)
          }
        }
      }
    }
  }

  // MARK: After

  private var decisions: HTML {
    let rows = document.rows("Decisions")
    guard !rows.isEmpty else {
      if text.has("Decisions") { return text.section("Decisions") }
      return isOver ? context.advice(.adviceDecisions) : HTML()
    }
    return section {
      text.heading("Decisions")
      text.body("Decisions")
      ol(.class("decided")) { for row in rows { decision(row) } }
    }
  }

  private func decision(_ row: DataRow) -> HTML {
    li {
      strong { text.cell(row["Decision"]) }
      p(.class("meta")) {
        if let because = row["Because"], !because.text.isEmpty {
          words[.becauseOf] + " "
          text.cell(because)
        }
      }
      dl(.class("pairs")) {
        fact(.owner, text.cell(row["Owner"]))
        fact(.dueOn, row["Due"]?.value.date.map { time(words.date($0), machine: "\($0)") } ?? HTML())
        fact(.decidedHow, HTML(row["How"]?.value.text.map { words.term($0, of: .decidedHow) } ?? ""))
        fact(.decidedBy, text.cell(row["By"]))
        fact(.dissent, text.cell(row["Dissent"]))
      }
    }
  }

  private func fact(_ name: Word, _ value: HTML) -> HTML {
    guard !value.isEmpty else { return HTML() }
    return div {
      dt(words[name])
      " "
      dd { value }
    }
  }

  private var nextTime: HTML {
    let rows = document.rows("Next time")
    guard !rows.isEmpty else { return text.section("Next time") }
    return section {
      text.heading("Next time")
      text.body("Next time")
      ul {
        for row in rows {
          li {
            if let who = row["Who"], !who.text.isEmpty {
              text.cell(who)
              ": "
            }
            text.cell(row["Brings"])
            if let purpose = row["For"], !purpose.text.isEmpty {
              span(.class("meta")) {
                " · "
                text.cell(purpose)
              }
            }
          }
        }
      }
    }
  }
}
