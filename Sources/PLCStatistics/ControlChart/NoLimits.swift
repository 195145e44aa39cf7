/// Why limits cannot be computed. Positions count from zero.
package enum NoLimits: Error, Hashable, Sendable {
  /// An XmR chart needs two points that follow each other; the others need one.
  case tooFewPoints(Int)
  /// A p or u chart needs numerator and denominator.
  case notRatio(at: Int)
  /// A p chart is about parts of a whole.
  case moreThanAll(at: Int)
  /// A c chart is about whole numbers of zero or more.
  case notCount(at: Int)
  /// The centre that was given cannot be that of such a chart.
  case centreOutOfRange
}
