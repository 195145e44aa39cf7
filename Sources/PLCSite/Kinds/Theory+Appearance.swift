import PLCContent

extension Theory {
  /// Cards by status.
  static let appearance = Appearance(Self.self, menu: .test, story: { TheoryStory($0, $1) })
}
