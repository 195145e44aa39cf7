import PLCText

// Where the text of a block stands in the file.
extension BlockBuilder {
  /// A text without the spaces and line ends after it.
  func trimmed(_ text: RawRange) -> Range<Int> {
    var end = Int(text.end)
    while end > Int(text.start), raw.bytes[end - 1].isMarkdownSpace { end -= 1 }
    return Int(text.start)..<end
  }

  func lineCount(_ text: Range<Int>) -> Int {
    let bytes = raw.bytes.span
    var count = 1
    for at in text where bytes[at] == .newline { count += 1 }
    return count
  }

  /// The place of the paragraph that the library cut off from the table after it: it has lost the
  /// backslashes of `\|` as the cells have.
  func placeBeforeTable(_ text: Range<Int>, table: RawNode) -> InlineBuilder.Place {
    let start = lines.offset(Int(table.line), Int(table.column))
    let lastLine = Int(table.line) + lineCount(text) - 1
    let whole = ByteSpan(start, lines.trimmedEnd(of: lastLine))
    var map: [(text: Int, source: Int, isEscaped: Bool)] = []
    var line = lastLine
    var at = lines.trimmedEnd(of: line)
    for index in text.reversed() {
      if raw.bytes[index] == .newline {
        map.append((index + 1, at, false))
        line -= 1
        at = lines.end(of: line)
        map.append((index, at, false))
        continue
      }
      at -= 1
      guard at >= start, source.bytes[at] == raw.bytes[index] else {
        return InlineBuilder.Place(text: text, map: nil, span: whole)
      }
      if raw.bytes[index] == UInt8(ascii: "|"), at > start, source.bytes[at - 1] == UInt8(ascii: "\\") {
        map.append((index, at, true))
        at -= 1
      }
    }
    var ordered = SourceMap(text: text.lowerBound, source: at)
    for segment in map.reversed() {
      ordered.add(text: segment.text, source: segment.source, isEscaped: segment.isEscaped)
    }
    return InlineBuilder.Place(text: text, map: ordered, span: whole)
  }

  /// The place of a text whose lines are the ends of lines of the file, the last of them `lastLine`.
  ///
  /// Each line of a paragraph is what is left of a line of the file after `>`, indentation and the like, so
  /// its length alone tells where it begins, whatever stood before it.
  func place(of text: Range<Int>, lastLine: Int) -> InlineBuilder.Place {
    let first = lastLine - lineCount(text) + 1
    let widest = ByteSpan(lines.start(of: first), lines.trimmedEnd(of: lastLine))
    let unknown = InlineBuilder.Place(text: text, map: nil, span: source.trimmed(widest))
    guard first >= 1, lastLine <= lines.count else { return unknown }
    var map: SourceMap?
    var line = first
    var start = text.lowerBound
    while true {
      var end = start
      while end < text.upperBound, raw.bytes[end] != .newline { end += 1 }
      // The last line has lost its spaces at the end.
      let limit = end < text.upperBound ? lines.end(of: line) : lines.trimmedEnd(of: line)
      guard let found = suffix(start..<end, before: limit, notBefore: lines.start(of: line)) else {
        return unknown
      }
      if map == nil {
        map = SourceMap(text: found.text, source: found.source)
      } else {
        map?.add(text: found.text, source: found.source)
      }
      guard end < text.upperBound else { break }
      start = end + 1
      line += 1
    }
    let begin = map?.source(of: text.lowerBound) ?? widest.start
    let span = ByteSpan(begin, max(begin, lines.trimmedEnd(of: lastLine)))
    return InlineBuilder.Place(text: text, map: map, span: span)
  }

  /// Where a text begins that ends at `limit`; when its spaces do not fit (half a tab), without them.
  private func suffix(
    _ text: Range<Int>, before limit: Int, notBefore lower: Int
  ) -> (text: Int, source: Int)? {
    if fits(text, before: limit, notBefore: lower) { return (text.lowerBound, limit - text.count) }
    var start = text.lowerBound
    while start < text.upperBound, raw.bytes[start].isBlank { start += 1 }
    guard start > text.lowerBound, fits(start..<text.upperBound, before: limit, notBefore: lower) else {
      return nil
    }
    return (start, limit - (text.upperBound - start))
  }

  private func fits(_ text: Range<Int>, before limit: Int, notBefore lower: Int) -> Bool {
    guard limit - lower >= text.count else { return false }
    let (written, read) = (source.bytes.span, raw.bytes.span)
    let distance = limit - text.upperBound
    // The ends are what differs, if anything does.
    for index in text.reversed() where written[index + distance] != read[index] { return false }
    return true
  }
}
