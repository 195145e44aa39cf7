import PLCText

/// Days as places on an axis.
struct RampTime {
  /// The first day and the one after the last that is shown, as days since 1970.
  let first: Int
  let last: Int
  let left: Double
  let right: Double

  /// Nil when no cycle has a date.
  init?(of cycles: [CycleRamp.Cycle], left: Double, right: Double) {
    let days = cycles.flatMap { [$0.start, $0.end] }.compactMap { $0?.daysSince1970 }
    guard let first = days.min(), let last = days.max() else { return nil }
    self.first = first
    // A single day still needs an axis to stand on.
    self.last = max(last, first + 28)
    self.left = left
    self.right = right
  }

  /// Whole units, so that equal days stand at equal places.
  func x(of date: CalendarDate) -> Double {
    let share = Double(date.daysSince1970 - first) / Double(last - first)
    return (left + (right - left) * share).rounded()
  }

  struct Tick: Equatable {
    var x: Double
    var label: String
    /// False for a name in front of the first month that begins within the axis.
    var isBoundary = true
  }

  /// The beginnings of months, as many as have room for their names; the year stands at the first and at each
  /// first one of a year.
  func ticks(months: [String]) -> [Tick] {
    guard months.count == 12 else { return [] }
    let start = CalendarDate(daysSince1970: first)
    let end = CalendarDate(daysSince1970: last)
    let firstMonth = start.year * 12 + start.month - 1 + (start.day > 1 ? 1 : 0)
    let lastMonth = end.year * 12 + end.month - 1
    let perMonth = (right - left) / (Double(last - first) / 30.4)
    let step =
      [1, 2, 3, 6, 12].first { Double($0) * perMonth >= 72 } ?? 12
      * Int(clamping: (72 / (12 * perMonth)).rounded(.up), to: 1...10_000)
    var ticks: [Tick] = []
    var year: Int?
    let boundaries =
      firstMonth <= lastMonth ? (firstMonth...lastMonth).filter { $0.isMultiple(of: step) } : []
    let room = boundaries.first.flatMap { CalendarDate(year: $0 / 12, month: $0 % 12 + 1, day: 1) }.map(x)
    if start.day > 1, (room ?? right) - left >= 72 {
      ticks.append(Tick(x: left, label: "\(months[start.month - 1]) \(start.year)", isBoundary: false))
      year = start.year
    }
    for month in boundaries {
      guard let date = CalendarDate(year: month / 12, month: month % 12 + 1, day: 1) else { continue }
      let name = months[month % 12]
      ticks.append(Tick(x: x(of: date), label: date.year == year ? name : "\(name) \(date.year)"))
      year = date.year
    }
    return ticks
  }
}
