import PLCContent

extension RootCauses {
  /// Cards by status.
  static let appearance = Appearance(Self.self, menu: .understand, story: { RootCausesStory($0, $1) })
}
