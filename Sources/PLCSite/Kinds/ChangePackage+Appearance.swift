import PLCContent

extension ChangePackage {
  /// Cards by status.
  static let appearance = Appearance(
    Self.self, menu: .passOn, shortcut: Appearance.Shortcut(place: 2, name: .shortPackages),
    story: { PackageStory($0, $1) })
}
