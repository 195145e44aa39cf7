package import PLCMarkdown
package import PLCText

/// One quotation of a theme: `- "I never get to pick" — S03`.
package struct ThemeQuotation: Sendable {
  /// Of the words between the first and the last quotation mark, marks included; of all words before the source
  /// where there are no marks.
  package let span: ByteSpan
  /// The words between quotation marks, without them; several when the writer's own words stand between.
  package let pieces: [ByteSpan]
  /// Of what stands after the dash; nil when nothing does.
  package let sourceSpan: ByteSpan?
  /// The interviews that the source means; empty when it leads to none.
  package let interviews: [Interview]
}

/// One theme: a level-3 heading and the quotations below it.
package struct Theme: Sendable {
  /// Nil for quotations before the first heading.
  package let heading: Heading?
  package let headingSpan: ByteSpan
  package let quotations: [ThemeQuotation]
}

extension Themes {
  /// Its themes, in order.
  package var all: [Theme] {
    guard let section = section(Sections.themes) else { return [] }
    var themes: [Theme] = []
    var heading: Heading?
    var headingSpan = section.headingSpan
    var quotations: [ThemeQuotation] = []
    func close() {
      guard heading != nil || !quotations.isEmpty else { return }
      themes.append(Theme(heading: heading, headingSpan: headingSpan, quotations: quotations))
      quotations = []
    }
    for block in section.blocks {
      switch block.kind {
      case .heading(let next) where next.level == 3:
        close()
        (heading, headingSpan) = (next, block.span)
      case .list(let list):
        quotations += list.items.compactMap { quotation($0) }
      default: break
      }
    }
    close()
    return themes
  }

  /// Nil for a point of the list that is no quotation: no quotation marks, and no source after a dash.
  private func quotation(_ item: List.Item) -> ThemeQuotation? {
    guard case .paragraph(let content)? = item.blocks.first?.kind, let first = content.first,
      let last = content.last
    else { return nil }
    let source = document.source
    let parts = QuotationParts(source.trimmed(first.span.union(last.span)), in: source)
    guard !parts.pieces.isEmpty else { return nil }
    let linked = content.filter { inline in parts.source?.contains(inline.span) ?? false }
      .compactMap { document.linkReferences[$0.span] }
      .compactMap { document.linked(document.references[$0]) }
    let interviews =
      linked.isEmpty
      ? parts.source.map { self.interviews(named: source[$0]) } ?? [] : linked.compactMap { Interview($0) }
    return ThemeQuotation(
      span: parts.span, pieces: parts.pieces, sourceSpan: parts.source, interviews: interviews)
  }

  /// The interviews that codes or ids mean, several joined by commas or `and`.
  private func interviews(named text: String) -> [Interview] {
    let listed = interviews
    let names = text.replacing(" and ", with: ",").replacing("&", with: ",").split(separator: ",")
    return names.flatMap { part -> [Interview] in
      let name = part.trimmingSpaces.filter { $0 != "." && $0 != "(" && $0 != ")" && $0 != "`" }
      let byCode = listed.filter { $0.participant == name.uppercased() }
      if !byCode.isEmpty { return byCode }
      guard
        case .document(let found) = library.index.find(name, among: [Interview.id], schema: library.schema)
      else { return [] }
      return [Interview(document: Document(found, in: library))]
    }
  }
}
