import PLCContent

extension Try {
  /// Cards by status, the newest first.
  static let appearance = Appearance(Self.self, menu: .test, index: IndexForm(isDated: true))
}
