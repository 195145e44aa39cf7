package import PLCText

/// Something that happened on a day.
package struct TimelineEvent: Sendable, Hashable {
  package let date: CalendarDate
  package let document: Document
  package let what: What

  package enum What: String, Sendable {
    case created, updated, held, collected, looked, interviewed, planned, started, ended, noted
  }
}

extension Library {
  /// All dated events of all documents, the newest first; those of one day by path.
  package var timeline: [TimelineEvent] {
    let common = [Kind.Day(CommonFields.created, .created), Kind.Day(CommonFields.updated, .updated)]
    var events: [TimelineEvent] = []
    for document in documents {
      for day in common + document.kind.days {
        guard let date = document.fields[day.field.name]?.date else { continue }
        events.append(TimelineEvent(date: date, document: document, what: day.what))
      }
    }
    return events.sorted {
      ($1.date, $0.document, $0.what.rawValue) < ($0.date, $1.document, $1.what.rawValue)
    }
  }
}

extension Sequence {
  /// By day, the latest first; those without one last, and those of one day as they stand here.
  package func newestFirst(by day: (Element) -> CalendarDate?) -> [Element] {
    enumerated().map { (day: day($0.element)?.daysSince1970 ?? .min, place: $0.offset, element: $0.element) }
      .sorted { ($1.day, $0.place) < ($0.day, $1.place) }.map(\.element)
  }
}
