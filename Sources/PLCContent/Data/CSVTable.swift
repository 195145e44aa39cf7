package import PLCText

/// A CSV file as rows of cells with their places. Our own reader, since no library keeps the places that
/// findings point at: RFC 4180 quotes; comma, semicolon or tab; with or without a BOM; LF or CRLF.
package struct CSVTable: Sendable {
  package let separator: UInt8
  /// The first row; empty for an empty file.
  package let header: [Cell]
  package let rows: [Row]

  package struct Row: Sendable {
    package let cells: [Cell]
    package let span: ByteSpan
  }

  package struct Cell: Sendable, Hashable {
    /// Without quotes and the spaces around.
    package let text: String
    /// Quotes included.
    package let span: ByteSpan
  }

  /// Whether numbers are written with a decimal comma.
  package var hasDecimalComma: Bool { separator != UInt8(ascii: ",") }

  package init(_ source: SourceText) {
    let bytes = source.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    separator = Self.separator(of: bytes, from: start)
    var rows: [Row] = []
    var at = start
    while at < bytes.count {
      let row = Self.row(bytes, &at, separator)
      if row.cells.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    }
    header = rows.first?.cells ?? []
    self.rows = Array(rows.dropFirst())
  }

  /// The one of `,`, `;` and tab that stands most often in the first line, outside quotes.
  private static func separator(of bytes: ContiguousArray<UInt8>, from start: Int) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var inQuotes = false
    for byte in bytes[start...] {
      if byte == .newline || byte == .carriageReturn { break }
      if byte == UInt8(ascii: "\"") { inQuotes.toggle() }
      if !inQuotes { counts[byte, default: 0] += 1 }
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8.tab]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? candidates[0]
  }

  /// Reads one row and its line end; `at` moves to the next row.
  private static func row(_ bytes: ContiguousArray<UInt8>, _ at: inout Int, _ separator: UInt8) -> Row {
    let start = at
    var cells: [Cell] = []
    while true {
      cells.append(cell(bytes, &at, separator))
      guard at < bytes.count, bytes[at] == separator else { break }
      at += 1
    }
    let end = at
    if at < bytes.count, bytes[at] == .carriageReturn { at += 1 }
    if at < bytes.count, bytes[at] == .newline { at += 1 }
    return Row(cells: cells, span: ByteSpan(start, end))
  }

  private static func cell(_ bytes: ContiguousArray<UInt8>, _ at: inout Int, _ separator: UInt8) -> Cell {
    while at < bytes.count, bytes[at] == .space || (bytes[at] == .tab && separator != .tab) { at += 1 }
    let start = at
    var text = ContiguousArray<UInt8>()
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
      at += 1
      while at < bytes.count {
        if bytes[at] == UInt8(ascii: "\"") {
          at += 1
          guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { break }
        }
        text.append(bytes[at])
        at += 1
      }
    }
    let rest = at
    while at < bytes.count, bytes[at] != separator, bytes[at] != .newline, bytes[at] != .carriageReturn {
      at += 1
    }
    text += bytes[rest..<at]
    var end = at
    while end > start, bytes[end - 1] == .space || (bytes[end - 1] == .tab && separator != .tab) { end -= 1 }
    return Cell(text: String(decoding: text, as: UTF8.self).trimmingSpaces, span: ByteSpan(start, end))
  }
}
