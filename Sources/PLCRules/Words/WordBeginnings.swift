/// How words begin, as a set of bits: tells fast that a word is none of a list. It may allow a word that is not on
/// the list, and never refuses one that is.
struct WordBeginnings: Sendable {
  /// The beginnings, and one bit of each, since most words are settled by a bit.
  private var keys: Set<UInt32> = []
  private var bits = [UInt64](repeating: 0, count: 64)
  /// The lengths of the stems of one, two and three bytes that are on the list.
  private var shortStems: [Int] = []

  /// Adds a word, or every word that begins with a stem; in lower case.
  mutating func insert(_ word: String, isWhole: Bool) {
    let key = WordKey(word)
    guard key.isPlain else { return }
    if !isWhole, key.count < 4, word.utf8.count == key.count {
      guard key.count > 0 else { return }
      if !shortStems.contains(key.count) { shortStems.append(key.count) }
      set(key.bytes ^ UInt32(key.count))
    } else {
      set(key.bytes)
    }
  }

  /// Whether a word that begins so may be on the list.
  func allow(_ key: WordKey) -> Bool {
    guard key.isPlain else { return true }
    if isSet(key.bytes) { return true }
    for count in shortStems where key.count >= count {
      if isSet(key.bytes & (1 << UInt32(8 * count) - 1) ^ UInt32(count)) { return true }
    }
    return false
  }

  private mutating func set(_ key: UInt32) {
    let at = Self.place(key)
    keys.insert(key)
    bits[at >> 6] |= 1 << UInt64(at & 63)
  }

  private func isSet(_ key: UInt32) -> Bool {
    let at = Self.place(key)
    return bits[at >> 6] & (1 << UInt64(at & 63)) != 0 && keys.contains(key)
  }

  private static func place(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 20) }
}

/// The first four bytes of a word, in lower case and up to an apostrophe.
struct WordKey: Hashable {
  private(set) var bytes: UInt32 = 0
  private(set) var count = 0
  /// False for a word with a letter beyond ASCII at its beginning: capitals and accents can be written in more
  /// than one way there, so nothing can be said about it.
  private(set) var isPlain = true
  private var isOpen = true

  init() {}

  /// Of the first letters of a word, all ASCII and in lower case, the first one in the lowest byte.
  init(letters bytes: UInt32, count: Int) {
    self.bytes = bytes
    self.count = count
  }

  /// Of a word in lower case.
  init(_ word: String) {
    for byte in word.utf8 where !add(byte) { break }
  }

  /// Takes one more byte of the word; false when more would not change it.
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
