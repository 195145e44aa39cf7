import PLCText

/// A tag of raw HTML with its attributes, as far as rules need to know it.
struct RawTag {
  /// In lower case; `/table` for an end tag.
  let name: String
  let attributes: [String: String]
  let span: ByteSpan

  /// The tags in a span, in order. It stops at a tag that does not end, so the cost is linear.
  static func all(in source: SourceText, _ span: ByteSpan) -> [RawTag] {
    let bytes = source.bytes
    var tags: [RawTag] = []
    var at = span.start
    while at < span.end {
      guard bytes[at] == UInt8(ascii: "<"), at + 1 < span.end,
        bytes[at + 1].isLetter || bytes[at + 1] == UInt8(ascii: "/")
      else {
        at += 1
        continue
      }
      var reader = RawTagReader(source, at: at, to: span.end)
      guard let tag = reader.tag() else { return tags }
      tags.append(tag)
      at = tag.span.end
    }
    return tags
  }
}

private struct RawTagReader {
  private let source: SourceText
  private let start: Int
  private let end: Int
  private var at: Int

  init(_ source: SourceText, at start: Int, to end: Int) {
    (self.source, self.start, self.end) = (source, start, end)
    at = start + 1
  }

  mutating func tag() -> RawTag? {
    let name = word()
    var attributes: [String: String] = [:]
    while at < end, source.bytes[at] != UInt8(ascii: ">") {
      if source.bytes[at].isBlank || source.bytes[at] == UInt8(ascii: "/") {
        at += 1
        continue
      }
      let before = at
      let attribute = word()
      skipBlanks()
      var value = ""
      if at < end, source.bytes[at] == UInt8(ascii: "=") {
        at += 1
        skipBlanks()
        guard let read = self.value() else { return nil }
        value = read
      }
      if !attribute.isEmpty, attributes[attribute] == nil { attributes[attribute] = value }
      if at == before { at += 1 }
    }
    guard at < end else { return nil }
    return RawTag(name: name, attributes: attributes, span: ByteSpan(start, at + 1))
  }

  private mutating func skipBlanks() { while at < end, source.bytes[at].isBlank { at += 1 } }

  private mutating func word() -> String {
    let first = at
    if at < end, source.bytes[at] == UInt8(ascii: "/") { at += 1 }
    while at < end, !source.bytes[at].isBlank, !"=>/\"'".utf8.contains(source.bytes[at]) { at += 1 }
    return source[ByteSpan(first, at)].lowercased()
  }

  private mutating func value() -> String? {
    guard at < end else { return nil }
    let quote = source.bytes[at]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let first = at
      while at < end, !source.bytes[at].isBlank, source.bytes[at] != UInt8(ascii: ">") { at += 1 }
      return source[ByteSpan(first, at)]
    }
    at += 1
    let first = at
    while at < end, source.bytes[at] != quote { at += 1 }
    guard at < end else { return nil }
    at += 1
    return source[ByteSpan(first, at - 1)]
  }
}
