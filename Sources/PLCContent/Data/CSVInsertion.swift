package import PLCText

/// A CSV file with a row more in it. Every other byte stays as it was.
package struct CSVInsertion {
  package private(set) var text: SourceText
  /// The columns that the file did not have before, as they were written.
  package private(set) var addedColumns: [String] = []

  /// A new file with its header, from rows by date.
  package init(new rows: [MeasureRow]) {
    let columns = DataColumn.allCases.filter { column in rows.contains { $0.columns.contains(column) } }
    let lines = [columns.map { $0.name.lowercased() }] + rows.map { row in columns.map { row.text($0) } }
    text = SourceText(
      lines.map { $0.map { CSVText.cell($0) }.joined(separator: ",") + "\n" }.joined())
  }

  /// Adds a row behind the last one of its day or of an earlier one.
  ///
  /// The row is written as the others are: separator, line ends, quotes and decimal mark. Columns other than those of
  /// the value are added where they are missing.
  package init(_ row: MeasureRow, into source: SourceText) throws(RowRefusal) {
    text = source
    var table = CSVTable(source)
    if table.header.isEmpty {
      let mark = source.bytes.starts(with: Self.mark) ? Self.mark : []
      text = SourceText(bytes: ContiguousArray(mark) + CSVInsertion(new: [row]).text.bytes)
      return
    }
    let known = table.header.map { DataColumn(named: $0.text) }
    guard known.contains(.date) else { throw .noHeader }
    let missing = row.columns.filter { !known.contains($0) }
    if !missing.isEmpty {
      try add(missing, to: table)
      table = CSVTable(text)
    }
    insert(row, into: table)
  }

  /// Writes the numbers of a row, and its note when it has one, over those that stand there; other cells stay.
  ///
  /// `index` counts the rows of the file from 0. A row that says its value in two ways is refused.
  init(replacing row: MeasureRow, at index: Int, in source: SourceText) throws(RowRefusal) {
    text = source
    var table = CSVTable(source)
    let known = table.header.map { DataColumn(named: $0.text) }
    let missing = row.columns.filter {
      ($0.isNumber || $0 == .note) && !known.contains($0)
    }
    if !missing.isEmpty {
      try add(missing, to: table)
      table = CSVTable(text)
    }
    guard table.rows.indices.contains(index) else { return }
    let old = table.rows[index].cells
    var written: [DataColumn: String] = [:]
    let columns = table.header.map { DataColumn(named: $0.text) }
    for (column, cell) in zip(columns, old) { if let column { written[column] = cell.text } }
    let changes = try row.changes(to: written)
    let (quotes, decimal) = (quotesAll(table), usesDecimalComma(table) ? "," : ".")
    for (place, column) in columns.enumerated().reversed() {
      guard let column, let change = changes[column] else { continue }
      let new = column.isNumber ? change.replacing(".", with: decimal) : change
      guard place < old.count else {
        // A row that is shorter than the header: the separators first.
        let separators = String(
          repeating: Character(Unicode.Scalar(table.separator)), count: place - old.count + 1)
        let end = table.rows[index].span.end
        text = text.replacing(
          ByteSpan(end, end), with: separators + CSVText.cell(new, separator: table.separator, always: quotes)
        )
        continue
      }
      let span = old[place].span
      let isQuoted = span.end > span.start && text.bytes[span.start] == UInt8(ascii: "\"")
      text = text.replacing(
        span, with: CSVText.cell(new, separator: table.separator, always: quotes || isQuoted))
    }
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  // MARK: Columns

  private mutating func add(_ columns: [DataColumn], to table: CSVTable) throws(RowRefusal) {
    if let value = columns.first(where: { $0.isValue }) {
      throw .noColumn(value)
    }
    guard table.rows.allSatisfy({ $0.cells.count <= table.header.count }) else {
      throw .raggedRows(columns[0])
    }
    let separator = String(decoding: [table.separator], as: UTF8.self)
    let isLower = table.header.allSatisfy { $0.text == $0.text.lowercased() }
    addedColumns = columns.map { isLower ? $0.name.lowercased() : $0.name }
    let quotes = quotesAll(table)
    let names = addedColumns.map { separator + CSVText.cell($0, always: quotes) }.joined()
    var edits = [(at: table.header[table.header.count - 1].span.end, text: names)]
    for row in table.rows {
      let wanted = table.header.count - row.cells.count + columns.count
      edits.append((at: row.span.end, text: String(repeating: separator, count: wanted)))
    }
    var bytes = ContiguousArray<UInt8>()
    var at = 0
    for edit in edits {
      bytes += text.bytes[at..<edit.at] + ContiguousArray(edit.text.utf8)
      at = edit.at
    }
    text = SourceText(bytes: bytes + text.bytes[at...])
  }

  // MARK: Rows

  private mutating func insert(_ row: MeasureRow, into table: CSVTable) {
    let separator = String(decoding: [table.separator], as: UTF8.self)
    let quotes = quotesAll(table)
    let decimal = usesDecimalComma(table) ? "," : "."
    let line = table.header.map { cell in
      let text = DataColumn(named: cell.text).map { row.text($0, decimal: decimal) } ?? ""
      return text.isEmpty ? "" : CSVText.cell(text, separator: table.separator, always: quotes)
    }.joined(separator: separator)
    let headerEnd = table.header[table.header.count - 1].span.end
    let anchor = table.rows.last { date(of: $0, in: table).map { $0 <= row.date } ?? false }
    text = text.inserting(line: line, afterLineAt: anchor?.span.end ?? headerEnd)
  }

  private func date(of row: CSVTable.Row, in table: CSVTable) -> CalendarDate? {
    guard
      let column = table.header.firstIndex(where: { DataColumn(named: $0.text) == .date }),
      row.cells.indices.contains(column)
    else { return nil }
    switch DateReading(row.cells[column].text) {
    case .exact(let date), .untidy(let date): return date
    case .ambiguous, .impossible, .none: return nil
    }
  }

  /// Whether every cell of the header stands in quotes; then those of rows do as well.
  private func quotesAll(_ table: CSVTable) -> Bool {
    table.header.allSatisfy {
      text.bytes.indices.contains($0.span.start) && text.bytes[$0.span.start] == UInt8(ascii: "\"")
    }
  }

  private func usesDecimalComma(_ table: CSVTable) -> Bool {
    guard table.hasDecimalComma else { return false }
    let columns = table.header.indices.filter {
      DataColumn(named: table.header[$0].text)?.isNumber ?? false
    }
    return table.rows.contains { row in
      columns.contains { row.cells.indices.contains($0) && row.cells[$0].text.contains(",") }
    }
  }
}

extension SourceText {
  /// The text with other words in one place.
  func replacing(_ span: ByteSpan, with new: String) -> SourceText {
    SourceText(bytes: bytes[..<span.start] + ContiguousArray(new.utf8) + bytes[span.end...])
  }

  /// The text with a line more behind the line that ends at, or after, an offset; the line end is that of the file.
  func inserting(line: String, afterLineAt offset: Int) -> SourceText {
    var at = min(offset, bytes.count)
    while at < bytes.count, bytes[at] != .newline, bytes[at] != .carriageReturn { at += 1 }
    let isLast = at == bytes.count
    if !isLast {
      at += bytes[at] == .carriageReturn && at + 1 < bytes.count && bytes[at + 1] == .newline ? 2 : 1
    }
    let new = ContiguousArray(line.utf8)
    return SourceText(
      bytes: bytes[..<at] + (isLast ? lineEnd + new : new + lineEnd) + bytes[at...])
  }

  /// The first line end of the file; LF when there is none.
  private var lineEnd: ContiguousArray<UInt8> {
    guard let at = bytes.firstIndex(where: { $0 == .newline || $0 == .carriageReturn }) else {
      return [.newline]
    }
    if bytes[at] == .newline { return [.newline] }
    return at + 1 < bytes.count && bytes[at + 1] == .newline
      ? [.carriageReturn, .newline] : [.carriageReturn]
  }
}
