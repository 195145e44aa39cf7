import PLCText

/// A character reference as it was written: `&amp;`, `&#8212;`, `&#x2014;`.
struct Entity {
  enum Meaning {
    /// The UTF-8 it stands for.
    case bytes([UInt8])
    /// One or two scalars that only the library's list of names tells.
    case named
  }

  /// In bytes, from `&` through `;`.
  let length: Int
  let meaning: Meaning

  /// Nil when no reference stands there. A name need not be one that the library knows.
  init?(_ bytes: ContiguousArray<UInt8>, at start: Int, limit: Int) {
    // The longest names have 32 letters.
    let end = min(limit, start + 40)
    guard let semicolon = bytes[start..<end].firstIndex(of: UInt8(ascii: ";")), semicolon - start >= 3 else {
      return nil
    }
    length = semicolon + 1 - start
    let name = bytes[start + 1..<semicolon]
    if bytes[start + 1] == UInt8(ascii: "#") {
      guard let number = Self.number(name.dropFirst()) else { return nil }
      meaning = .bytes(Array(String(number).utf8))
    } else {
      guard name.allSatisfy({ $0.isLetter || $0.isDigit }) else { return nil }
      let isAmpersand = name.elementsEqual("amp".utf8) || name.elementsEqual("AMP".utf8)
      meaning = isAmpersand ? .bytes([UInt8(ascii: "&")]) : .named
    }
  }

  /// The scalar of `8212` or `x2014`; U+FFFD for what is none.
  private static func number(_ text: ContiguousArray<UInt8>.SubSequence) -> Unicode.Scalar? {
    let isHex = text.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let digits = isHex ? text.dropFirst() : text
    guard (1...8).contains(digits.count),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10)
    else { return nil }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// How many bytes the UTF-8 of the scalar at an offset has.
  static func scalarLength(_ bytes: ContiguousArray<UInt8>, at start: Int, limit: Int) -> Int {
    var end = start + 1
    while end < limit, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end - start
  }

  /// True for what is the second of the two scalars that some names stand for: combining marks, a variation
  /// selector, a hair space, and the `j` of `&fjlig;`.
  static func isSecondScalar(_ bytes: ContiguousArray<UInt8>, at start: Int, limit: Int) -> Bool {
    let length = scalarLength(bytes, at: start, limit: limit)
    let scalar = String(decoding: bytes[start..<start + length], as: UTF8.self)
    return ["\u{338}", "\u{333}", "\u{331}", "\u{20D2}", "\u{20E5}", "\u{FE00}", "\u{200A}", "j"]
      .contains { $0.unicodeScalars.elementsEqual(scalar.unicodeScalars) }
  }
}
