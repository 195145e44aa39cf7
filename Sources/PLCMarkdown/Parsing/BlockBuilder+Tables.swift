import PLCText

// Tables: the library's columns are those of the first line, and wrong where a row is indented otherwise.
extension BlockBuilder {
  mutating func table(_ index: Int) -> Block {
    let node = raw.nodes[index]
    let headerLine = headerLine(of: index)
    var rows: [Table.Row] = []
    var at = index + 1
    while at < Int(node.end) {
      let row = raw.nodes[at]
      let line = row.flag ? headerLine : Int(row.line)
      rows.append(self.row(at, line: line, tableColumn: node.column))
      at = Int(row.end)
    }
    let header = rows.isEmpty ? Table.Row(cells: [], span: .fileStart) : rows.removeFirst()
    let alignments = raw.bytes[node.text.range].map { byte -> Table.Alignment in
      switch byte {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
    let end = rows.last?.span.end ?? lines.trimmedEnd(of: headerLine + 1)
    return Block(
      .table(Table(alignments: alignments, header: header, rows: rows)),
      span: ByteSpan(header.span.start, end))
  }

  /// The line of the header: the first one, or the one after the paragraph that the library cut off.
  private func headerLine(of index: Int) -> Int {
    let line = Int(raw.nodes[index].line)
    var before = index - 1
    while before > 0, !raw.nodes[before].kind.isBlock { before -= 1 }
    guard before >= 0, raw.nodes[before].kind == .paragraph, raw.nodes[before].line == 0,
      Int(raw.nodes[before].end) == index
    else { return line }
    return line + lineCount(trimmed(raw.nodes[before].text))
  }

  private mutating func row(_ index: Int, line: Int, tableColumn: Int32) -> Table.Row {
    let node = raw.nodes[index]
    let nodes = children(of: index)
    let text = RowText(source.bytes, lines.start(of: line)..<lines.trimmedEnd(of: line))
    let cell = nodes.first.map { raw.nodes[$0] }
    // A header has as many cells as the table has columns. Of another row the library counts the first cell
    // from after the leading `|`, so it is one column in.
    let hasLeadingBar =
      node.flag
      ? text.cells(hasLeadingBar: true).count == nodes.count : (cell?.column ?? 0) > tableColumn
    let written = text.cells(hasLeadingBar: hasLeadingBar)
    let end = lines.trimmedEnd(of: line)
    var rowStart = written.first?.lowerBound ?? end
    if hasLeadingBar, let bar = text.firstBar {
      rowStart = bar
    } else if let first = written.first, let cell {
      rowStart = start(of: trimmed(cell.text), endingAt: RowText.trimmed(source.bytes, first).upperBound)
    }
    let whole = ByteSpan(rowStart, end)
    var cells: [Table.Cell] = []
    cells.reserveCapacity(nodes.count)
    for (column, cellIndex) in nodes.enumerated() {
      guard column < written.count else {
        cells.append(Table.Cell(content: [], span: ByteSpan(end, end)))
        continue
      }
      let range =
        column == 0 && !hasLeadingBar ? rowStart..<max(rowStart, written[0].upperBound) : written[column]
      cells.append(self.cell(cellIndex, in: range, of: whole))
    }
    return Table.Row(cells: cells, span: whole)
  }

  /// The indices of the nodes right below a node.
  private func children(of index: Int) -> [Int] {
    let end = Int(raw.nodes[index].end)
    var nodes: [Int] = []
    nodes.reserveCapacity(8)
    var at = index + 1
    while at < end {
      nodes.append(at)
      at = Int(raw.nodes[at].end)
    }
    return nodes
  }

  private mutating func cell(_ index: Int, in range: Range<Int>, of row: ByteSpan) -> Table.Cell {
    let text = trimmed(raw.nodes[index].text)
    let inner = RowText.trimmed(source.bytes, range)
    let place = InlineBuilder.Place(
      text: text, map: map(of: text, in: inner), span: ByteSpan(inner.lowerBound, inner.upperBound))
    let content = inlines.read(inside(index), at: place).inlines
    return Table.Cell(content: content, span: place.span)
  }

  /// Leads from the text of a cell, in which `\|` has become `|`, back to the file; nil when they differ.
  private func map(of text: Range<Int>, in range: Range<Int>) -> SourceMap? {
    var map = SourceMap(text: text.lowerBound, source: range.lowerBound)
    var at = range.lowerBound
    for index in text {
      if at + 1 < range.upperBound, source.bytes[at] == UInt8(ascii: "\\"),
        source.bytes[at + 1] == UInt8(ascii: "|")
      {
        at += 1
        map.add(text: index, source: at, isEscaped: true)
      }
      guard at < range.upperBound, source.bytes[at] == raw.bytes[index] else { return nil }
      at += 1
    }
    return at == range.upperBound ? map : nil
  }

  /// Where the text of a first cell begins that ends at an offset, its `|` written as `\|`.
  private func start(of text: Range<Int>, endingAt end: Int) -> Int {
    var at = end
    for index in text.reversed() {
      at -= 1
      guard at >= 0, source.bytes[at] == raw.bytes[index] else { return end }
      if raw.bytes[index] == UInt8(ascii: "|") { at -= 1 }
    }
    return max(at, 0)
  }
}

/// A line of the file that is a row of a table: where its cells stand.
private struct RowText {
  private let bytes: ContiguousArray<UInt8>
  private let line: Range<Int>
  /// The offsets of the bars that divide cells.
  private let bars: [Int]

  init(_ bytes: ContiguousArray<UInt8>, _ line: Range<Int>) {
    self.bytes = bytes
    self.line = line
    // A backslash before it makes any bar a letter, even when that backslash has one before it.
    var bars: [Int] = []
    bars.reserveCapacity(8)
    for at in line where bytes[at] == UInt8(ascii: "|") {
      if at == line.lowerBound || bytes[at - 1] != UInt8(ascii: "\\") { bars.append(at) }
    }
    self.bars = bars
  }

  /// What stands before a row holds no bar, so the row's own first bar is the line's.
  var firstBar: Int? { bars.first }

  /// The cells, spaces included. Without a leading bar the first begins with what stands before the row.
  func cells(hasLeadingBar: Bool) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    cells.reserveCapacity(bars.count + 1)
    var start = line.lowerBound
    for (index, bar) in bars.enumerated() {
      if index > 0 || !hasLeadingBar { cells.append(start..<bar) }
      start = bar + 1
    }
    if start < line.upperBound { cells.append(start..<line.upperBound) }
    return cells
  }

  /// A cell without the spaces around it; of an empty one the place after its first space.
  static func trimmed(_ bytes: ContiguousArray<UInt8>, _ cell: Range<Int>) -> Range<Int> {
    var (start, end) = (cell.lowerBound, cell.upperBound)
    while end > start, bytes[end - 1].isMarkdownSpace { end -= 1 }
    while start < end, bytes[start].isMarkdownSpace { start += 1 }
    if start == end, cell.count > 0 { return cell.lowerBound + 1..<cell.lowerBound + 1 }
    return start..<end
  }
}
