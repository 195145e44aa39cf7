import PLCContent
import PLCText

/// The minutes of agenda items by a column of their table, such as their purpose.
struct MinutesSpent {
  /// The most minutes first; those of one length by name. Items that do not say are left out.
  let terms: [(term: String, minutes: Int)]

  init(_ items: [Meeting.AgendaItem], by column: Key<String>) {
    var minutes: [String: Int] = [:]
    for item in items {
      guard let term = item[column], !term.isEmpty, let length = item.minutes else { continue }
      minutes[term, default: 0] += min(length, 10_000)
    }
    terms = minutes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      (term: $0.key, minutes: $0.value)
    }
  }
}
