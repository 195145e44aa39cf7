import PLCText

/// The scale of days, with ticks where people expect them: Mondays, firsts of a month, New Year.
struct DateAxis {
  let first: CalendarDate
  let last: CalendarDate
  let ticks: [Tick]

  struct Tick: Hashable {
    let date: CalendarDate
    let label: String
    /// Where the year begins to be another one than that of the tick before.
    let year: String?
  }

  /// Ticks for an axis of this width. Needs `first` no later than `last`.
  init(from first: CalendarDate, to last: CalendarDate, width: Double, words: Words) {
    (self.first, self.last) = (first, last)
    var chosen: [Tick] = []
    for step in Step.all {
      let room = TextSize.width(step.example(words)) + 10
      let most = Int(clamping: width / room, to: 1...1000)
      // Not worth making: far more ticks than fit.
      guard first.days(to: last) / step.days <= most + 1 else { continue }
      let dates = step.dates(from: first, through: last)
      guard dates.count <= most else { continue }
      chosen = Self.ticks(dates, step, words)
      break
    }
    if chosen.count < 2, first != last {
      // A few days around a boundary have no tick, or one that says too little: then the ends speak.
      chosen = Self.ticks([first, last], .days(1), words)
    } else if chosen.isEmpty {
      chosen = Self.ticks([first], .days(1), words)
    }
    ticks = chosen
  }

  /// Where a day lies, 0 at the first and 1 at the last; one half when there is only one.
  func position(of date: CalendarDate) -> Double {
    let days = first.days(to: last)
    return days == 0 ? 0.5 : Double(first.days(to: date)) / Double(days)
  }

  private static func ticks(_ dates: [CalendarDate], _ step: Step, _ words: Words) -> [Tick] {
    var year: Int?
    return dates.map { date in
      defer { year = date.year }
      let label = step.label(date, words)
      return Tick(
        date: date, label: label, year: step.showsYear || date.year == year ? nil : String(date.year))
    }
  }

  private enum Step {
    case days(Int)
    case mondays(Int)
    case months(Int)
    case years(Int)

    static let all: [Step] =
      [.days(1), .days(2), .mondays(1), .mondays(2), .months(1), .months(2), .months(3), .months(6)]
      + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map(Step.years)

    /// At least so many from tick to tick.
    var days: Int {
      switch self {
      case .days(let count): count
      case .mondays(let count): 7 * count
      case .months(let count): 28 * count
      case .years(let count): 365 * count
      }
    }

    var showsYear: Bool { if case .years = self { true } else { false } }

    func label(_ date: CalendarDate, _ words: Words) -> String {
      switch self {
      case .days, .mondays: words.shortDate(date)
      case .months: words.month(date.month)
      case .years: String(date.year)
      }
    }

    /// As wide as any label.
    func example(_ words: Words) -> String {
      switch self {
      case .days, .mondays: words(.dayAndMonth, ["day": "30", "month": words.month(9)])
      // The year stands below.
      case .months, .years: "2026"
      }
    }

    func dates(from first: CalendarDate, through last: CalendarDate) -> [CalendarDate] {
      switch self {
      case .days(let count):
        return stride(from: 0, through: first.days(to: last), by: count).map { first.adding(days: $0) }
      case .mondays(let count):
        let monday = first.adding(days: (8 - first.weekday) % 7)
        return stride(from: 0, through: monday.days(to: last), by: 7 * count).map { monday.adding(days: $0) }
      case .months(let count):
        let months = (first.year * 12 + first.month - 1)...(last.year * 12 + last.month - 1)
        return months.filter { $0 % count == 0 }
          .compactMap { CalendarDate(year: $0 / 12, month: $0 % 12 + 1, day: 1) }
          .filter { first <= $0 && $0 <= last }
      case .years(let count):
        return (first.year...last.year).filter { $0 % count == 0 }
          .compactMap { CalendarDate(year: $0, month: 1, day: 1) }.filter { first <= $0 && $0 <= last }
      }
    }
  }
}
