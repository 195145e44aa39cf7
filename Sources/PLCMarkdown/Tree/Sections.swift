package import PLCText

/// A heading and what stands under it, up to the next heading of its level or above.
package struct MarkdownSection: Sendable, Hashable {
  package var heading: Heading
  package var headingSpan: ByteSpan
  /// The heading's words, without labels and marks.
  package var title: String
  /// All blocks under the heading, those of the sections inside it included.
  package var body: ArraySlice<Block>
  /// The blocks before the first section inside it.
  package var lead: ArraySlice<Block>
  /// The sections one level down.
  package var sections: [MarkdownSection]
  /// From the heading to the end of its last block.
  package var span: ByteSpan

  package var labels: [Label] { heading.labels }
  package var slug: String { heading.slug }
}

/// A document cut at its headings. Headings inside quotes and lists do not count.
package struct MarkdownSections: Sendable, Hashable {
  /// The first level-1 heading; nil when there is none.
  package var title: MarkdownTitle?
  /// The blocks before the first section, the title left out.
  package var lead: [Block]
  /// The level-2 sections, each with its level-3 sections.
  package var sections: [MarkdownSection]
}

/// The level-1 heading that names a document.
package struct MarkdownTitle: Sendable, Hashable {
  package var heading: Heading
  package var text: String
  package var span: ByteSpan
}

extension MarkdownTree {
  /// The headings outside quotes and lists, in the order of the text.
  package var headings: [(heading: Heading, span: ByteSpan)] {
    blocks.compactMap { block in
      guard case .heading(let heading) = block.kind else { return nil }
      return (heading, block.span)
    }
  }

  /// The document cut at its headings. One pass over the blocks, which it shares with the tree.
  ///
  /// A level-1 heading after the first section ends that section and begins none; what stands under it is
  /// in no section. Footnotes are in none either.
  package var sections: MarkdownSections {
    let end = blocks.firstIndex { $0.isFootnote } ?? blocks.endIndex
    var cutter = SectionCutter(blocks[..<end])
    return cutter.cut()
  }
}

/// Goes over the blocks once and cuts at headings of level 1 to 3.
private struct SectionCutter {
  private let blocks: ArraySlice<Block>
  private var result = MarkdownSections(title: nil, lead: [], sections: [])
  /// The beginning of the open section of level 2, and of level 3 inside it.
  private var second: (index: Int, heading: Heading)?
  private var third: (index: Int, heading: Heading)?
  private var inner: [MarkdownSection] = []
  private var sawSection = false

  init(_ blocks: ArraySlice<Block>) { self.blocks = blocks }

  mutating func cut() -> MarkdownSections {
    for index in blocks.indices {
      if case .heading(let heading) = blocks[index].kind, heading.level <= 3 {
        if heading.level == 1, result.title == nil {
          closeSecond(before: index)
          result.title = MarkdownTitle(
            heading: heading, text: heading.content.plainText, span: blocks[index].span)
          continue
        }
        if heading.level < 3 { closeSecond(before: index) } else { closeThird(before: index) }
        if heading.level == 2 {
          second = (index, heading)
          sawSection = true
        }
        if heading.level == 3, second != nil { third = (index, heading) }
      }
      if !sawSection { result.lead.append(blocks[index]) }
    }
    closeSecond(before: blocks.endIndex)
    return result
  }

  private mutating func closeSecond(before end: Int) {
    closeThird(before: end)
    guard let (index, heading) = second else { return }
    result.sections.append(section(from: index, to: end, heading, inner: inner))
    second = nil
    inner = []
  }

  private mutating func closeThird(before end: Int) {
    guard let (index, heading) = third else { return }
    inner.append(section(from: index, to: end, heading, inner: []))
    third = nil
  }

  private func section(
    from index: Int, to end: Int, _ heading: Heading, inner: [MarkdownSection]
  ) -> MarkdownSection {
    let body = blocks[(index + 1)..<end]
    let span = blocks[index].span
    let leadEnd = inner.first.map { first in first.body.startIndex - 1 } ?? end
    return MarkdownSection(
      heading: heading, headingSpan: span, title: heading.content.plainText, body: body,
      lead: body[..<leadEnd], sections: inner, span: span.union(body.last?.span ?? span))
  }
}

extension Block {
  fileprivate var isFootnote: Bool {
    if case .footnote = kind { true } else { false }
  }
}
