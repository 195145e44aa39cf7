package import PLCMarkdown
package import PLCText

/// Something that a meeting decided: a row of its table, or a point of a section without one.
package struct Decided: Sendable {
  package let meeting: Meeting
  package let content: Content

  package enum Content: Sendable {
    case row(Meeting.Decision)
    case words([Block])
  }

  /// The day of the meeting.
  package var date: CalendarDate? { meeting.date }

  /// The row; nil for words.
  package var row: Meeting.Decision? { if case .row(let row) = content { row } else { nil } }

  /// The day by which it is to be carried out.
  package var due: CalendarDate? { row?.due }
}

extension Meeting {
  /// What it decided, in order; nothing for one that was cancelled.
  package var decided: [Decided] {
    guard isLive, let section = section(Sections.decisions) else { return [] }
    if !section.tables.isEmpty { return decisions.map { Decided(meeting: self, content: .row($0)) } }
    return section.blocks.filter { !$0.isHint }.flatMap { block -> [[Block]] in
      switch block.kind {
      case .list(let list): list.items.map(\.blocks)
      case .paragraph: [[block]]
      default: []
      }
    }.map { Decided(meeting: self, content: .words($0)) }
  }

  /// Whether it is still to come on a day; where there is no day to compare with, whether it is only planned.
  package func isComing(on day: CalendarDate?) -> Bool {
    guard status == .agenda else { return false }
    guard let day, let date else { return true }
    return date >= day
  }
}

extension Library {
  /// What all meetings decided: the newest meeting first, the decisions of one meeting in their order.
  package var decided: [Decided] { all(Meeting.self).flatMap(\.decided).newestFirst(by: \.date) }

  /// Whether a meeting or a cycle decided anything.
  package var hasDecided: Bool {
    all(Meeting.self).contains { !$0.decided.isEmpty } || all(Cycle.self).contains { $0.decision != nil }
  }

  /// The last day on which a meeting was held, up to a day.
  package func lastMet(until day: CalendarDate?) -> CalendarDate? {
    all(Meeting.self).filter(\.wasHeld).compactMap(\.date).filter { date in day.map { date <= $0 } ?? true }
      .max()
  }
}
