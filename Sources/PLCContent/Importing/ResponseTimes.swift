package import PLCText

/// The days of the responses of a form, as the form wrote them: no zone is applied.
package struct ResponseTimes: Sendable {
  /// Nil where no day can be read.
  package let days: [CalendarDate?]

  /// Which number comes first in `3/4/2026`.
  package enum Order: String, Sendable, CaseIterable {
    case monthFirst = "month-first"
    case dayFirst = "day-first"
  }

  /// Why the days stay unknown.
  package enum Refusal: Error, Hashable, Sendable {
    /// All could be read either way; two readings of one of them.
    case ambiguous(String, CalendarDate, CalendarDate)
    /// Some can only be read with the month first, others only with the day first.
    case mixed(String, String)
  }

  /// Reads all times in one way. Without an order the times themselves must tell it.
  package init(_ texts: [String], order: Order?) throws(Refusal) {
    let written = texts.map(Written.init)
    let numbers = zip(texts, written).compactMap { text, written in
      if case .numbers(let first, let second, let year)? = written {
        (text, first, second, year)
      } else {
        nil
      }
    }
    let isDayFirst = numbers.first { $0.1 > 12 }
    let isMonthFirst = numbers.first { $0.2 > 12 }
    var order = order
    if order == nil {
      switch (isMonthFirst, isDayFirst) {
      case (let month?, let day?): throw .mixed(month.0, day.0)
      case (_?, nil): order = .monthFirst
      case (nil, _?): order = .dayFirst
      case (nil, nil):
        for (text, first, second, year) in numbers where first != second {
          guard let us = CalendarDate(year: year, month: first, day: second),
            let rest = CalendarDate(year: year, month: second, day: first)
          else { continue }
          throw .ambiguous(text, us, rest)
        }
      }
    }
    days = written.map { written in
      switch written {
      case .day(let date): date
      case .numbers(let first, let second, let year):
        order == .dayFirst
          ? CalendarDate(year: year, month: second, day: first)
          : CalendarDate(year: year, month: first, day: second)
      case nil: nil
      }
    }
  }

  /// One time, without its hours and its zone.
  private enum Written {
    case day(CalendarDate)
    case numbers(Int, Int, year: Int)

    init?(_ text: String) {
      let words = text.split { $0 == " " || $0 == "T" || $0 == "\u{202F}" || $0 == "\u{A0}" }.map(String.init)
      guard let first = words.first else { return nil }
      let parts = first.split { "/-.".contains($0) }
      let numbers = parts.compactMap { $0.utf8.allSatisfy(\.isDigit) ? Int($0) : nil }
      guard numbers.count == 3, parts.count == 3 else {
        // "Sep 14, 2026 9:03 AM"
        switch DateReading(words.prefix(3).joined(separator: " ")) {
        case .exact(let date), .untidy(let date): self = .day(date)
        case .ambiguous, .impossible, .none: return nil
        }
        return
      }
      if parts[0].count == 4 {
        guard let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) else {
          return nil
        }
        self = .day(date)
        return
      }
      // Excel shortens years.
      let year = parts[2].count == 2 ? 2000 + numbers[2] : numbers[2]
      if first.contains(".") {
        guard let date = CalendarDate(year: year, month: numbers[1], day: numbers[0]) else { return nil }
        self = .day(date)
      } else {
        self = .numbers(numbers[0], numbers[1], year: year)
      }
    }
  }
}
