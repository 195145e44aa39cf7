package import PLCText

/// Something that happened on a day.
package struct TimelineEvent: Sendable, Hashable {
  package let date: CalendarDate
  package let document: Int
  package let what: What

  package enum What: String, Sendable {
    case created, updated, held, collected, looked, interviewed, planned, started, ended, noted
  }
}

extension Library {
  /// All dated events of all documents, the newest first; those of one day by path.
  package var timeline: [TimelineEvent] {
    var events: [TimelineEvent] = []
    for (position, document) in documents.enumerated() {
      for (field, what) in Self.dated(document.kind.id) {
        guard let date = document[field]?.date else { continue }
        events.append(TimelineEvent(date: date, document: position, what: what))
      }
    }
    return events.sorted {
      ($1.date, $0.document, $0.what.rawValue) < ($0.date, $1.document, $1.what.rawValue)
    }
  }

  private static func dated(_ kind: KindID) -> [(String, TimelineEvent.What)] {
    let common: [(String, TimelineEvent.What)] = [("created", .created), ("updated", .updated)]
    switch kind {
    case "meeting": return common + [("date", .held)]
    case "evidence": return common + [("collected", .collected)]
    case "look": return common + [("date", .looked)]
    case "interview": return common + [("date", .interviewed)]
    case "cycle": return common + [("start", .started), ("ended", .ended)]
    case "reflection", "try": return common + [("date", .noted)]
    default: return common
    }
  }
}
