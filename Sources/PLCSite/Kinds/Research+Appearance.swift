import PLCContent
import PLCMarkdown

extension Research {
  /// Cards by what sort of source it is, each with its citation.
  static let appearance = Appearance(
    Self.self, menu: .understand, index: IndexForm(groups: .by(Fields.sourceKind)),
    source: { $0.citation },
    saying: { $0.document.summary ?? $0.section(Sections.whatItSays)?.blocks.first?.plainText })
}
