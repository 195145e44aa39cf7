package import PLCText

/// One observation of a measure.
package struct Point: Hashable, Sendable {
  package var date: CalendarDate?
  package var reading: Reading
  /// The author marked it as astronomical: obviously, even blatantly, different. Never found by arithmetic.
  package var isAstronomical: Bool
  /// Where the point came from, such as its row; kept, never read here.
  package var source: Int

  package enum Reading: Hashable, Sendable {
    case value(Amount)
    case ratio(Ratio)
  }

  package init(
    _ reading: Reading, on date: CalendarDate? = nil, isAstronomical: Bool = false, source: Int = 0
  ) {
    self.reading = reading
    self.date = date
    self.isAstronomical = isAstronomical
    self.source = source
  }

  package var ratio: Ratio? {
    if case .ratio(let ratio) = reading { ratio } else { nil }
  }
}
