/// The line that points are compared with.
package struct Centre: Hashable, Sendable {
  package let value: Double
  package let basis: Basis
  private let tolerance: Double

  /// What the centre was computed from, with the number of points.
  package enum Basis: Hashable, Sendable {
    case given
    case baseline(Int)
    case all(Int)
  }

  package init(given amount: Amount) {
    value = amount.value
    basis = .given
    tolerance = Averages.tolerance(from: amount.value)
  }

  private init(_ value: Double, _ basis: Basis, size: Double) {
    self.value = value
    self.basis = basis
    tolerance = Averages.tolerance(from: size)
  }

  /// The middle value; for an even count the mean of the middle two. Nil for no values.
  package static func median(of values: [Double], basis: Basis) -> Centre? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let low = sorted[(sorted.count - 1) / 2]
    let high = sorted[sorted.count / 2]
    return Centre(low == high ? low : (low + high) / 2, basis, size: max(abs(low), abs(high)))
  }

  /// The arithmetic mean. Nil for no values.
  package static func mean(of values: [Double], basis: Basis) -> Centre? {
    guard let mean = Averages.mean(values), let size = Averages.mean(values.map(abs)) else { return nil }
    return Centre(mean, basis, size: size)
  }

  /// All of the numerators over all of the denominators. Nil for no ratios.
  ///
  /// `greatest` keeps rounding from pushing a whole over 100 %.
  package static func pooled(
    _ ratios: [Ratio], scale: RatioScale, basis: Basis, greatest: Double = .infinity
  ) -> Centre? {
    let denominator = Averages.sum(ratios.map(\.denominator))
    guard denominator > 0 else { return nil }
    let value = min(Averages.sum(ratios.map(\.numerator)) * scale.factor / denominator, greatest)
    return Centre(value, basis, size: value)
  }

  /// Nil for a point on the centre.
  package func side(of other: Double) -> Direction? {
    abs(other - value) <= tolerance ? nil : other > value ? .up : .down
  }
}
