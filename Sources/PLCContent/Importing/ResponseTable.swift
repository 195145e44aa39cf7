package import PLCText

/// The export of a form, such as Google Forms and Microsoft Forms make it: a heading a column, a response a row.
package struct ResponseTable: Sendable {
  /// As they were written, with the spaces inside made one; empty where a column has none.
  package let headings: [String]
  /// As many cells as there are headings.
  package let rows: [[String]]

  /// Lines above the headings, a second line of headings under merged ones, and `sep=;` are understood.
  package init(_ source: SourceText) {
    let table = Self.table(of: source)
    let width = max(table.header.count, table.rows.map(\.cells.count).max() ?? 0)
    var headings = table.header.map { Self.tidy($0.text) }
    headings += Array(repeating: "", count: width - headings.count)
    var rows = table.rows.map { row in
      row.cells.map { Self.tidy($0.text) } + Array(repeating: "", count: width - row.cells.count)
    }
    // Under a merged heading stand those of its questions, in a line that has no time.
    if let first = rows.first, headings.contains(""), let time = headings.firstIndex(where: Self.isTime),
      first[time].isEmpty, zip(headings, first).contains(where: { $0.isEmpty && !$1.isEmpty })
    {
      var group = ""
      for index in headings.indices {
        if !headings[index].isEmpty { group = headings[index] }
        if !first[index].isEmpty { headings[index] = "\(group) [\(first[index])]" }
      }
      rows.removeFirst()
    }
    self.headings = headings
    self.rows = rows
  }

  /// Whether a heading is that of the time at which a form was sent.
  static func isTime(_ heading: String) -> Bool { timeRank(heading) != nil }

  /// 0 for the best one: when the form was sent, rather than opened.
  static func timeRank(_ heading: String) -> Int? {
    let names = [
      "timestamp", "completion time", "submitted at", "submission time", "marca temporal", "marca de tiempo",
      "hora de finalización", "hora de finalizacion", "date submitted", "fecha", "date", "start time",
      "hora de inicio",
    ]
    return names.firstIndex(of: heading.lowercased())
  }

  /// The first of the upper lines from which on the file has a heading for the time, else the whole.
  private static func table(of source: SourceText) -> CSVTable {
    var starts = [0]
    while starts.count < 5, let next = lineStart(after: starts[starts.count - 1], in: source) {
      starts.append(next)
    }
    let tables = starts.map { start in
      CSVTable(start == 0 ? source : SourceText(bytes: ContiguousArray(source.bytes[start...])))
    }
    return tables.first { $0.header.contains { isTime(tidy($0.text)) } }
      ?? tables.first { $0.header.count > 1 } ?? tables[0]
  }

  private static func lineStart(after offset: Int, in source: SourceText) -> Int? {
    let end = source.line(at: offset).end
    var at = end
    if at < source.count, source.bytes[at] == .carriageReturn { at += 1 }
    if at < source.count, source.bytes[at] == .newline { at += 1 }
    return at > end && at < source.count ? at : nil
  }

  private static func tidy(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "\u{FEFF}" }.joined(separator: " ")
  }
}
