import PLCContent
import PLCHTML
import PLCText

/// The page of a meeting: before it the pre-work and the agenda by the clock, after it what was decided and what
/// comes next.
struct MeetingStory: DocumentStory {
  private typealias Sections = Meeting.Sections

  private let text: DocumentText
  private let meeting: Meeting

  init(_ document: Document, _ context: PageContext) {
    text = DocumentText(
      document, context, tellingAnew: [Sections.agenda, Sections.decisions, Sections.nextTime])
    meeting = Meeting(document: document)
  }

  private var words: Words { text.words }
  private var context: PageContext { text.context }

  private static let placed = [
    Sections.preWork, Sections.agenda, Sections.notes, Sections.questionsAndChallenges, Sections.decisions,
    Sections.nextTime, Sections.didEveryoneGetATurn,
  ]

  var html: HTML {
    HTML {
      text.lead
      if meeting.wasHeld {
        decisions
        nextTime
        said
        agenda
        text.section(Sections.preWork)
      } else {
        text.has(Sections.preWork)
          ? text.section(Sections.preWork, style: "prework") : context.advice(.advicePreWork)
        agenda
        decisions
        nextTime
        said
      }
      text.rest(but: Self.placed)
    }
  }

  private var said: HTML {
    HTML {
      text.section(Sections.notes)
      text.section(Sections.questionsAndChallenges)
      text.section(Sections.didEveryoneGetATurn)
    }
  }

  // MARK: Agenda

  private var agenda: HTML {
    let items = meeting.agenda
    guard !items.isEmpty else { return text.section(Sections.agenda) }
    let ends = items.reduce(into: [0]) { ends, item in ends.append((ends.last ?? 0) + (item.minutes ?? 0)) }
    return section(.class("agenda")) {
      text.heading(Sections.agenda)
      text.body(Sections.agenda)
      ol {
        for (item, (from, to)) in zip(items, zip(ends, ends.dropFirst())) {
          li {
            clock(item, from: from, to: to)
            div { self.item(item) }
          }
        }
      }
    }
  }

  private func clock(_ item: Meeting.AgendaItem, from: Int, to: Int) -> HTML {
    let written = text.cell(Meeting.AgendaItem.Columns.minutes, of: item) { HTML(number($0)) }
    return p(.class("clock")) {
      strong { written.isEmpty ? HTML(number(0)) : written }
      span(" " + words[.minutesShort])
      " "
      span(words(.minutesFromTo, ["from": number(from), "to": number(to)]), .class("meta block"))
    }
  }

  private func number(_ minutes: Int) -> String { words.number(Double(minutes), decimals: 0) }

  private func item(_ item: Meeting.AgendaItem) -> HTML {
    typealias Columns = Meeting.AgendaItem.Columns
    let how = [
      text.cell(Columns.purpose, of: item) { HTML(words.term($0, of: .agendaPurpose)) },
      text.cell(Columns.format, of: item) { HTML(words.term($0, of: .agendaFormat)) },
    ].filter { !$0.isEmpty }
    let more: [(Word, DataCell?)] = [
      (.ledBy, item.cell(Columns.ledBy)), (.proposedBy, item.cell(Columns.proposedBy)),
      (.aboutThis, item.cell(Columns.for)), (.withProtocol, item.cell(Columns.protocol)),
    ]
    return HTML {
      strong { text.cell(Columns.item, of: item) }
      p(.class("meta")) {
        HTML(joining: how, with: HTML(" · "))
        for case (let name, let cell?) in more where !cell.text.isEmpty {
          " · \(words[name]) "
          text.cell(cell)
        }
      }
    }
  }

  // MARK: After

  private var decisions: HTML {
    let decisions = meeting.rows(Meeting.Decision.self)
    guard !decisions.isEmpty else {
      if text.has(Sections.decisions) { return text.section(Sections.decisions) }
      return meeting.wasHeld ? context.advice(.adviceDecisions) : HTML()
    }
    return section {
      text.heading(Sections.decisions)
      text.body(Sections.decisions)
      ol(.class("decided")) { for decision in decisions { item(decision) } }
    }
  }

  private func item(_ decision: Meeting.Decision) -> HTML {
    typealias Columns = Meeting.Decision.Columns
    return li {
      strong { text.cell(Columns.decision, of: decision) }
      p(.class("meta")) {
        if let because = decision.cell(Columns.because), !because.text.isEmpty {
          words[.becauseOf] + " "
          text.cell(because)
        }
      }
      dl(.class("pairs")) {
        fact(.owner, text.cell(Columns.owner, of: decision))
        fact(
          .dueOn, text.cell(Columns.due, of: decision) { time(words.date($0), machine: "\($0)") })
        fact(.decidedHow, text.cell(Columns.how, of: decision) { HTML(words.term($0)) })
        fact(.decidedBy, text.cell(Columns.by, of: decision))
        fact(.dissent, text.cell(Columns.dissent, of: decision))
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
    let things = meeting.rows(Meeting.ThingToBring.self)
    guard !things.isEmpty else { return text.section(Sections.nextTime) }
    return section {
      text.heading(Sections.nextTime)
      text.body(Sections.nextTime)
      ul { for thing in things { li { item(thing) } } }
    }
  }

  private func item(_ thing: Meeting.ThingToBring) -> HTML {
    typealias Columns = Meeting.ThingToBring.Columns
    return HTML {
      if let who = thing.cell(Columns.who), !who.text.isEmpty {
        text.cell(who)
        ": "
      }
      text.cell(Columns.brings, of: thing)
      if let purpose = thing.cell(Columns.for), !purpose.text.isEmpty {
        span(.class("meta")) {
          " · "
          text.cell(purpose)
        }
      }
    }
  }
}
