package import PLCText

/// How much one text may ask of libcmark-gfm 0.29.0.gfm.6, whose known slow cases are not mended.
package struct MarkdownBounds: Sendable, Hashable {
  /// Bytes of one line.
  package var line = 65_536
  /// Quotations and lists inside one another, by markers and indentation.
  package var nesting = 32
  /// Brackets that are opened and not closed, in one paragraph.
  package var brackets = 1_000
  /// Emphasis that is opened and not closed, in one paragraph.
  package var emphasis = 1_000
  /// Pieces of raw HTML that are opened in one paragraph: `<!--`, `<?`, `<!X`, `<![CDATA[`.
  package var htmlOpenings = 1_000
  package var tableColumns = 100
  /// Cells of all tables, counting those the library adds to short rows.
  package var tableCells = 20_000
  /// Lines of a paragraph that a table's delimiter row follows.
  package var linesBeforeTable = 1_000
  /// Bytes that all uses of reference definitions write together.
  package var expandedReferences = 100_000
  package var footnoteUses = 1_000

  package init() {}
}

/// A bound that a text is over.
package struct MarkdownExcess: Sendable, Hashable {
  package let bound: Bound
  /// The line where it was noticed.
  package let span: ByteSpan
  package let limit: Int

  package enum Bound: Sendable, Hashable, CaseIterable {
    case line, nesting, brackets, emphasis, htmlOpenings, tableColumns, tableCells, linesBeforeTable,
      expandedReferences, footnoteUses
  }

  /// What was seen and what could be done, in a sentence or two.
  package var message: String {
    switch bound {
    case .line:
      "This line is longer than \(limit) bytes. Is it perhaps a picture or data that belong in a file of their own?"
    case .nesting: "Quotations and lists stand more than \(limit) deep in one another here."
    case .brackets: "More than \(limit) square brackets are opened and not closed in this paragraph."
    case .emphasis: "More than \(limit) stars or underscores are opened and not closed in this paragraph."
    case .htmlOpenings: "More than \(limit) pieces of HTML are begun in this paragraph."
    case .tableColumns: "This table has more than \(limit) columns."
    case .tableCells:
      "The tables of this file have more than \(limit) cells together. A CSV file beside it could hold them."
    case .linesBeforeTable:
      "This table follows more than \(limit) lines without a blank line between. A blank line above the table would help."
    case .expandedReferences: "Links by reference would write more than \(limit) bytes here."
    case .footnoteUses: "Footnotes are used more than \(limit) times here."
    }
  }
}
