import PLCText

/// How words begin, as a set of bits: tells fast that a word, or any word of a text, is none of a list.
///
/// It knows the first four bytes of each word, in lower case and up to an apostrophe. So it may allow a word that
/// is not on the list, and never refuses one that is; a word with a letter beyond ASCII at its beginning is always
/// allowed, since capitals and accents can be written in more than one way there.
struct WordBeginnings: Sendable {
  private var bits = [UInt64](repeating: 0, count: 64)
  /// Whether stems of one, two and three bytes are on the list.
  private var shortStems = [false, false, false]

  /// Adds a word, or every word that begins with a stem; in lower case.
  mutating func insert(_ word: String, isWhole: Bool) {
    var key = Key()
    for byte in word.utf8 where !key.add(byte) { break }
    guard key.isPlain else { return }
    if !isWhole, key.count < 4, word.utf8.count == key.count {
      guard key.count > 0 else { return }
      shortStems[key.count - 1] = true
      set(key.bytes ^ UInt32(key.count))
    } else {
      set(key.bytes)
    }
  }

  /// Whether the word, in lower case, may be on the list.
  func allow(_ word: String) -> Bool {
    var key = Key()
    for byte in word.utf8 where !key.add(byte) { break }
    return allow(key)
  }

  /// Whether some word between two places of a file may be on the list. The words are those of `Prose`.
  func allowAny(in span: ByteSpan, of source: SourceText) -> Bool {
    let bytes = source.bytes
    let end = min(span.end, bytes.count)
    var at = span.start
    while at < end {
      var key = Key()
      let start = at
      var gap = 1
      while at < end {
        let byte = bytes[at]
        if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "%") {
          key.add(byte.isCapital ? byte | 0x20 : byte)
          at += 1
        } else if byte >= 0x80 || byte == UInt8(ascii: "'") {
          let (length, joins) = Self.sign(bytes, at, end: end)
          guard joins else {
            gap = length
            break
          }
          if length == 1, byte >= 0x80 { key.add(byte) } else { key.close() }
          at += length
        } else {
          break
        }
      }
      if at > start, allow(key) { return true }
      at += gap
    }
    return false
  }

  /// The length of an apostrophe or of something beyond ASCII, and whether it is part of the word it stands in.
  private static func sign(
    _ bytes: ContiguousArray<UInt8>, _ at: Int, end: Int
  ) -> (length: Int, joins: Bool) {
    let isCurly = at + 2 < end && bytes[at] == 0xE2 && bytes[at + 1] == 0x80
    if isCurly ? bytes[at + 2] == 0x99 : bytes[at] == UInt8(ascii: "'") {
      // Only between letters is it part of a word.
      let next = at + (isCurly ? 3 : 1)
      return (next - at, at > 0 && next < end && bytes[at - 1].isLetter && bytes[next].isLetter)
    }
    if isCurly { return (3, false) }
    return bytes[at] == 0xC2 ? (2, false) : (1, bytes[at] >= 0x80)
  }

  private func allow(_ key: Key) -> Bool {
    guard key.isPlain else { return true }
    if isSet(key.bytes) { return true }
    for count in 1...3 where shortStems[count - 1] && key.count >= count {
      if isSet(key.bytes & (1 << UInt32(8 * count) - 1) ^ UInt32(count)) { return true }
    }
    return false
  }

  private struct Key {
    var bytes: UInt32 = 0
    var count = 0
    var isPlain = true
    private var isOpen = true

    /// False when more bytes would not change it.
    @discardableResult
    mutating func add(_ byte: UInt8) -> Bool {
      guard isOpen, count < 4, byte != UInt8(ascii: "'") else {
        close()
        return false
      }
      if byte >= 0x80 { isPlain = false }
      bytes |= UInt32(byte) << UInt32(8 * count)
      count += 1
      return true
    }

    mutating func close() { isOpen = false }
  }

  private mutating func set(_ key: UInt32) {
    let at = Self.place(key)
    bits[at >> 6] |= 1 << UInt64(at & 63)
  }

  private func isSet(_ key: UInt32) -> Bool {
    let at = Self.place(key)
    return bits[at >> 6] & (1 << UInt64(at & 63)) != 0
  }

  private static func place(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 20) }
}
