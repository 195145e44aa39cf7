/// The four rules of NHS England's Making Data Count for an XmR chart, as NHSRplotthedots documents them.
///
/// Unlike in a run chart, a point on the mean breaks a run, and equal neighbours break a trend.
struct NHSRules {
  let values: [Double]
  let points: Range<Int>
  let limits: ControlLimits

  private static let inARow = 7

  /// All signals, rule by rule: beyond the limits, trend, one side, near the limits.
  var signals: [Signal] { Self.beyond(limits, values, in: points) + trends + shifts + near }

  /// Each point beyond its limit: the one rule that belongs to every control chart.
  static func beyond(_ limits: ControlLimits, _ values: [Double], in points: Range<Int>) -> [Signal] {
    points.compactMap { position in
      guard let (zone, side) = limits.zone(of: values[position], at: position - points.lowerBound),
        zone == .beyond
      else { return nil }
      return Signal(id: .beyondLimits, from: position, to: position, direction: side)
    }
  }

  /// Seven points or more, each above the one before, or each below it.
  private var trends: [Signal] {
    stretches(of: points.dropFirst()) { position in
      let step = values[position] - values[position - 1]
      return step == 0 ? nil : step > 0 ? .up : .down
    }
    .filter { $0.to - $0.from + 2 >= Self.inARow }
    .map { Signal(id: .trend, from: $0.from - 1, to: $0.to, direction: $0.direction) }
  }

  /// Seven points or more on one side of the mean.
  private var shifts: [Signal] {
    stretches(of: points[...]) { limits.centre.side(of: values[$0]) }
      .filter { $0.to - $0.from + 1 >= Self.inARow }
      .map { Signal(id: .shift, from: $0.from, to: $0.to, direction: $0.direction) }
  }

  /// Three points in a row on one side, two or more of them in the outer third but not beyond the limit.
  ///
  /// Threes that share a point of the outer third make one signal, from its first such point to its last.
  private var near: [Signal] {
    var signals: [Signal] = []
    for start in points.dropLast(2) {
      let three = start...start + 2
      guard let side = limits.centre.side(of: values[start]),
        three.allSatisfy({ limits.centre.side(of: values[$0]) == side })
      else { continue }
      let outer = three.filter { limits.zone(of: values[$0], at: $0 - points.lowerBound)?.zone == .near }
      guard outer.count >= 2, let first = outer.first, let last = outer.last else { continue }
      if let previous = signals.last, previous.direction == side, previous.to >= first {
        signals[signals.count - 1] = Signal(id: .nearLimits, from: previous.from, to: last, direction: side)
      } else {
        signals.append(Signal(id: .nearLimits, from: first, to: last, direction: side))
      }
    }
    return signals
  }

  /// The first rule that each point matches; nil for none.
  func labels(_ signals: [Signal]) -> [Signal?] {
    points.map { position in
      signals.first { signal in
        signal.from <= position && position <= signal.to
          && (signal.id != .nearLimits
            || limits.zone(of: values[position], at: position - points.lowerBound)?.zone == .near)
      }
    }
  }

  /// The longest stretches of positions that go one way.
  private func stretches(
    of positions: Range<Int>.SubSequence, way: (Int) -> Direction?
  ) -> [(from: Int, to: Int, direction: Direction)] {
    var stretches: [(from: Int, to: Int, direction: Direction)] = []
    for position in positions {
      guard let direction = way(position) else { continue }
      if let last = stretches.last, last.to == position - 1, last.direction == direction {
        stretches[stretches.count - 1].to = position
      } else {
        stretches.append((position, position, direction))
      }
    }
    return stretches
  }
}
