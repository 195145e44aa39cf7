/// Points between limits, and what they do there.
package struct ControlChart: Hashable, Sendable {
  package let limits: ControlLimits
  /// The signals of the limits themselves, and by the NHS rules when they were asked for and fit.
  package let signals: [Signal]
  /// For each point the first rule that it matches, in the order: beyond the limits, trend, one side, near the limits.
  package let labels: [Signal?]
  /// How many points lie off the centre.
  package let useful: Int

  init(_ limits: ControlLimits, values: [Double], in points: Range<Int>, nhs: Bool) {
    let rules = NHSRules(values: values, points: points, limits: limits)
    self.limits = limits
    signals = nhs ? rules.signals : NHSRules.beyond(limits, values, in: points)
    labels = rules.labels(signals)
    useful = points.count { limits.centre.side(of: values[$0]) != nil }
  }

  /// Whether a stable process as it is now meets a target: by the limits at the last point.
  ///
  /// Nil when there is no point. A target on a limit is hit or miss.
  package func assurance(of target: Amount, wanted: Direction) -> Assurance? {
    guard let lower = limits.lower.last, let upper = limits.upper.last else { return nil }
    let tolerance = Averages.tolerance(from: max(abs(lower), abs(upper), abs(target.value)))
    if target.value - upper > tolerance { return wanted == .up ? .fails : .passes }
    if lower - target.value > tolerance { return wanted == .up ? .passes : .fails }
    return .hitOrMiss
  }

  /// What the last point says of the process. Nil when there is no point.
  package func variation(wanted: Direction?) -> Variation? {
    guard let last = labels.last else { return nil }
    guard let direction = last?.direction else { return .common }
    return .special(direction, isWanted: wanted.map { $0 == direction })
  }
}

/// How limits stand to a target.
package enum Assurance: String, Hashable, Sendable {
  case passes, fails, hitOrMiss

  /// P, F or ?, as NHS charts print it.
  package var letter: String {
    switch self {
    case .passes: "P"
    case .fails: "F"
    case .hitOrMiss: "?"
    }
  }
}

/// Whether the last point is part of a signal.
package enum Variation: Hashable, Sendable {
  case common
  /// `isWanted` is nil when the measure has no direction.
  case special(Direction, isWanted: Bool?)

  /// H for high, L for low; nil for common cause.
  package var letter: String? {
    switch self {
    case .common: nil
    case .special(.up, _): "H"
    case .special(.down, _): "L"
    }
  }
}
