import PLCText

/// What follows the `]` of a link: `(destination "title")`, `[label]`, `[]` or nothing.
///
/// The library has found a link here, so the first of these that can be read is the one it read.
struct LinkTail {
  /// The offset after it.
  private(set) var end: Int
  /// The bytes of the destination, without `<` and `>`; nil when it stands in a definition elsewhere.
  private(set) var destination: Range<Int>?

  private let bytes: ContiguousArray<UInt8>
  private let limit: Int

  init(_ bytes: ContiguousArray<UInt8>, from start: Int, to limit: Int) {
    self.bytes = bytes
    self.limit = limit
    end = start
    guard start < limit else { return }
    if bytes[start] == UInt8(ascii: "("), let (destination, end) = inlineTail(from: start + 1) {
      (self.destination, self.end) = (destination, end)
    } else if bytes[start] == UInt8(ascii: "["), let end = labelEnd(from: start) {
      self.end = end
    }
  }

  private func inlineTail(from start: Int) -> (destination: Range<Int>, end: Int)? {
    guard let (destination, end) = Self.destination(bytes, from: spaces(from: start), to: limit) else {
      return nil
    }
    var at = spaces(from: end)
    if at > end, let titleEnd = Self.titleEnd(bytes, from: at, to: limit) { at = titleEnd }
    at = spaces(from: at)
    guard at < limit, bytes[at] == UInt8(ascii: ")") else { return nil }
    return (destination, at + 1)
  }

  private func spaces(from start: Int) -> Int {
    var at = start
    while at < limit, bytes[at].isMarkdownSpace { at += 1 }
    return at
  }

  /// The offset after the `]` of the label whose `[` stands at `start`.
  private func labelEnd(from start: Int) -> Int? {
    var at = start + 1
    while at < limit, at - start <= 1001 {
      switch bytes[at] {
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "]"): return at + 1
      case UInt8(ascii: "\\") where at + 1 < limit && bytes[at + 1].isASCIIPunctuation: at += 2
      default: at += 1
      }
    }
    return nil
  }

  /// Reads `<address>` or an address without spaces whose parentheses are in pairs: its bytes, without the
  /// pointed brackets, and the offset after it.
  static func destination(
    _ bytes: ContiguousArray<UInt8>, from start: Int, to limit: Int
  ) -> (range: Range<Int>, end: Int)? {
    var at = start
    if at < limit, bytes[at] == UInt8(ascii: "<") {
      at += 1
      while at < limit {
        switch bytes[at] {
        case UInt8(ascii: ">"): return (start + 1..<at, at + 1)
        case UInt8(ascii: "\\"): at += 2
        case .newline, UInt8(ascii: "<"): return nil
        default: at += 1
        }
      }
      return nil
    }
    var depth = 0
    while at < limit {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\\"), at + 1 < limit, bytes[at + 1].isASCIIPunctuation {
        at += 2
        continue
      }
      if byte == UInt8(ascii: "(") {
        depth += 1
        guard depth <= 32 else { return nil }
      } else if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      } else if byte.isMarkdownSpace {
        if at == start { return nil }
        break
      }
      at += 1
    }
    return at < limit ? (start..<at, at) : nil
  }

  /// The offset after the title that begins at `start` with `"`, `'` or `(`.
  static func titleEnd(_ bytes: ContiguousArray<UInt8>, from start: Int, to limit: Int) -> Int? {
    guard start < limit else { return nil }
    let close: UInt8
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = bytes[start]
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var at = start + 1
    // An escaped closing mark ends the title only when no other one does.
    var escaped: Int?
    while at < limit {
      let byte = bytes[at]
      if byte == close { return at + 1 }
      if close == UInt8(ascii: ")"), byte == UInt8(ascii: "(") { return escaped }
      if byte == UInt8(ascii: "\\"), at + 1 < limit, bytes[at + 1].isASCIIPunctuation {
        if bytes[at + 1] == close { escaped = at + 2 }
        at += 1
      }
      at += 1
    }
    return escaped
  }
}
