import PLCContent

extension Themes {
  /// Cards by status.
  static let appearance = Appearance(Self.self, menu: .understand, story: { ThemesStory($0, $1) })
}
