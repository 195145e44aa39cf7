package import PLCText

/// A document with a row more in its table of data. Every other byte stays as it was.
package struct TableInsertion {
  package let text: SourceText

  /// Adds a row behind the last one of its day or of an earlier one; the table needs all columns of the row.
  package init(_ row: MeasureRow, into table: DataTable, of document: TypedDocument) throws(RowRefusal) {
    let columns = table.columns.map { DataColumn(named: $0) }
    if let missing = row.columns.first(where: { !columns.contains($0) }) { throw .noColumn(missing) }
    let source = document.source
    let cells = columns.map { column in Self.escaped(column.map { row.text($0) } ?? "") }
    let anchor = table.rows.last { Self.date(of: $0).map { $0 <= row.date } ?? false }
    // Below the header stands the line of dashes.
    let start = anchor?.span.start ?? source.lineAfter(table.headerSpan.start)
    let modelStart = anchor?.span.start ?? table.headerSpan.start
    let lead = source[ByteSpan(source.lineStart(at: modelStart), modelStart)]
    let line = lead + "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
    text = source.inserting(line: line, afterLineAt: source.line(at: start).end)
  }

  /// Writes the numbers of a row, and its note when it has one, over those that stand there; other cells stay.
  ///
  /// `index` counts the rows of the table from 0. A row that says its value in two ways is refused.
  init(replacing row: MeasureRow, at index: Int, in table: DataTable, of document: TypedDocument)
    throws(RowRefusal)
  {
    let columns = table.columns.map { DataColumn(named: $0) }
    if let missing = row.columns.first(where: { !columns.contains($0) }) { throw .noColumn(missing) }
    let written = table.rows[index].cells.compactMap { name, cell in
      DataColumn(named: name).map { ($0, cell.text) }
    }
    let changes = try row.changes(to: Dictionary(written) { first, _ in first })
    let spans = Self.cellSpans(of: table.rows[index].span, in: document.source)
    var text = document.source
    for (column, span) in zip(columns, spans).reversed() {
      guard let column, let change = changes[column] else { continue }
      let new = Self.escaped(change)
      text = text.replacing(span, with: span.start == span.end ? " \(new)" : new)
    }
    self.text = text
  }

  /// Where the text of each cell of a row is, without the spaces around it; for an empty cell, where it begins.
  private static func cellSpans(of row: ByteSpan, in source: SourceText) -> [ByteSpan] {
    let bar = UInt8(ascii: "|")
    let end = source.line(at: row.start).end
    var at = row.start
    if at < end, source.bytes[at] == bar { at += 1 }
    var spans: [ByteSpan] = []
    while at < end {
      let start = at
      while at < end, source.bytes[at] != bar { at += source.bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
      at = min(at, end)
      var (from, to) = (start, at)
      while from < to, source.bytes[from] == .space || source.bytes[from] == .tab { from += 1 }
      while to > from, source.bytes[to - 1] == .space || source.bytes[to - 1] == .tab { to -= 1 }
      spans.append(from == to ? ByteSpan(start, start) : ByteSpan(from, to))
      at += 1
    }
    return spans
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("|", with: "\\|").split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func date(of row: DataRow) -> CalendarDate? {
    guard let text = row.cells[DataColumn.date.name]?.text else { return nil }
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
