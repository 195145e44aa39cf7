import PLCText

/// Reads the front matters that most files have: names with plain text, quoted text, and lists of them.
///
/// It takes a front matter only when it reads every line exactly as Yams would and there is nothing to
/// find; at the first doubt it gives up, and Yams reads the whole. That saves about nine tenths of the
/// time. Nothing here is ever reported.
struct PlainFields {
  private let bytes: ContiguousArray<UInt8>
  private let limit: Int
  private var at: Int
  /// How many more names, values and lists may come.
  private var nodesLeft: Int

  /// The fields between two fences; nil when some line is not of the plainest.
  static func read(
    _ source: SourceText, within part: ByteSpan, bounds: FrontMatterBounds
  ) -> [FrontMatter.Entry]? {
    guard bounds.depth >= 2 else { return nil }
    var reader = PlainFields(
      bytes: source.bytes, limit: part.end, at: part.start, nodesLeft: bounds.nodes - 1)
    return reader.entries()
  }

  private mutating func entries() -> [FrontMatter.Entry]? {
    var entries: [FrontMatter.Entry] = []
    entries.reserveCapacity(16)
    while at < limit {
      let byte = bytes[at]
      if byte == UInt8(ascii: "#") {
        guard skipComment() else { return nil }
      } else if byte == .newline || byte == .carriageReturn {
        guard endLine() else { return nil }
      } else {
        guard entries.count < 64, let entry = entry(), !entries.contains(where: { $0.key == entry.key })
        else {
          return nil
        }
        entries.append(entry)
        nodesLeft -= 2
      }
    }
    return nodesLeft >= 0 ? entries : nil
  }

  private mutating func skipComment() -> Bool {
    while at < limit, bytes[at] != .newline, bytes[at] != .carriageReturn {
      // Yams counts some characters beyond ASCII as line ends, even in a comment.
      guard bytes[at] >= 0x20 || bytes[at] == .tab, bytes[at] < 0x7F else { return false }
      at += 1
    }
    return endLine()
  }

  /// Steps over spaces and a line end, LF or CRLF; false when anything else stands there.
  private mutating func endLine() -> Bool {
    while at < limit, bytes[at] == .space { at += 1 }
    if at == limit { return true }
    if bytes[at] == .carriageReturn { at += 1 }
    guard at < limit, bytes[at] == .newline else { return false }
    at += 1
    return true
  }

  private mutating func entry() -> FrontMatter.Entry? {
    let start = at
    guard bytes[at].isLetter else { return nil }
    while at < limit, bytes[at].isLetter || bytes[at].isDigit || bytes[at] == 0x5F || bytes[at] == 0x2D {
      at += 1
    }
    let name = ByteSpan(start, at)
    guard at < limit, bytes[at] == UInt8(ascii: ":"), name.count <= 64 else { return nil }
    at += 1
    let afterColon = at
    while at < limit, bytes[at] == .space { at += 1 }
    let value: FrontMatter.Value?
    if at == limit || bytes[at] == .newline || bytes[at] == .carriageReturn {
      guard endLine() else { return nil }
      value = startsItem() ? items() : .init(.empty, span: ByteSpan(afterColon, afterColon))
    } else {
      guard at > afterColon else { return nil }
      value = bytes[at] == UInt8(ascii: "[") ? list() : text()
      guard value != nil, endLine() else { return nil }
    }
    // An indented line that follows would belong to the value.
    if at < limit, bytes[at] == .space || bytes[at] == UInt8(ascii: "-") { return nil }
    return value.map { FrontMatter.Entry(key: string(name), keySpan: name, value: $0) }
  }

  private func startsItem() -> Bool {
    var at = at
    while at < limit, bytes[at] == .space { at += 1 }
    return at + 1 < limit && bytes[at] == UInt8(ascii: "-") && bytes[at + 1] == .space
  }

  /// Lines of `- text`, all indented alike.
  private mutating func items() -> FrontMatter.Value? {
    var values: [FrontMatter.Value] = []
    var start = at
    var indent: Int?
    while startsItem() {
      let lineStart = at
      while bytes[at] == .space { at += 1 }
      guard indent == nil || indent == at - lineStart else { return nil }
      if indent == nil { start = at }
      indent = at - lineStart
      at += 1
      while at < limit, bytes[at] == .space { at += 1 }
      guard at < limit, let value = text(), endLine() else { return nil }
      values.append(value)
    }
    guard let last = values.last else { return nil }
    nodesLeft -= values.count
    return .init(.list(values), span: ByteSpan(start, last.span.end))
  }

