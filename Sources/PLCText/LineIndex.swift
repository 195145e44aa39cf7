/// A place as people and programs name it.
package struct TextPosition: Hashable, Sendable {
  /// One-based.
  package var line: Int
  /// One-based, in UTF-8 bytes.
  package var column: Int
  /// Zero-based byte offset in the text.
  package var offset: Int

  package init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }
}

/// The line starts of one text, for turning offsets into lines and columns at the edges of the program.
///
/// A line ends with LF, CRLF or a lone CR, as libcmark-gfm counts them.
package struct LineIndex: Sendable {
  private let starts: ContiguousArray<Int32>
  private let length: Int

  /// Linear in the size of the text.
  package init(_ text: SourceText) {
    var starts: ContiguousArray<Int32> = [0]
    for at in text.bytes.indices where text.endsLine(at: at) { starts.append(Int32(at + 1)) }
    self.starts = starts
    length = text.count
  }

  /// The number of lines; a text that ends in a line end has an empty last line.
  package var lineCount: Int { starts.count }

  /// The line (one-based) and column (one-based, bytes) of an offset. Logarithmic.
  package func position(of offset: Int) -> TextPosition {
    let offset = min(max(0, offset), length)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return TextPosition(line: low + 1, column: offset - Int(starts[low]) + 1, offset: offset)
  }

  /// The offset of a one-based line's first byte; the end of the text for a line past it.
  package func offset(ofLine line: Int) -> Int {
    guard line >= 1 else { return 0 }
    return line <= starts.count ? Int(starts[line - 1]) : length
  }
}
