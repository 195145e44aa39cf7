import PLCContent

extension Reflection {
  /// Cards, the newest first.
  static let appearance = Appearance(
    Self.self, menu: .community, index: IndexForm(groups: .together, isDated: true))
}
