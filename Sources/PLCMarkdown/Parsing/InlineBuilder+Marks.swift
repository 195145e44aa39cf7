import PLCText

// What is not text: marks, breaks, code, addresses. Each takes its bytes at the cursor, or fails.
extension InlineBuilder {
  mutating func take(_ byte: UInt8) -> Bool {
    guard cursor < limit, raw.bytes[cursor] == byte else { return false }
    cursor += 1
    return true
  }

  mutating func take(_ first: UInt8, _ second: UInt8) -> Bool { take(first) && take(second) }

  mutating func takeMarks(_ byte: UInt8, _ count: Int) -> Bool {
    for _ in 0..<count where !take(byte) { return false }
    return true
  }

  /// Takes bytes that are the same in the text as in the tree.
  mutating func take(_ literal: Range<Int>) -> Bool {
    guard map != nil else { return true }
    guard limit - cursor >= literal.count else { return false }
    for at in literal {
      guard raw.bytes[cursor] == raw.bytes[at] else { return false }
      cursor += 1
    }
    return true
  }

  /// How many of this byte stand at the cursor.
  func run(of byte: UInt8) -> Int {
    var end = cursor
    while end < limit, raw.bytes[end] == byte { end += 1 }
    return end - cursor
  }

  /// Takes backticks, code and as many backticks.
  mutating func takeCode() -> Bool {
    guard map != nil else { return true }
    let backtick = UInt8(ascii: "`")
    let count = run(of: backtick)
    guard count > 0 else { return false }
    cursor += count
    while cursor < limit {
      let found = run(of: backtick)
      cursor += max(found, 1)
      if found == count { return true }
    }
    return false
  }

  /// Takes `[^name]`. A name that has a definition holds no `]`.
  mutating func takeFootnoteReference() -> Bool {
    guard map != nil else { return true }
    guard take(UInt8(ascii: "["), UInt8(ascii: "^")) else { return false }
    while cursor < limit {
      cursor += 1
      if raw.bytes[cursor - 1] == UInt8(ascii: "]") { return true }
    }
    return false
  }

  /// Takes the end of a line, the spaces or the backslash before it and the spaces after it; the span is
  /// that of the spaces, the backslash and the line end.
  mutating func takeBreak(isHard: Bool) -> ByteSpan? {
    guard map != nil else { return wholeSpan }
    let start = cursor
    while cursor < limit, raw.bytes[cursor].isMarkdownSpace, raw.bytes[cursor] != .newline { cursor += 1 }
    // What follows a backslash at the end of a line keeps its indentation.
    let isBackslash = isHard && take(UInt8(ascii: "\\"))
    guard take(.newline) else { return nil }
    let found = span(start..<cursor)
    if !isBackslash {
      while cursor < limit, raw.bytes[cursor] == .space || raw.bytes[cursor] == .tab { cursor += 1 }
    }
    return found
  }

  /// Takes `<address>` or a bare address; the text between the pointed brackets, or all of it.
  mutating func takeAddress(_ text: Range<Int>) -> Range<Int>? {
    let start = cursor
    if take(UInt8(ascii: "<")) {
      while cursor < limit {
        if take(UInt8(ascii: ">")) { return start + 1..<cursor - 1 }
        cursor += 1
      }
      return nil
    }
    // A bare address is taken as it stands, an e-mail address from text whose escapes are resolved.
    if !take(text) {
      cursor = start
      guard takeEscapedText(text) else { return nil }
    }
    return start..<cursor
  }
}

extension UInt8 {
  /// Space, tab, LF, vertical tab, form feed or CR.
  var isMarkdownSpace: Bool { self == .space || (self >= 0x09 && self <= 0x0d) }

  /// A printable ASCII character that is no letter, digit or space.
  var isASCIIPunctuation: Bool {
    self > 0x20 && self < 0x7f && !isDigit && !isLetter
  }
}
