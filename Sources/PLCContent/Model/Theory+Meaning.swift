/// What becomes of a theory.
extension Theory {
  /// Whether cycles put it to the test.
  package var isInUse: Bool { status == .testing || status == .revised }

  /// Whether nobody uses it any more: it was given up, or another one took its place.
  package var isRetired: Bool { status == .retired || document.isSuperseded }
}
