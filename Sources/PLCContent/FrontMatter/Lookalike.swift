import PLCText

/// Characters that look like the plain ones that front matter is made of, and are not.
enum Lookalike {
  typealias Bytes = ContiguousArray<UInt8>

  /// The length in bytes of the wide, narrow or invisible space at `at`; 0 when none stands there.
  static func spaceLength(in bytes: Bytes, at: Int, to limit: Int) -> Int {
    guard at + 1 < limit else { return 0 }
    if bytes[at] == 0xC2 { return bytes[at + 1] == 0xA0 ? 2 : 0 }
    guard at + 2 < limit else { return 0 }
    switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F...0xA0),
      (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      return 3
    default: return 0
    }
  }

  /// The length of a space, a tab or a look-alike of a space at `at`; 0 when none stands there.
  static func anySpaceLength(in bytes: Bytes, at: Int, to limit: Int) -> Int {
    guard at < limit else { return 0 }
    return bytes[at] == .space || bytes[at] == .tab ? 1 : spaceLength(in: bytes, at: at, to: limit)
  }

  /// The first offset from `at` on that holds no space of any sort.
  static func skipSpaces(in bytes: Bytes, from at: Int, to limit: Int) -> Int {
    var at = at
    while true {
      let length = anySpaceLength(in: bytes, at: at, to: limit)
      if length == 0 { return at }
      at += length
    }
  }

  /// The first colon that a space of any sort or the end of the part follows.
  static func colon(in bytes: Bytes, from start: Int, to limit: Int) -> Int? {
    (start..<max(start, limit)).first { at in
      bytes[at] == UInt8(ascii: ":")
        && (at + 1 == limit || anySpaceLength(in: bytes, at: at + 1, to: limit) > 0)
    }
  }

  /// The span without spaces of any sort on either side.
  static func trimmed(_ span: ByteSpan, in bytes: Bytes) -> ByteSpan {
    let start = skipSpaces(in: bytes, from: span.start, to: span.end)
    var end = span.end
    while end > start {
      if bytes[end - 1] == .space || bytes[end - 1] == .tab {
        end -= 1
      } else if end - 2 >= start, spaceLength(in: bytes, at: end - 2, to: end) == 2 {
        end -= 2
      } else if end - 3 >= start, spaceLength(in: bytes, at: end - 3, to: end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return ByteSpan(start, end)
  }

  /// What stands between two curly quotes when they are put around the whole of `text`; nil when they
  /// are not, as in `“yes” and “no”`.
  static func insideCurlyQuotes(_ text: String) -> String? {
    let scalars = text.unicodeScalars
    guard scalars.count >= 2, let first = scalars.first, let last = scalars.last else { return nil }
    let inside = scalars.dropFirst().dropLast()
    let double: Set<Unicode.Scalar> = ["“", "”", "„", "‟"]
    let opensDouble = double.contains(first)
    if opensDouble || double.contains(last) {
      guard opensDouble || first == "\"", double.contains(last) || last == "\"" else { return nil }
      return inside.contains { double.contains($0) || $0 == "\"" } ? nil : String(inside)
    }
    let opening: Set<Unicode.Scalar> = ["‘", "‚", "‛"]
    guard opening.contains(first) || (first == "’" && last == "’") else { return nil }
    guard last == "’" || last == "‘" || last == "'" else { return nil }
    return inside.contains { opening.contains($0) } ? nil : String(inside)
  }
}
