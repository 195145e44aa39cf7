import PLCText

/// A mended front matter as Yams is given it: every sign that could start an anchor, an alias, a tag or
/// a directive is put out of sight, so that none can be made, and characters that Yams refuses or takes
/// for line ends as well.
///
/// Each character is replaced by exactly one of the private use area. Lines and columns, which Yams counts
/// in characters, so stay what they are; the values get their own characters back afterwards. It is also
/// what makes a front matter of 300 bytes that would unfold to millions of values harmless.
struct VeiledText {
  let string: String
  private let bytes: ContiguousArray<UInt8>
  private let veil: UInt32
  /// Whether any value may hold a veiled character.
  private let isVeiled: Bool
  private var cursor = Cursor()

  private struct Cursor {
    var line = 1
    var column = 1
    var offset = 0
  }

  private static let veiled: [Unicode.Scalar] = [
    "&", "*", "!", "@", "`", "%", "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}",
  ]

  init(_ source: SourceText) {
    let bytes = source.bytes
    var out: ContiguousArray<UInt8> = []
    out.reserveCapacity(bytes.count + 32)
    let veil = Self.unusedBlock(in: bytes)
    var isVeiled = false
    var at = 0
    while at < bytes.count {
      let (scalar, length) = Self.scalar(in: bytes, at: at)
      if let index = Self.veiled.firstIndex(of: scalar), let sign = Unicode.Scalar(veil + UInt32(index)) {
        isVeiled = true
        out += UTF8.encode(sign) ?? UTF8.encodedReplacementCharacter
      } else if scalar.value < 0x80 {
        out.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        out += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
      at += length
    }
    string = String(decoding: out, as: UTF8.self)
    self.bytes = bytes
    self.veil = veil
    self.isVeiled = isVeiled
  }

  /// A value of Yams with its own characters.
  func unveiled(_ value: String) -> String {
    guard isVeiled, value.utf8.contains(where: { $0 == 0xEE || $0 == 0xEF }) else { return value }
    var scalars = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      let index = Int(scalar.value) - Int(veil)
      scalars.append(Self.veiled.indices.contains(index) ? Self.veiled[index] : scalar)
    }
    return String(scalars)
  }

  /// The offset in the mended text of a line and column of Yams, both from 1. Cheap when the places come
  /// in the order of the text.
  mutating func offset(line: Int, column: Int) -> Int {
    if (line, column) < (cursor.line, cursor.column) { cursor = Cursor() }
    while cursor.offset < bytes.count, (cursor.line, cursor.column) < (line, column) {
      let byte = bytes[cursor.offset]
      if byte == .newline || byte == .carriageReturn {
        let next = cursor.offset + 1
        let isPair = byte == .carriageReturn && next < bytes.count && bytes[next] == .newline
        // A column past the end of its line is the end of the line.
        if cursor.line == line { return cursor.offset }
        cursor = Cursor(line: cursor.line + 1, column: 1, offset: isPair ? next + 1 : next)
      } else {
        cursor.offset += Self.scalar(in: bytes, at: cursor.offset).length
        cursor.column += 1
      }
    }
    return cursor.offset
  }

  /// The character at an offset and its length; what is no UTF-8, or is refused by Yams, is U+FFFD.
  static func scalar(
    in bytes: ContiguousArray<UInt8>, at: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let byte = bytes[at]
    let unreadable: Unicode.Scalar = "\u{FFFD}"
    if byte < 0x80 {
      let isControl = (byte < 0x20 && byte != .tab && byte != .newline && byte != .carriageReturn)
      return (isControl || byte == 0x7F ? unreadable : Unicode.Scalar(byte), 1)
    }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    guard byte >= 0xC2, byte < 0xF5, at + length <= bytes.count else { return (unreadable, 1) }
    var value = UInt32(byte) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      guard bytes[at + offset] & 0xC0 == 0x80 else { return (unreadable, 1) }
      value = value << 6 | UInt32(bytes[at + offset] & 0x3F)
    }
    let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
    guard value >= smallest, let scalar = Unicode.Scalar(value) else { return (unreadable, 1) }
    let isRefused = (value < 0xA0 && value != 0x85) || value == 0xFFFE || value == 0xFFFF
    return (isRefused ? unreadable : scalar, length)
  }

  /// Sixteen characters in a row of the private use area, none of which the text uses itself.
  private static func unusedBlock(in bytes: ContiguousArray<UInt8>) -> UInt32 {
    let first: UInt32 = 0xE000
    guard bytes.contains(where: { $0 == 0xEE || $0 == 0xEF }) else { return first }
    var used: Set<UInt32> = []
    var at = 0
    while at < bytes.count {
      let (scalar, length) = Self.scalar(in: bytes, at: at)
      used.insert(scalar.value & ~0xF)
      at += length
    }
    return stride(from: first, to: 0xF8F0, by: 16).first { !used.contains($0) } ?? first
  }
}
