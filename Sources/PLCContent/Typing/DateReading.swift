package import PLCText

/// A date as people write it.
package enum DateReading: Sendable, Hashable {
  /// As the format asks: `2026-09-01`.
  case exact(CalendarDate)
  /// Unusual, but it can only mean one day.
  case untidy(CalendarDate)
  /// Two days are possible, such as `3/4/2026`; the month first, then the day first.
  case ambiguous(CalendarDate, CalendarDate)
  /// It looks like a date, but the day does not exist.
  case impossible
  case none

  package init(_ text: String) {
    if let date = CalendarDate(iso: text) {
      self = .exact(date)
      return
    }
    let parts = text.split { " -/.,\u{a0}".unicodeScalars.contains($0.unicodeScalars.first ?? "x") }
    guard parts.count == 3 else {
      self = .none
      return
    }
    let numbers = parts.map { Self.number($0) }
    let names = parts.map { Self.month($0) }
    switch (numbers[0], numbers[1], numbers[2]) {
    case (let year?, let month?, let day?) where parts[0].count == 4:
      self = CalendarDate(year: year, month: month, day: day).map { .untidy($0) } ?? .impossible
    case (let first?, let second?, let year?) where parts[2].count == 4:
      self = Self.choose(
        CalendarDate(year: year, month: first, day: second),
        CalendarDate(year: year, month: second, day: first), dotted: text.contains("."))
    case (let day?, nil, let year?):
      self = Self.named(names[1], day: day, year: year)
    case (nil, let day?, let year?):
      self = Self.named(names[0], day: day, year: year)
    default:
      self = .none
    }
  }

  /// `4.3.2026` is written only where the day comes first.
  private static func choose(_ us: CalendarDate?, _ rest: CalendarDate?, dotted: Bool) -> DateReading {
    switch (us, rest) {
    case (let us?, let rest?) where us == rest: .untidy(us)
    case (_, let rest?) where dotted: .untidy(rest)
    case (let us?, let rest?): .ambiguous(us, rest)
    case (let us?, nil): .untidy(us)
    case (nil, let rest?): .untidy(rest)
    default: .impossible
    }
  }

  private static func named(_ month: Int?, day: Int, year: Int) -> DateReading {
    guard let month else { return .none }
    return CalendarDate(year: year, month: month, day: day).map { .untidy($0) } ?? .impossible
  }

  /// Digits, also with an English ending: `3rd`.
  private static func number(_ text: Substring) -> Int? {
    if let number = Int(text) { return number }
    guard ["st", "nd", "rd", "th"].contains(text.suffix(2).lowercased()) else { return nil }
    return Int(text.dropLast(2))
  }

  private static func month(_ text: Substring) -> Int? {
    let word = text.lowercased()
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ]
    guard word.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(word) || (word == "sept" && $0 == "september") }.map { $0 + 1 }
  }
}
