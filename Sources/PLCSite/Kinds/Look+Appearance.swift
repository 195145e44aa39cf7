import PLCContent

extension Look {
  /// Cards, the newest first.
  static let appearance = Appearance(
    Self.self, menu: .understand, index: IndexForm(groups: .together, isDated: true),
    story: { LookStory($0, $1) })
}
