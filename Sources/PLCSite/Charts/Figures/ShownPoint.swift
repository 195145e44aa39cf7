package import PLCContent
package import PLCStatistics
package import PLCText

/// A point of a measure as the audience of a site may see it. Nothing else of the data reaches a page.
package struct ShownPoint: Hashable, Sendable {
  package let date: CalendarDate
  package let value: ShownValue
  /// So many of `whole`; nil when the data have no such numbers or they are not shown.
  package let part: Double?
  package let whole: Double?
  /// How many students the value rests on.
  package let people: Int?
  package let group: String
  package let context: String
  package let cycle: Cycle?
  package let note: String
  /// The author marked the point as obviously different.
  package let isAstronomical: Bool
}

/// What may be said of a value.
package enum ShownValue: Hashable, Sendable {
  case exact(Double)
  /// A share near 0 % or 100 %, of which only a bound is said.
  case rough(ShareCode)
  /// It is there, and not shown.
  case hidden
  /// There is a row and no value.
  case missing

  /// What is drawn and counted with; a rough value stands at its bound.
  package var number: Double? {
    switch self {
    case .exact(let value): value
    case .rough(let code):
      switch code {
      case .atMost(let percent), .atLeast(let percent): Double(percent)
      }
    case .hidden, .missing: nil
    }
  }

  /// The bound of a value of which only the upper one is said.
  var atMost: Int? {
    guard case .rough(let code) = self, case .atMost(let percent) = code else { return nil }
    return percent
  }

  /// The bound of a value of which only the lower one is said.
  var atLeast: Int? {
    guard case .rough(let code) = self, case .atLeast(let percent) = code else { return nil }
    return percent
  }
}
