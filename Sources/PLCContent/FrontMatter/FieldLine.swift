import PLCText

/// One line between the fences, taken apart as a person reads it: `  - name: value`.
///
/// It knows nothing of the lines around it, so that it can be asked about any of them.
struct FieldLine {
  /// Without the line end.
  let span: ByteSpan
  /// The first byte of the next line.
  let next: Int
  /// What stands between the indentation and the spaces at the end.
  let content: ByteSpan
  /// The content after the signs of list items, `- `.
  let body: ByteSpan
  /// Before the first colon that a space or the end of the line follows.
  let name: ByteSpan?
  /// After that colon; the body when there is none. A remark at the end is left out.
  let value: ByteSpan

  var isBlank: Bool { content.isEmpty }
  var hasDash: Bool { body.start > content.start }
  var indent: ByteSpan { ByteSpan(span.start, content.start) }

  init(_ line: TextLine, in bytes: ContiguousArray<UInt8>) {
    span = line.span
    next = line.next
    content = Lookalike.trimmed(line.span, in: bytes)
    var at = content.start
    while at < content.end, bytes[at] == UInt8(ascii: "-"), at + 1 == content.end || bytes[at + 1] == .space {
      at += 1
      while at < content.end, bytes[at] == .space { at += 1 }
    }
    let body = ByteSpan(at, content.end)
    self.body = body
    var rest = body
    if let colon = Self.colon(in: bytes, body) {
      name = Lookalike.trimmed(ByteSpan(body.start, colon), in: bytes)
      rest = Lookalike.trimmed(ByteSpan(colon + 1, body.end), in: bytes)
    } else {
      name = nil
    }
    if let remark = Remark.find(in: bytes, rest), remark.isMeant {
      rest = Lookalike.trimmed(ByteSpan(rest.start, remark.start), in: bytes)
    }
    value = rest
  }

  /// All lines of a text.
  static func all(in source: SourceText) -> [FieldLine] {
    TextLine.all(in: source.bytes, within: source.wholeSpan).map { FieldLine($0, in: source.bytes) }
  }

  private static func colon(in bytes: ContiguousArray<UInt8>, _ body: ByteSpan) -> Int? {
    guard let first = bytes[body.range].first else { return nil }
    var at = body.start
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: "{"): return nil
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let end = bytes[(at + 1)..<body.end].firstIndex(of: first) else { return nil }
      at = Lookalike.skipSpaces(in: bytes, from: end + 1, to: body.end)
      guard at < body.end, bytes[at] == UInt8(ascii: ":") else { return nil }
    default: break
    }
    return Lookalike.colon(in: bytes, from: at, to: body.end)
  }
}

/// A `#` after a space, from which on the line is read as a comment.
struct Remark {
  let start: Int
  /// Whether the writer meant a comment: a space follows the `#`, and no number. `#2` and `#1 goal` are
  /// parts of a text.
  let isMeant: Bool

  /// The first one in a part of a line that does not stand inside quotes.
  static func find(in bytes: ContiguousArray<UInt8>, _ part: ByteSpan) -> Remark? {
    var at = part.start
    if at < part.end, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
      at = bytes[(at + 1)..<part.end].firstIndex(of: bytes[at]) ?? part.end
    }
    while at < part.end {
      let isAlone = at == part.start || bytes[at - 1] == .space || bytes[at - 1] == .tab
      if bytes[at] == UInt8(ascii: "#"), isAlone { return Remark(at: at, in: bytes, to: part.end) }
      at += 1
    }
    return nil
  }

  /// The remark whose `#` stands at `at`.
  init(at: Int, in bytes: ContiguousArray<UInt8>, to limit: Int) {
    start = at
    let text = Lookalike.skipSpaces(in: bytes, from: at + 1, to: limit)
    isMeant = text == limit || (text > at + 1 && !bytes[text].isDigit) || bytes[text] == UInt8(ascii: "#")
  }
}
