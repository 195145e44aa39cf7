import PLCContent

extension Interview {
  /// A table by who was heard, the newest first.
  static let appearance = Appearance(
    Self.self, menu: .understand,
    index: IndexForm(
      entries: .rows([.named(.conversation), .date, .status]), groups: .by(Fields.role), isDated: true))
}
