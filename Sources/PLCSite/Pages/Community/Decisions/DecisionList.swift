import PLCContent
import PLCMarkdown
import PLCText

/// What meetings decided, one entry a decision.
enum DecisionList {
  /// One decision of a meeting.
  struct Decision {
    /// The index of the meeting.
    let meeting: Int
    /// The day of the meeting.
    let date: CalendarDate?
    let content: Content
    let due: CalendarDate?

    enum Content {
      /// A row of the table.
      case row(DataRow)
      /// A point or a paragraph of a section without a table.
      case words([Block])
    }
  }

  /// All of them: the newest meeting first, those of one meeting in their order.
  static func all(in library: Library) -> [Decision] {
    library.positions(of: "meeting")
      .flatMap { decisions(ofMeeting: $0, in: library) }
      .enumerated().sorted { first, second in
        let days = [first, second].map { $0.element.date?.daysSince1970 ?? .min }
        return (days[1], first.offset) < (days[0], second.offset)
      }.map(\.element)
  }

  /// What one meeting decided; nothing for one that was cancelled.
  static func decisions(ofMeeting position: Int, in library: Library) -> [Decision] {
    let meeting = library.documents[position]
    guard meeting.status != "cancelled", let section = meeting.section("Decisions") else { return [] }
    let date = meeting["date"]?.date
    let rows = section.tables.flatMap(\.rows).filter { $0["Decision"] != nil }
    if !section.tables.isEmpty {
      return rows.map {
        Decision(meeting: position, date: date, content: .row($0), due: $0["Due"]?.value.date)
      }
    }
    return section.blocks.filter { !$0.isHint }.flatMap { block -> [[Block]] in
      switch block.kind {
      case .list(let list): list.items.map(\.blocks)
      case .paragraph: [[block]]
      default: []
      }
    }.map { Decision(meeting: position, date: date, content: .words($0), due: nil) }
  }

  /// Whether no meeting and no cycle decided anything.
  static func isEmpty(in library: Library) -> Bool {
    !library.positions(of: "meeting").contains { !decisions(ofMeeting: $0, in: library).isEmpty }
      && !library.positions(of: "cycle").contains { library.documents[$0]["decision"]?.text != nil }
  }
}
