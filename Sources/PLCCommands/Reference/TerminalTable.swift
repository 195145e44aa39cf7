import PLCDiagnostics
import PLCMarkdown

/// A table in columns: names with their meaning; more columns side by side where they fit, else one under the other.
struct TerminalTable {
  private let header: [String]
  private let rows: [[String]]
  private let width: Int
  private let indent: Int

  init(_ table: Table, width: Int, indent: Int) {
    header = table.header.cells.map { $0.content.terminalText }
    rows = table.rows.map { row in row.cells.map { $0.content.terminalText } }
    self.width = width
    self.indent = indent
  }

  var text: String {
    if header.count == 2 { return Self.list(rows.map { ($0[0], $0[1]) }, width: width, indent: indent) }
    let widths = header.indices.map { column in
      ([header] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    if indent + widths.reduce(0, +) + 2 * (widths.count - 1) <= width {
      return ([header] + rows).map { row in
        var line = TerminalText.spaces(indent)
        for (cell, room) in zip(row, widths) {
          line += cell + TerminalText.spaces(room - DisplayWidth.of(cell) + 2)
        }
        return line.trimmingTrailingSpaces
      }.joined(separator: "\n")
    }
    return Self.list(
      rows.map { row in
        let rest = zip(header, row).dropFirst().filter { !$0.1.isEmpty }
        return (row[0], rest.map { "\($0): \($1)" }.joined(separator: ". "))
      }, width: width, indent: indent)
  }

  /// Names with their meaning, the meanings in one column.
  static func list(_ entries: [(name: String, meaning: String)], width: Int, indent: Int) -> String {
    let longest = entries.map { DisplayWidth.of($0.name) }.max() ?? 0
    let column = indent + min(24, longest + 2)
    return entries.map { name, meaning in
      let lines = WordWrap.lines(meaning, width: max(20, width - column))
      let first = TerminalText.spaces(indent) + name
      let gap = column - DisplayWidth.of(first)
      let rest = lines.dropFirst().map { "\n" + TerminalText.spaces(column) + $0 }.joined()
      if gap >= 2 { return first + TerminalText.spaces(gap) + (lines.first ?? "") + rest }
      return first + lines.map { "\n" + TerminalText.spaces(column) + $0 }.joined()
    }.joined(separator: "\n")
  }
}

extension String {
  /// Without spaces at the end.
  fileprivate var trimmingTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
