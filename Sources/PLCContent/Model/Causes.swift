package import PLCMarkdown
package import PLCText

/// A cause in an analysis: a point of its fishbone, a row of its table, or both, joined by their slug.
package struct Cause: Sendable, Hashable {
  package let slug: String
  package let text: String
  /// Its words with their marks, labels left out: of the table, when it stands there.
  package let content: [Inline]
  /// Nil when neither says.
  package let status: CauseStatus?
  /// Nil when neither says.
  package let control: Control?
  /// Of its words: in the table, when it stands there.
  package let span: ByteSpan
  /// What it links to in the fishbone, and under `Evidence` in the table.
  package let evidence: [Reference]
  /// Whether the table of root causes has it.
  package let isInTable: Bool
  /// Whether the fishbone asks on below it.
  package let hasCausesBelow: Bool

  /// Whether it is ours, or within our influence.
  package var isWithinReach: Bool { control == .ours || control == .influence }

  /// Whether the community holds it for true: one that evidence supports, or a root.
  package var isEstablished: Bool { status == .root || status == .supported }
}

extension RootCauses {
  /// Its causes: those of the fishbone in its order, then those that only the table has.
  /// Categories are left out unless a label or the table calls one a cause; where tree and table differ, the table counts, since it is what was agreed.
  package var causes: [Cause] {
    var rows: [String: AgreedCause] = [:]
    var order: [String] = []
    for row in self.rows(AgreedCause.self) {
      guard let cell = row.cell(AgreedCause.Columns.cause) else { continue }
      let slug = Slug.make(cell.text)
      if rows[slug] == nil { order.append(slug) }
      rows[slug] = rows[slug] ?? row
    }
    var found: [Cause] = []
    for category in section(Sections.fishbone)?.items ?? [] {
      let isCause = category.isLabelledAsCause || category.slug.map { rows[$0] != nil } ?? false
      for item in isCause ? [category] : category.children { found += causes(item, rows: rows) }
    }
    let seen = Set(found.map(\.slug))
    return found
      + order.filter { !seen.contains($0) }.compactMap { slug in rows[slug].flatMap { Self.cause(slug, $0) } }
  }

  private func causes(_ item: TreeItem, rows: [String: AgreedCause]) -> [Cause] {
    let below = item.children.flatMap { causes($0, rows: rows) }
    guard let slug = item.slug else { return below }
    if let row = rows[slug] {
      let cause = Self.cause(slug, row, item)
      return [cause].compactMap(\.self) + below
    }
    let span = document.source.trimmed(item.wordsSpan)
    let cause = Cause(
      slug: slug, text: item.text, content: item.content, status: item.term(),
      control: item.term(), span: span, evidence: item.evidence, isInTable: false,
      hasCausesBelow: !item.children.isEmpty)
    return [cause] + below
  }

  private static func cause(_ slug: String, _ row: AgreedCause, _ item: TreeItem? = nil) -> Cause? {
    guard let cell = row.cell(AgreedCause.Columns.cause) else { return nil }
    return Cause(
      slug: slug, text: cell.text, content: cell.content,
      status: row.status ?? item?.term(),
      control: row.control ?? item?.term(), span: cell.span,
      evidence: (item?.evidence ?? []) + (row.cell(AgreedCause.Columns.evidence)?.value.references ?? []),
      isInTable: true,
      hasCausesBelow: item.map { !$0.children.isEmpty } ?? false)
  }
}

extension TreeItem {
  /// What its words link to; the measure of a label is none of it.
  fileprivate var evidence: [Reference] { references.filter { $0.source != .label } }

  /// Whether a label says how sure we are of it, or whose hands it is in.
  fileprivate var isLabelledAsCause: Bool {
    (term() as CauseStatus?) != nil || (term() as Control?) != nil
  }

  /// Of its own words, without its labels and without the points below it.
  package var wordsSpan: ByteSpan {
    guard let first = content.first, let last = content.last else { return span }
    return first.span.union(last.span)
  }

  /// The first of its labels that is a word of a vocabulary.
  package func term<Word: Term>() -> Word? {
    labels.lazy.filter { $0.value == nil }.compactMap { Word(rawValue: $0.name) }.first
  }
}
