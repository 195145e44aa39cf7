/// The name of a signal, as machine formats print it.
package enum SignalID: String, Hashable, Sendable, CaseIterable {
  case longRun = "long-run"
  case fewCrossings = "few-crossings"
  case shift
  case trend
  case fewRuns = "few-runs"
  case manyRuns = "many-runs"
  case beyondLimits = "beyond-limits"
  case nearLimits = "near-limits"
}

/// Something that noise alone would seldom do. It says that something changed, not that it got better.
package struct Signal: Hashable, Sendable {
  package let id: SignalID
  /// The positions of its first and last point in the series, counted from zero.
  package let from: Int
  package let to: Int
  /// Nil for a signal of the whole series, such as too few crossings.
  package let direction: Direction?

  package init(id: SignalID, from: Int, to: Int, direction: Direction?) {
    self.id = id
    self.from = from
    self.to = to
    self.direction = direction
  }
}
