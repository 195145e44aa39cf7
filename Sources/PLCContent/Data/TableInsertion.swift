package import PLCText

/// A document with a row more in its table of data. Every other byte stays as it was.
package struct TableInsertion {
  package let text: SourceText

  /// Adds a row behind the last one of its day or of an earlier one; the table needs all columns of the row.
  package init(_ row: MeasureRow, into table: DataTable, of document: Document) throws(RowRefusal) {
    let names = table.columns.map { Kind.dataTable.column($0)?.name }
    if let missing = row.columns.first(where: { !names.contains($0) }) { throw .noColumn(missing) }
    let source = document.source
    let cells = names.map { name in Self.escaped(name.map { row.text($0) } ?? "") }
    let anchor = table.rows.last { Self.date(of: $0).map { $0 <= row.date } ?? false }
    // Below the header stands the line of dashes.
    let start = anchor?.span.start ?? source.lineAfter(table.headerSpan.start)
    let modelStart = anchor?.span.start ?? table.headerSpan.start
    let lead = source[ByteSpan(source.lineStart(at: modelStart), modelStart)]
    let line = lead + "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
    text = source.inserting(line: line, afterLineAt: source.line(at: start).end)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("|", with: "\\|").split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func date(of row: DataRow) -> CalendarDate? {
    guard let text = row["Date"]?.text else { return nil }
    switch DateReading(text) {
    case .exact(let date), .untidy(let date): return date
    case .ambiguous, .impossible, .none: return nil
    }
  }
}

extension SourceText {
  /// The offset of the line below the one that holds an offset; the end of the text when there is none.
  fileprivate func lineAfter(_ offset: Int) -> Int {
    var at = line(at: offset).end
    if at < bytes.count, bytes[at] == .carriageReturn { at += 1 }
    if at < bytes.count, bytes[at] == .newline { at += 1 }
    return at
  }
}