  /// `[a, "b"]` on one line, of plain words and quoted texts.
  private mutating func list() -> FrontMatter.Value? {
    let start = at
    var values: [FrontMatter.Value] = []
    repeat {
      at += 1
      while at < limit, bytes[at] == .space { at += 1 }
      guard at < limit else { return nil }
      if bytes[at] == UInt8(ascii: "]"), values.isEmpty { break }
      guard let value = listItem(), at < limit else { return nil }
      values.append(value)
    } while bytes[at] == UInt8(ascii: ",")
    guard bytes[at] == UInt8(ascii: "]") else { return nil }
    at += 1
    nodesLeft -= values.count
    return .init(.list(values), span: ByteSpan(start, at))
  }

  /// Plain words or quoted text, with the spaces after it.
  private mutating func listItem() -> FrontMatter.Value? {
    let first = at
    if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
      let value = quoted(bytes[at])
      while at < limit, bytes[at] == .space { at += 1 }
      return value
    }
    guard bytes[at].isLetter || bytes[at].isDigit else { return nil }
    while at < limit, isListByte(bytes[at]) { at += 1 }
    var end = at
    while bytes[end - 1] == .space { end -= 1 }
    return plain(ByteSpan(first, end))
  }

  private func isListByte(_ byte: UInt8) -> Bool {
    if byte.isLetter || byte.isDigit { return true }
    switch byte {
    case .space, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"): return true
    default: return false
    }
  }

  /// Text to the end of the line, plain or in quotes without anything special inside.
  private mutating func text() -> FrontMatter.Value? {
    let first = bytes[at]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return quoted(first) }
    switch first {
    case UInt8(ascii: "("), UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "$"): break
    // Beyond ASCII a value may begin with a letter, not with a dash, a bullet or a curly quote.
    case 0xC3...0xDF, 0xE4...0xE9: break
    default: guard first.isLetter || first.isDigit else { return nil }
    }
    let start = at
    while at < limit, bytes[at] != .newline, bytes[at] != .carriageReturn {
      switch bytes[at] {
      case 0x20..<0x7F:
        if bytes[at] == UInt8(ascii: ":") {
          guard at + 1 < limit, !bytes[at + 1].isBlank else { return nil }
        } else if bytes[at] == UInt8(ascii: "#") {
          guard bytes[at - 1] != .space else { return nil }
        }
        at += 1
      default:
        let length = plainLength()
        guard length > 0 else { return nil }
        at += length
      }
    }
    var end = at
    while bytes[end - 1] == .space { end -= 1 }
    // A colon or a quote at the end may be a slip.
    guard bytes[end - 1] != UInt8(ascii: ":"), bytes[end - 1] != UInt8(ascii: "\"") else { return nil }
    at = end
    return plain(ByteSpan(start, end))
  }

  /// The length of a character beyond ASCII that is neither a space nor a line end of any sort.
  private func plainLength() -> Int {
    guard at + 1 < limit, isContinuation(at + 1) else { return 0 }
    switch bytes[at] {
    case 0xC3...0xDF: return 2
    case 0xC2: return bytes[at + 1] > 0xA0 ? 2 : 0
    // U+2010–U+2027: dashes, quotes, bullets, the ellipsis.
    case 0xE2 where bytes[at + 1] == 0x80:
      return at + 2 < limit && (0x90...0xA7).contains(bytes[at + 2]) ? 3 : 0
    case 0xE2 where bytes[at + 1] == 0x81: return 0
    case 0xE2, 0xE4...0xE9: return at + 2 < limit && isContinuation(at + 2) ? 3 : 0
    default: return 0
    }
  }

  private func isContinuation(_ offset: Int) -> Bool { bytes[offset] & 0xC0 == 0x80 }

  private mutating func quoted(_ quote: UInt8) -> FrontMatter.Value? {
    let start = at
    at += 1
    while at < limit, bytes[at] != quote {
      if (0x20..<0x7F).contains(bytes[at]), bytes[at] != UInt8(ascii: "\\") {
        at += 1
      } else {
        let length = plainLength()
        guard length > 0 else { return nil }
        at += length
      }
    }
    guard at < limit else { return nil }
    at += 1
    return .init(.scalar(string(ByteSpan(start + 1, at - 1))), span: ByteSpan(start, at))
  }

  private func plain(_ span: ByteSpan) -> FrontMatter.Value {
    .init(FrontMatter.Value.Kind(plain: string(span)), span: span)
  }

  private func string(_ span: ByteSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }
}
