import PLCText

/// The lines of a document's body, as libcmark-gfm counts them: from 1, ended by LF, CRLF or a lone CR.
struct BodyLines: Sendable {
  private let bytes: ContiguousArray<UInt8>
  private let starts: ContiguousArray<Int32>

  /// Linear in the size of the body.
  init(_ source: SourceText, from bodyStart: Int) {
    let bytes = source.bytes
    var starts: ContiguousArray<Int32> = []
    starts.reserveCapacity(max(0, bytes.count - bodyStart) / 24 + 1)
    starts.append(Int32(bodyStart))
    let view = bytes.span
    var at = bodyStart
    while at < view.count {
      let byte = view[at]
      at += 1
      if byte == .newline || (byte == .carriageReturn && (at == view.count || view[at] != .newline)) {
        starts.append(Int32(at))
      }
    }
    self.bytes = bytes
    self.starts = starts
  }

  var count: Int { starts.count }

  /// The offset of a line's first byte; a number out of range is brought back into it.
  func start(of line: Int) -> Int {
    if line < 1 { return Int(starts[0]) }
    return line <= starts.count ? Int(starts[line - 1]) : bytes.count
  }

  /// The offset after a line's last byte, its line end left out.
  func end(of line: Int) -> Int {
    let start = start(of: line)
    var end = self.start(of: line + 1)
    if end > start, bytes[end - 1] == .newline { end -= 1 }
    if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    return end
  }

  /// The offset after the last byte of a line that is no space or tab, at the least its start.
  func trimmedEnd(of line: Int) -> Int {
    let start = start(of: line)
    var end = end(of: line)
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return end
  }

  /// The offset of a line and a byte column, both from 1.
  func offset(_ line: Int, _ column: Int) -> Int {
    min(start(of: line) + max(0, column - 1), end(of: line))
  }
}
