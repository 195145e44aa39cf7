import PLCText

/// A front matter as Yams is given it: every sign that could start an anchor, an alias, a tag or a directive
/// is put out of sight, so that none can be made, and characters that Yams refuses or takes for line ends.
///
/// Each character is replaced by exactly one that no text uses, so that lines and columns, which Yams counts
/// in characters, stay what they are; the values get their own characters back afterwards. It is also
/// what makes a front matter of 300 bytes that would unfold to millions of values harmless.
struct VeiledText {
  let string: String
  private let bytes: ContiguousArray<UInt8>
  /// Whether any value may hold a veiled character.
  private var isVeiled = false
  private var cursor = (line: 1, column: 1, offset: 0)

  private static let signs: [Unicode.Scalar] = [
    "&", "*", "!", "@", "`", "%", "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}",
  ]
  /// Sixteen characters at the end of the last private plane; where a text has them, they are unreadable.
  private static let veil: ClosedRange<UInt32> = 0x10FFE0...0x10FFEF

  init(_ source: SourceText) {
    bytes = source.bytes
    var scalars = String.UnicodeScalarView()
    var at = 0
    while at < bytes.count {
      let (scalar, length) = Self.scalar(in: bytes, at: at)
      let index = Self.signs.firstIndex(of: scalar)
      if index != nil { isVeiled = true }
      scalars.append(index.flatMap { Unicode.Scalar(Self.veil.lowerBound + UInt32($0)) } ?? scalar)
      at += length
    }
    string = String(scalars)
  }

  /// A value of Yams with its own characters.
  func unveiled(_ value: String) -> String {
    guard isVeiled, value.utf8.contains(0xF4) else { return value }
    var scalars = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      let isSign = Self.veil.contains(scalar.value)
      scalars.append(isSign ? Self.signs[Int(scalar.value - Self.veil.lowerBound)] : scalar)
    }
    return String(scalars)
  }

  /// The offset in the text of a line and column of Yams, both from 1; a column past the end of its line is
  /// that end. Cheap when the places come in the order of the text.
  mutating func offset(line: Int, column: Int) -> Int {
    if (line, column) < (cursor.line, cursor.column) { cursor = (1, 1, 0) }
    while cursor.offset < bytes.count, (cursor.line, cursor.column) < (line, column) {
      let byte = bytes[cursor.offset]
      if byte == .newline || byte == .carriageReturn {
        if cursor.line == line { return cursor.offset }
        let next = TextLine(in: bytes, from: cursor.offset, to: bytes.count).next
        cursor = (cursor.line + 1, 1, next)
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
      let isRefused = (byte < 0x20 && !byte.isBlank) || byte == 0x7F
      return (isRefused ? unreadable : Unicode.Scalar(byte), 1)
    }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    var decoder = UTF8()
    var next = bytes[at..<min(bytes.count, at + length)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&next) else { return (unreadable, 1) }
    let value = scalar.value
    let isRefused =
      (value < 0xA0 && value != 0x85) || value == 0xFFFE || value == 0xFFFF || veil.contains(value)
    return (isRefused ? unreadable : scalar, length)
  }
}
