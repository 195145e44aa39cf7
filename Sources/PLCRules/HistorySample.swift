/// Commits that examples share.
extension Example.Written {
  /// Where history begins, long before anything that an example speaks of.
  static let start = Example.Written(at: "2026-08-20 08:00")
}
