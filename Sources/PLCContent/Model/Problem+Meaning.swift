extension Problem {
  /// Whether nobody works on it any more, or not now.
  package var isAtRest: Bool { status == .closed || status == .parked }
}
