import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A table whose columns have no names.
struct HeadlessTable: DocumentRule {
  static let about = RuleDescription(
    "headless-table", .language,
    finds: "a table without column headings, or with a filled column that has none",
    why:
      "A screen reader says the heading with each cell; without it a row is a string of words and numbers (WCAG 2.1, 1.3.1).",
    mend:
      "Give each column a name in the first row. Only the corner above the names of the rows may stay empty.",
    levels: .init(.info, .warning, .error), blocksPublication: true,
    examples: [
      .bad("pages/a.md", "«|  |  |»\n|---|---|\n| Pairs | 12 |\n"),
      .bad("pages/a.md", "«| Format |  |»\n|---|---|\n| Pairs | 12 |\n"),
      .bad("pages/a.md", "«<table>»<tr><td>Pairs</td></tr></table>\n"),
      .good("pages/a.md", "|  | Monday | Tuesday |\n|---|---|---|\n| Pairs | 12 | 13 |\n"),
      .good("pages/a.md", "<table><tr><th>Format</th></tr><tr><td>Pairs</td></tr></table>\n"),
      .good(
        "tries/a.md",
        "## What I want to try\n| Format | Minutes |\n|---|---|\n| Pairs | 12 |\n\n## What I think will happen\nMore talk.\n"
      ),
    ])

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    guard !document.tree.constructs.isDisjoint(with: [.table, .html]) else { return [] }
    var found: [Diagnostic] = []
    document.tree.forEachBlock { block in
      switch block.kind {
      case .table(let table):
        if let message = message(table), !isReadAsData(block.span, in: document) {
          found.append(Diagnostic(about.id, message, at: document.place(table.header.span)))
        }
      case .html: found += raw(in: block.span, of: document)
      default: break
      }
    }
    return found
  }

  private static func message(_ table: Table) -> String? {
    let empty = table.header.cells.indices.filter {
      table.header.cells[$0].content.isBlank
    }
    if empty.count == table.header.cells.count {
      return "This table has no column headings, so a row read aloud says little. What does each column hold?"
    }
    let nameless = empty.filter { column in
      column > 0 && table.rows.contains { !$0.cells[column].content.isEmpty }
    }
    guard let first = nameless.first else { return nil }
    return "Column \(first + 1) of this table has no heading. What does it hold?"
  }

  /// `malformed-table` says of tables that are read as data what they lack.
  private static func isReadAsData(_ span: ByteSpan, in document: Document) -> Bool {
    document.sections.contains { section in
      guard section.span.contains(span), let form = section.form else { return false }
      switch form.shape {
      case .table, .tables: return section.tables.isEmpty
      default: return false
      }
    }
  }

  private static func raw(in span: ByteSpan, of document: Document) -> [Diagnostic] {
    let tags = RawTag.all(in: document.source, span)
    guard let table = tags.first(where: { $0.name == "table" }), tags.contains(where: { $0.name == "td" }),
      !tags.contains(where: { $0.name == "th" }), table.attributes["role"] != "presentation"
    else { return [] }
    return [
      Diagnostic(
        about.id,
        "This table has no heading cells (`th`), so a row read aloud says little. What does each column hold?",
        at: document.place(table.span))
    ]
  }
}

extension [Inline] {
  /// Whether nothing but spaces would be read.
  fileprivate var isBlank: Bool {
    // Most headings begin with a letter.
    if case .text(let words)? = first?.kind, words.utf8.first?.isLetter ?? false { return false }
    return plainText.trimmingSpaces.isEmpty
  }
}
