import PLCContent

extension FreePage {
  /// Cards.
  static let appearance = Appearance(Self.self, index: IndexForm(groups: .together))
}
