import PLCText

/// One line of a text. A line ends with LF, CRLF or a lone CR.
struct TextLine {
  /// Without the line end.
  let span: ByteSpan
  /// The first byte of the next line, or the end of the text.
  let next: Int

  /// The line that starts at `start`, in a text that is looked at up to `limit`.
  init(in bytes: ContiguousArray<UInt8>, from start: Int, to limit: Int) {
    var end = start
    while end < limit, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
    span = ByteSpan(start, end)
    let isPair = end + 1 < limit && bytes[end] == .carriageReturn && bytes[end + 1] == .newline
    next = min(limit, end + (isPair ? 2 : 1))
  }

  /// All lines of a part of a text, in order; an empty last line is none.
  static func all(in bytes: ContiguousArray<UInt8>, within part: ByteSpan) -> [TextLine] {
    var lines: [TextLine] = []
    var at = part.start
    while at < part.end {
      let line = TextLine(in: bytes, from: at, to: part.end)
      lines.append(line)
      at = line.next
    }
    return lines
  }
}
