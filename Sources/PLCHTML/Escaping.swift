/// Where escaped text stands.
enum EscapingContext {
  /// Between tags: `&`, `<` and `>` are escaped.
  case text
  /// Between double quotes: both kinds of quotes are escaped as well.
  case attribute
}

extension ContiguousArray<UInt8> {
  /// Adds text so that it can only be read as text.
  ///
  /// What may not stand in HTML or XML at all (NUL and other control characters, non-characters) becomes
  /// U+FFFD. Linear.
  mutating func appendEscaped(_ text: String, in context: EscapingContext) {
    let start = count
    append(contentsOf: text.utf8)
    // Nearly all text has nothing to escape, or little, late. What stands before the first such byte stays.
    guard let at = span.firstIndex(from: start, mayNeedEscapingIn: context) else { return }
    let rest = ContiguousArray(self[at...])
    removeSubrange(at...)
    appendEscaping(rest, in: context)
  }

  private mutating func appendEscaping(_ source: ContiguousArray<UInt8>, in context: EscapingContext) {
    reserveCapacity(count + source.count + source.count / 8)
    let bytes = source.span
    var copied = 0
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      guard byte.mayNeedEscaping(in: context) else {
        at += 1
        continue
      }
      let (length, replacement) = source.escape(at: at, byte)
      if length > 0 {
        append(contentsOf: source[copied..<at])
        append(contentsOf: replacement.utf8)
        copied = at + length
      }
      at += Swift.max(1, length)
    }
    append(contentsOf: source[copied...])
  }

  /// How many bytes from `at` are replaced, and by what; none when they may stay after all.
  private func escape(at: Int, _ byte: UInt8) -> (length: Int, replacement: String) {
    switch byte {
    case UInt8(ascii: "&"): (1, "&amp;")
    case UInt8(ascii: "<"): (1, "&lt;")
    case UInt8(ascii: ">"): (1, "&gt;")
    case UInt8(ascii: "\""): (1, "&quot;")
    case UInt8(ascii: "'"): (1, "&#39;")
    default: (lengthOfForbiddenCharacter(at: at), "\u{FFFD}")
    }
  }

  /// The bytes of the character at `at` when HTML or XML forbids it, else 0. The bytes are valid UTF-8.
  private func lengthOfForbiddenCharacter(at: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { at + offset < count ? self[at + offset] : 0 }
    switch self[at] {
    case 0..<0x20, 0x7F: return 1
    // U+0080–U+009F.
    case 0xC2: return byte(1) < 0xA0 ? 2 : 0
    // U+FDD0–U+FDEF, U+FFFE and U+FFFF.
    case 0xEF:
      let isForbidden =
        (byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2))) || (byte(1) == 0xBF && byte(2) >= 0xBE)
      return isForbidden ? 3 : 0
    // The last two code points of each higher plane.
    case 0xF0...0xF4:
      return byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE ? 4 : 0
    default: return 0
    }
  }
}

extension Span<UInt8> {
  fileprivate func firstIndex(from start: Int, mayNeedEscapingIn context: EscapingContext) -> Int? {
    var at = start
    while at < count {
      if self[at].mayNeedEscaping(in: context) { return at }
      at += 1
    }
    return nil
  }
}

extension UInt8 {
  /// True for each byte that is escaped there or that begins a character that may be forbidden.
  @inline(__always)
  fileprivate func mayNeedEscaping(in context: EscapingContext) -> Bool {
    // One shift for what stands below `@`, one comparison for letters: a third of the cost of a `switch`.
    if self < 0x40 { return (context == .text ? Self.inText : Self.inAttributes) &>> UInt64(self) & 1 == 1 }
    return self >= 0x7F && (self >= 0xEF || self == 0x7F || self == 0xC2)
  }

  /// Bits of the control characters but tab, LF and CR, and of `&`, `<`, `>`.
  private static let inText: UInt64 = 0x5000_0040_FFFF_D9FF

  /// The same, and bits of both quotes.
  private static let inAttributes: UInt64 = 0x5000_00C4_FFFF_D9FF
}
