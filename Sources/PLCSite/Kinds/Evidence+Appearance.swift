import PLCContent

extension Evidence {
  /// Cards by what sort of evidence it is.
  static let appearance = Appearance(
    Self.self, menu: .understand, index: IndexForm(groups: .by(Fields.type)),
    facts: { evidence, context in evidence.collected.map { [context.words.dates($0)] } ?? [] },
    story: { EvidenceStory($0, $1) })
}
