import PLCText

/// The bytes of a text with what the library reads wrongly replaced, each byte by one other byte, so that
/// places in what the library makes of it are places in the file.
struct MendedText {
  /// Stands for NUL and bytes that are no UTF-8, of which the library would make three: in the tree U+FFFD.
  static let noText: UInt8 = 0x1A
  /// Stands for the `^` of `[^` that is no `[^name]` in one line. The library takes all that begins so for
  /// footnotes, and where the brackets go over a line end it loses the words between them.
  static let caret: UInt8 = 0x1B

  let bytes: ContiguousArray<UInt8>
  let isMended: Bool

  /// Linear; shares the bytes of a text that needs no mending.
  init(_ source: SourceText, from start: Int) {
    var mended = source.bytes
    var isMended = false
    var at = start
    while let fault = Self.fault(in: mended.span, from: at, bodyStart: start) {
      mended[fault.at] = fault.replacement
      isMended = true
      at = fault.at + 1
    }
    bytes = mended
    self.isMended = isMended
  }

  /// The first byte at or after an offset that is to be replaced.
  private static func fault(
    in bytes: Span<UInt8>, from offset: Int, bodyStart: Int
  ) -> (at: Int, replacement: UInt8)? {
    var at = offset
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80, byte != 0 {
        if byte == UInt8(ascii: "^"), at > bodyStart, bytes[at - 1] == UInt8(ascii: "["), !isName(bytes, at) {
          return (at, caret)
        }
        at += 1
        continue
      }
      let length = scalarLength(bytes, at)
      if length == 0 { return (at, noText) }
      at += length
    }
    return nil
  }

  /// The text of mended bytes.
  static func string(_ bytes: some Collection<UInt8>) -> String {
    var text: ContiguousArray<UInt8> = []
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case noText: text.append(contentsOf: "\u{FFFD}".utf8)
      case caret: text.append(UInt8(ascii: "^"))
      default: text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// True when a `]` follows in the same line before any `[`.
  private static func isName(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    var at = start
    while at < bytes.count, bytes[at] != .newline, bytes[at] != .carriageReturn {
      if bytes[at] == UInt8(ascii: "]") { return true }
      if bytes[at] == UInt8(ascii: "[") { return false }
      at += 1
    }
    return false
  }

  /// How many bytes the scalar beyond ASCII that begins at an offset has; 0 when none does.
  private static func scalarLength(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    let first = bytes[at]
    let length: Int
    // The second byte rules out what could be shorter, surrogates, and what lies past U+10FFFF.
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if first == 0xE0 { second = 0xA0...0xBF }
      if first == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if first == 0xF0 { second = 0x90...0xBF }
      if first == 0xF4 { second = 0x80...0x8F }
    default: return 0
    }
    guard at + length <= bytes.count, second.contains(bytes[at + 1]) else { return 0 }
    for next in 2..<max(length, 2) where bytes[at + next] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
