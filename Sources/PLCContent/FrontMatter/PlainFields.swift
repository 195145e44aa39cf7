import PLCText

/// Reads the front matters that most files have: names with plain text, quoted text, and lists of them.
///
/// It takes a front matter only when it reads every line exactly as Yams would and there is nothing to
/// find; at the first doubt it gives up, and Yams reads the whole. A test holds it to that. Of 1,000 documents
/// Yams would take about 0.11 s of CPU, a third of what a whole check of them takes.
struct PlainFields {
  private let bytes: ContiguousArray<UInt8>
  private var entries: [FrontMatter.Entry] = []
  /// The items below the last name, and the column of their hyphens.
  private var items: [FrontMatter.Value] = []
  private var hyphen: ByteSpan?
  private var nodes = 1

  /// The fields between two fences; nil when some line is not of the plainest.
  static func read(
    _ source: SourceText, within part: ByteSpan, bounds: FrontMatterBounds
  ) -> [FrontMatter.Entry]? {
    guard bounds.depth >= 2 else { return nil }
    var fields = PlainFields(bytes: source.bytes)
    var at = part.start
    while at < part.end {
      let line = TextLine(in: source.bytes, from: at, to: part.end)
      var end = line.span.end
      while end > at, source.bytes[end - 1] == .space { end -= 1 }
      guard fields.take(ByteSpan(at, end)) else { return nil }
      at = line.next
    }
    fields.closeList()
    return fields.nodes <= bounds.nodes ? fields.entries : nil
  }

  private init(bytes: ContiguousArray<UInt8>) {
    self.bytes = bytes
    entries.reserveCapacity(16)
  }

  private mutating func take(_ line: ByteSpan) -> Bool {
    guard let first = bytes[line.range].first else { return true }
    // Yams counts some characters beyond ASCII as line ends, even in a comment.
    if first == UInt8(ascii: "#") { return bytes[line.range].allSatisfy { 0x20..<0x7F ~= $0 || $0 == .tab } }
    if first == .space || first == UInt8(ascii: "-") { return takeItem(line) }
    closeList()
    guard let colon = bytes[line.range].firstIndex(where: { !isNameByte($0) }), first.isLetter,
      bytes[colon] == UInt8(ascii: ":"), colon - line.start <= 64, entries.count < 64
    else { return false }
    let name = ByteSpan(line.start, colon)
    var at = colon + 1
    while at < line.end, bytes[at] == .space { at += 1 }
    let rest = ByteSpan(at, line.end)
    guard rest.isEmpty || at > colon + 1, let value = rest.isEmpty ? empty(at: colon + 1) : value(rest) else {
      return false
    }
    let key = string(name)
    guard !entries.contains(where: { $0.key == key }) else { return false }
    entries.append(FrontMatter.Entry(key: key, keySpan: name, value: value))
    nodes += 2
    return true
  }

  /// A line `- text` below a name without a value, or below such a line with the same indentation.
  private mutating func takeItem(_ line: ByteSpan) -> Bool {
    var at = line.start
    while bytes[at] == .space { at += 1 }
    let sign = at
    guard bytes[at] == UInt8(ascii: "-"), at + 1 < line.end, bytes[at + 1] == .space,
      entries.last?.value.kind == .empty, entries.last?.value.span.isEmpty == true,
      hyphen == nil || hyphen?.count == at - line.start
    else { return false }
    at += 1
    while bytes[at] == .space { at += 1 }
    guard let value = text(ByteSpan(at, line.end)) else { return false }
    if hyphen == nil { hyphen = ByteSpan(line.start, sign) }
    items.append(value)
    return true
  }

  private mutating func closeList() {
    guard let start = hyphen?.end, let end = items.last?.span.end else { return }
    entries[entries.count - 1].value = .init(.list(items), span: ByteSpan(start, end))
    nodes += items.count
    items = []
    hyphen = nil
  }

  private func empty(at offset: Int) -> FrontMatter.Value { .init(.empty, span: ByteSpan(offset, offset)) }

  private mutating func value(_ span: ByteSpan) -> FrontMatter.Value? {
    guard bytes[span.start] == UInt8(ascii: "[") else { return text(span) }
    guard span.count > 1, bytes[span.end - 1] == UInt8(ascii: "]") else { return nil }
    let inner = ByteSpan(span.start + 1, span.end - 1)
    var values: [FrontMatter.Value] = []
    if bytes[inner.range].contains(where: { $0 != .space }) {
      for part in bytes[inner.range].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
        guard let start = part.firstIndex(where: { $0 != .space }),
          let last = part.lastIndex(where: { $0 != .space }), bytes[start].isLetter || bytes[start].isDigit,
          bytes[start...last].allSatisfy(isListByte)
        else { return nil }
        values.append(plain(ByteSpan(start, last + 1)))
      }
    }
    nodes += values.count
    return .init(.list(values), span: span)
  }

  /// Text, plain or in quotes with nothing special inside, that begins and ends with the span.
  private func text(_ span: ByteSpan) -> FrontMatter.Value? {
    let first = bytes[span.start]
    let last = bytes[span.end - 1]
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    if isQuoted {
      let inner = ByteSpan(span.start + 1, max(span.start + 1, span.end - 1))
      guard span.count > 1, last == first,
        isPlain(inner, but: { $0 == first || $0 == UInt8(ascii: "\\") })
      else { return nil }
      return .init(.scalar(string(inner)), span: span)
    }
    switch first {
    case UInt8(ascii: "("), UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "$"): break
    // Beyond ASCII a value may begin with a letter, not with a dash, a bullet or a curly quote.
    case 0xC3...0xDF, 0xE4...0xE9: break
    default: guard first.isLetter || first.isDigit else { return nil }
    }
    // A colon or a quote at the end may be a slip.
    guard last != UInt8(ascii: ":"), last != UInt8(ascii: "\""), isPlain(span, but: { _ in false }) else {
      return nil
    }
    for at in span.range {
      if bytes[at] == UInt8(ascii: ":"), bytes[at + 1] == .space { return nil }
      if bytes[at] == UInt8(ascii: "#"), bytes[at - 1] == .space { return nil }
    }
    return plain(span)
  }

  /// Whether all characters are printed ones, none a space or a line end of an unusual sort.
  private func isPlain(_ span: ByteSpan, but isSpecial: (UInt8) -> Bool) -> Bool {
    var at = span.start
    while at < span.end {
      let byte = bytes[at]
      let length: Int
      switch byte {
      case 0x20..<0x7F: length = isSpecial(byte) ? 0 : 1
      case 0xC3...0xDF: length = 2
      case 0xC2: length = at + 1 < span.end && bytes[at + 1] > 0xA0 ? 2 : 0
      // U+2010–U+2027 are dashes, quotes, bullets, the ellipsis; before and after them stand odd spaces.
      case 0xE2:
        let isOdd = at + 2 >= span.end || bytes[at + 1] == 0x81
        length = isOdd || (bytes[at + 1] == 0x80 && !(0x90...0xA7 ~= bytes[at + 2])) ? 0 : 3
      case 0xE4...0xE9: length = 3
      default: length = 0
      }
      guard length > 0, at + length <= span.end,
        bytes[(at + 1)..<(at + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
      else { return false }
      at += length
    }
    return true
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  private func isListByte(_ byte: UInt8) -> Bool {
    isNameByte(byte) || byte == .space || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
  }

  private func plain(_ span: ByteSpan) -> FrontMatter.Value {
    .init(FrontMatter.Value.Kind(plain: string(span)), span: span)
  }

  private func string(_ span: ByteSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }
}
