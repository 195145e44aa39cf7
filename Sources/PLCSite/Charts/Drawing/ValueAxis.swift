import PLCContent

/// The scale of values: round numbers that take in everything drawn.
struct ValueAxis: Hashable {
  /// In order, two or more; the first and last are the ends of the axis.
  let ticks: [Double]
  /// How many decimals the ticks need.
  let decimals: Int

  var low: Double { ticks[0] }
  var high: Double { ticks[ticks.count - 1] }

  /// An axis of at most about `most` steps. `bounds` are values beyond which there is nothing, such as 0 to 100 %;
  /// `unit` is that of the values, of which a count has whole steps.
  init(covering values: [Double], within bounds: ClosedRange<Double>? = nil, most: Int = 5, unit: String = "")
  {
    var low = values.min() ?? 0
    var high = values.max() ?? 1
    // Where zero is near it belongs in the picture; where it is far it would flatten everything.
    if low > 0, low < 0.5 * high { low = 0 }
    if high < 0, high > 0.5 * low { high = 0 }
    let size = max(abs(low), abs(high))
    if high - low <= size * 1e-9 {
      let room = size > 0 ? size * 0.1 : 1
      (low, high) = (low - room, high + room)
      if let bounds { (low, high) = (max(low, bounds.lowerBound), min(high, bounds.upperBound)) }
    }
    if unit == Measure.Unit.count, values.allSatisfy({ $0 >= 0 }) { low = max(low, 0) }
    let step = max(Self.niceStep((high - low) / Double(most)), unit == Measure.Unit.count ? 1 : 0)
    var first = (low / step).rounded(.down)
    var last = (high / step).rounded(.up)
    if let bounds {
      first = max(first, (bounds.lowerBound / step).rounded(.up))
      last = min(last, (bounds.upperBound / step).rounded(.down))
    }
    if last <= first { last = first + 1 }
    ticks = stride(from: first, through: last, by: 1).map { $0 * step }
    decimals = Self.decimals(of: step)
  }

  /// Where a value lies, 0 at the lowest tick and 1 at the highest.
  func position(of value: Double) -> Double {
    min(max((value - low) / (high - low), 0), 1)
  }

  /// 1, 2 or 5 times a power of ten, no smaller than asked.
  private static func niceStep(_ wanted: Double) -> Double {
    var power = 1.0
    while power * 10 <= wanted { power *= 10 }
    while power > wanted, power > 1e-12 { power /= 10 }
    for factor in [1.0, 2, 5] where power * factor >= wanted * (1 - 1e-9) { return power * factor }
    return power * 10
  }

  private static func decimals(of step: Double) -> Int {
    var decimals = 0
    var step = step
    while step < 0.999_999, decimals < 6 {
      step *= 10
      decimals += 1
    }
    return decimals
  }
}
