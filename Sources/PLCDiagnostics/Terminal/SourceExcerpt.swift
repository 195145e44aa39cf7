import PLCText

/// The lines of a text that a span touches, each with what is to be underlined.
///
/// Of a span over several lines the first and the last are shown.
struct SourceExcerpt {
  let rows: [Row]
  /// True when lines between the two rows are not shown.
  let skipsLines: Bool

  struct Row: Hashable {
    /// One-based.
    let number: Int
    /// Visible, without tabs, at most as wide as asked.
    let text: String
    /// Columns before the underlined part.
    let markStart: Int
    /// Columns underlined, at least one.
    let markWidth: Int
  }

  /// Nil when there is nothing to show: the span is the file as a whole.
  init?(of span: ByteSpan, in file: SourceFile, width: Int) {
    guard span != .fileStart, file.text.count > 0 else { return nil }
    let start = min(span.start, file.text.count)
    var end = min(span.end, file.text.count)
    // A line end at the end of a span says nothing, and would underline the line after.
    while end > start, file.text.bytes[end - 1] == .newline || file.text.bytes[end - 1] == .carriageReturn {
      end -= 1
    }
    let first = file.lines.position(of: start).line
    let last = file.lines.position(of: end).line
    let firstLine = file.line(first)
    var rows = [
      Self.row(
        first, firstLine, mark: ByteSpan(start, last == first ? end : firstLine.end), in: file.text, width)
    ]
    if last > first {
      let lastLine = file.line(last)
      let text = file.text.trimmed(ByteSpan(lastLine.start, end))
      rows.append(
        Self.row(last, lastLine, mark: text.isEmpty ? ByteSpan(end, end) : text, in: file.text, width))
    }
    self.rows = rows
    skipsLines = last > first + 1
  }

  /// One character as it is drawn.
  private struct Cell {
    var text: String
    var width: Int
    var bytes: ByteSpan
  }

  private static func row(
    _ number: Int, _ line: ByteSpan, mark: ByteSpan, in text: SourceText, _ width: Int
  ) -> Row {
    // A line can be a whole file: only what could be shown is looked at.
    let from = text.characterStart(at: max(line.start, mark.start - 4 * width))
    let to = text.characterStart(at: min(line.end, mark.start + 8 * width))
    let cells = cells(of: text, in: ByteSpan(from, to))
    let isWhole = from == line.start && to == line.end && cells.reduce(0) { $0 + $1.width } <= width
    let first = cells.firstIndex { $0.bytes.end > mark.start } ?? cells.count
    let shown =
      isWhole ? 0..<cells.count : visiblePart(of: cells, around: first, mark: mark, width: width - 2)
    let cutsLeft = !isWhole && (shown.lowerBound > 0 || from > line.start)
    let cutsRight = !isWhole && (shown.upperBound < cells.count || to < line.end)
    let before = cells[shown].prefix { $0.bytes.end <= mark.start }.reduce(0) { $0 + $1.width }
    let marked = cells[shown].filter { $0.bytes.overlaps(mark) }.reduce(0) { $0 + $1.width }
    return Row(
      number: number,
      text: (cutsLeft ? "…" : "") + cells[shown].map(\.text).joined() + (cutsRight ? "…" : ""),
      markStart: before + (cutsLeft ? 1 : 0), markWidth: max(1, marked))
  }

  /// The cells around the mark that fit: the mark first, then as much on either side.
  private static func visiblePart(
    of cells: [Cell], around first: Int, mark: ByteSpan, width: Int
  ) -> Range<Int> {
    var (low, high, used) = (first, first, 0)
    func fits(_ index: Int) -> Bool { cells.indices.contains(index) && used + cells[index].width <= width }
    while fits(high), cells[high].bytes.start < mark.end {
      used += cells[high].width
      high += 1
    }
    while true {
      let (left, right) = (fits(low - 1), fits(high))
      if left {
        low -= 1
        used += cells[low].width
      }
      if right, fits(high) {
        used += cells[high].width
        high += 1
      }
      if !left && !right { return low..<high }
    }
  }

  private static func cells(of text: SourceText, in window: ByteSpan) -> [Cell] {
    var scalars: [(scalar: Unicode.Scalar, bytes: ByteSpan)] = []
    var bytes = text.bytes[window.range].makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var at = window.start
    reading: while true {
      switch parser.parseScalar(from: &bytes) {
      case .valid(let encoded):
        scalars.append((Unicode.UTF8.decode(encoded), ByteSpan(at, at + encoded.count)))
        at += encoded.count
      case .error(let length):
        scalars.append(("\u{FFFD}", ByteSpan(at, at + length)))
        at += length
      case .emptyInput: break reading
      }
    }
    var drawn = String.UnicodeScalarView()
    for (scalar, _) in scalars { drawn.append(scalar == "\t" ? "\t" : VisibleText.visible(scalar)) }
    var cells: [Cell] = []
    var next = 0
    var column = 0
    for character in String(drawn) {
      let count = character.unicodeScalars.count
      let span = ByteSpan(scalars[next].bytes.start, scalars[next + count - 1].bytes.end)
      // Terminals disagree about tabs, so they are drawn as spaces, to every fourth column.
      let width = character == "\t" ? 4 - column % 4 : DisplayWidth.of(character)
      let drawing = character == "\t" ? String(repeating: " ", count: width) : String(character)
      cells.append(Cell(text: drawing, width: width, bytes: span))
      next += count
      column += width
    }
    return cells
  }
}

extension SourceText {
  /// The start of the UTF-8 character that holds the byte at `offset`.
  fileprivate func characterStart(at offset: Int) -> Int {
    let isInside = (0..<3).prefix { offset - $0 > 0 && offset < count && bytes[offset - $0] & 0xC0 == 0x80 }
    return offset - isInside.count
  }
}
