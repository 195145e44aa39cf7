/// Why no signal may be claimed, though the arithmetic was done.
package enum WhyNot: Hashable, Sendable {
  /// The measure asks for none.
  case noRules
  /// The NHS rules are made for an XmR chart, and this is another.
  case rulesNeedXmR
  case fewUseful(Int, needed: Int)
  case mostOnCentre(Int, of: Int)
  /// More than the run rules' limits are computed for.
  case tooManyUseful(Int, most: Int)
  case noLimits(NoLimits)

  /// The fewest points off the centre from which a signal may be claimed.
  static let usefulNeeded = 10

  /// Fewer than ten points off the centre, or half or more of all on it.
  init?(points: Int, useful: Int) {
    let onCentre = points - useful
    if points >= Self.usefulNeeded, 2 * onCentre >= points {
      self = .mostOnCentre(onCentre, of: points)
    } else if useful < Self.usefulNeeded {
      self = .fewUseful(useful, needed: Self.usefulNeeded)
    } else {
      return nil
    }
  }
}
