// Walking a tree. The parser bounds how deep a tree is, so these recurse.

extension MarkdownTree {
  /// Calls `body` with every block in the order of the text, a block before those inside it.
  package func forEachBlock<E: Error>(_ body: (Block) throws(E) -> Void) throws(E) {
    for block in blocks { try block.forEachBlock(body) }
  }

  /// Calls `body` with every inline in the order of the text, an inline before those inside it.
  package func forEachInline<E: Error>(_ body: (Inline) throws(E) -> Void) throws(E) {
    for block in blocks { try block.forEachInline(body) }
  }
}

extension Block {
  /// Calls `body` with this block, then with every block inside it in the order of the text.
  package func forEachBlock<E: Error>(_ body: (Block) throws(E) -> Void) throws(E) {
    try body(self)
    switch kind {
    case .quote(let quote):
      for block in quote.blocks { try block.forEachBlock(body) }
    case .list(let list):
      for item in list.items {
        for block in item.blocks { try block.forEachBlock(body) }
      }
    case .footnote(let footnote):
      for block in footnote.blocks { try block.forEachBlock(body) }
    case .heading, .paragraph, .code, .html, .table, .thematicBreak: break
    }
  }

  /// Calls `body` with every inline inside this block, also in blocks inside it, in the order of the text.
  package func forEachInline<E: Error>(_ body: (Inline) throws(E) -> Void) throws(E) {
    try forEachBlock { block throws(E) in
      switch block.kind {
      case .heading(let heading): for inline in heading.content { try inline.forEachInline(body) }
      case .paragraph(let content): for inline in content { try inline.forEachInline(body) }
      case .table(let table):
        for cell in table.header.cells { for inline in cell.content { try inline.forEachInline(body) } }
        for row in table.rows {
          for cell in row.cells { for inline in cell.content { try inline.forEachInline(body) } }
        }
      case .quote, .list, .code, .html, .thematicBreak, .footnote: break
      }
    }
  }

  /// The rows of inlines that this block holds itself: one, or one for each cell of a table.
  package var ownInlines: [[Inline]] {
    switch kind {
    case .heading(let heading): [heading.content]
    case .paragraph(let content): [content]
    case .table(let table): ([table.header] + table.rows).flatMap { $0.cells.map(\.content) }
    case .quote, .list, .code, .html, .thematicBreak, .footnote: []
    }
  }
}

extension Inline {
  /// Calls `body` with this inline, then with every inline inside it in the order of the text.
  package func forEachInline<E: Error>(_ body: (Inline) throws(E) -> Void) throws(E) {
    try body(self)
    for inline in children { try inline.forEachInline(body) }
  }

  /// What stands directly inside it.
  package var children: [Inline] {
    switch kind {
    case .emphasis(let content), .strong(let content), .strikethrough(let content): content
    case .link(let link), .image(let link): link.content
    case .text, .softBreak, .lineBreak, .code, .html, .wikiLink, .footnoteReference: []
    }
  }
}
