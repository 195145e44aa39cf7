import PLCStatistics
import PLCText

extension Series {
  /// A series of values without dates.
  init(values: [Double]) {
    self.init(values.compactMap { Amount($0).map { Point(.value($0)) } })
  }

  /// A series of values, one a day from 1 September 2026 on.
  init(daily values: [Double]) {
    let first = CalendarDate(iso: "2026-09-01")
    self.init(
      values.enumerated().compactMap { day, value in
        Amount(value).map { Point(.value($0), on: first?.adding(days: day)) }
      })
  }

  /// A series of ratios without dates.
  init(ratios: [(Double, Double)], scale: RatioScale = .one) {
    self.init(ratios.compactMap { Ratio($0, of: $1).map { Point(.ratio($0)) } }, scale: scale)
  }
}

extension RunChart {
  /// The run chart of values about their own median.
  init(of values: [Double]) {
    self.init(
      values, in: values.indices, about: .median(of: values, basis: .all(values.count)))
  }
}
