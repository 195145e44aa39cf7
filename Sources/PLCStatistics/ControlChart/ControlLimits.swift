/// The lines between which points of a stable process lie, nearly always.
package struct ControlLimits: Hashable, Sendable {
  package let centre: Centre
  /// One a point, since the limits of a p and u chart follow the size of each group.
  package let lower: [Double]
  package let upper: [Double]
  /// How many points they were computed from.
  package let basedOn: Int
  /// Of an XmR chart only.
  package let movingRange: MovingRange?

  /// The mean moving range and the limit above which a range is unusual.
  package struct MovingRange: Hashable, Sendable {
    /// After screening, when the chart screens.
    package let mean: Double
    /// 3.267 times the mean.
    package let upper: Double
  }

  /// Limits from fewer than twelve points are trial limits.
  package var isTrial: Bool { basedOn < 12 }

  /// Where a value lies, given the position of its point within the chart; nil inside, up to ⅔ of the way.
  package func zone(of value: Double, at index: Int) -> (zone: Zone, side: Direction)? {
    guard let side = centre.side(of: value) else { return nil }
    let limit = side == .up ? upper[index] : lower[index]
    let width = abs(limit - centre.value)
    let beyondCentre = abs(value - centre.value)
    let tolerance = Averages.tolerance(from: max(abs(limit), abs(centre.value), abs(value)))
    if beyondCentre - width > tolerance { return (.beyond, side) }
    if beyondCentre - width * 2 / 3 > tolerance { return (.near, side) }
    return nil
  }

  /// The outer third between centre and limit, or past the limit.
  package enum Zone: Hashable, Sendable {
    case near, beyond
  }

  /// What limits are computed from.
  struct Source {
    let series: Series
    /// The points that get limits.
    let points: Range<Int>
    /// The points that the limits come from: the baseline, or all.
    let basis: [Int]
    let basisKind: Centre.Basis
    let given: Amount?
  }

  /// Individual values: mean ± 2.66 times the mean moving range (Wheeler; 2.66 = 3 / 1.128).
  ///
  /// A moving range is the distance of two points that follow each other in the basis. With screening, ranges of
  /// 3.267 times their mean or more are left out once (Nelson 1982).
  static func xmr(_ source: Source, screens: Bool) throws(NoLimits) -> ControlLimits {
    let values = source.series.values
    let ranges = zip(source.basis, source.basis.dropFirst())
      .filter { $1 == $0 + 1 }
      .map { abs(values[$1] - values[$0]) }
    guard var mean = Averages.mean(ranges),
      let centre = source.given.map(Centre.init(given:))
        ?? Centre.mean(of: source.basis.map { values[$0] }, basis: source.basisKind)
    else { throw .tooFewPoints(source.basis.count) }
    if screens {
      // Some range is always no greater than the mean, so something is left unless all are zero.
      mean = Averages.mean(ranges.filter { $0 < 3.267 * mean }) ?? mean
    }
    return ControlLimits(
      centre: centre,
      lower: source.points.map { _ in centre.value - 2.66 * mean },
      upper: source.points.map { _ in centre.value + 2.66 * mean },
      basedOn: source.basis.count,
      movingRange: MovingRange(mean: mean, upper: 3.267 * mean))
  }

  /// Parts of a whole: p̄ ± 3·√(p̄(1 − p̄) / nᵢ), within 0 and 1 (or 100 %).
  static func p(_ source: Source) throws(NoLimits) -> ControlLimits {
    let one = source.series.scale.factor
    for position in source.points {
      if let ratio = source.series.points[position].ratio, ratio.numerator > ratio.denominator {
        throw .moreThanAll(at: position)
      }
    }
    return try ratios(source, within: 0...one) { mean, n in 3 * (mean * (one - mean) / n).squareRoot() }
  }

  /// Events for each unit: ū ± 3·√(ū / nᵢ), not below zero.
  static func u(_ source: Source) throws(NoLimits) -> ControlLimits {
    let one = source.series.scale.factor
    return try ratios(source, within: 0 ... .infinity) { mean, n in 3 * (mean * one / n).squareRoot() }
  }

  private static func ratios(
    _ source: Source, within bounds: ClosedRange<Double>, width: (_ mean: Double, _ n: Double) -> Double
  ) throws(NoLimits) -> ControlLimits {
    var ratios: [Int: Ratio] = [:]
    for position in source.points {
      guard let ratio = source.series.points[position].ratio else { throw .notRatio(at: position) }
      ratios[position] = ratio
    }
    let centre =
      source.given.map(Centre.init(given:))
      ?? Centre.pooled(
        source.basis.compactMap { ratios[$0] }, scale: source.series.scale, basis: source.basisKind,
        greatest: bounds.upperBound)
    guard let centre else { throw .tooFewPoints(0) }
    guard bounds.contains(centre.value) else { throw .centreOutOfRange }
    let widths = source.points.map { width(centre.value, ratios[$0]?.denominator ?? 1) }
    return ControlLimits(
      centre: centre,
      lower: widths.map { max(centre.value - $0, bounds.lowerBound) },
      upper: widths.map { min(centre.value + $0, bounds.upperBound) },
      basedOn: source.basis.count, movingRange: nil)
  }

  /// Counts from equal areas of opportunity: c̄ ± 3·√c̄, not below zero.
  static func c(_ source: Source) throws(NoLimits) -> ControlLimits {
    let values = source.series.values
    for position in source.points {
      guard source.series.points[position].ratio == nil, values[position] >= 0,
        values[position] == values[position].rounded()
      else { throw .notCount(at: position) }
    }
    guard
      let centre = source.given.map(Centre.init(given:))
        ?? Centre.mean(of: source.basis.map { values[$0] }, basis: source.basisKind)
    else { throw .tooFewPoints(0) }
    guard centre.value >= 0 else { throw .centreOutOfRange }
    let width = 3 * centre.value.squareRoot()
    return ControlLimits(
      centre: centre,
      lower: source.points.map { _ in max(centre.value - width, 0) },
      upper: source.points.map { _ in centre.value + width },
      basedOn: source.basis.count, movingRange: nil)
  }
}
