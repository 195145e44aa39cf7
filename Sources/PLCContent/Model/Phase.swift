/// Where a problem stands in the improvement cycle, as the site shows it.
package enum Phase: String, Sendable, CaseIterable {
  case proposed, studying, causes, planning, testing, monitoring
  case passedOn = "passed-on"
}

extension Problem {
  /// Its phase; nil for one that is parked.
  ///
  /// It follows the status. A reopened problem returns to studying, and a package that is ready or spreading has
  /// passed it on, whatever the status says.
  package var phase: Phase? {
    if status == .parked { return nil }
    if status == .reopened { return .studying }
    if status == .closed || packages.contains(where: \.isForOthers) { return .passedOn }
    switch status {
    case .studying: return .studying
    case .understood: return .causes
    case .planning: return .planning
    case .testing: return .testing
    case .monitoring: return .monitoring
    default: return .proposed
    }
  }
}
