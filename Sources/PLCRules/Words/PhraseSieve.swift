import PLCText

/// Tells fast that no phrase of a list stands in a text, from its bytes alone: it spares most texts the making of
/// their `Prose`. It may say that one can stand where none does, and never the other way.
///
/// Of each phrase it knows how two neighboring words begin, since most words of most phrases are common and most
/// pairs are not; or one word, where no two are neighbors for certain.
struct PhraseSieve: Sendable {
  private var words = WordBeginnings()
  /// The pairs, and one bit of each, since most pairs of a text are settled by a bit.
  private var pairs: Set<UInt64> = []
  private var bits = [UInt64](repeating: 0, count: 1024)

  /// A word of a phrase: what it may be, and whether other words may stand before it.
  struct Word {
    let words: [String]
    let stems: [String]
    let isAfterGap: Bool

    var all: [String] { words + stems }

    /// Whether its beginning tells it apart, whatever stands there.
    fileprivate var isTelling: Bool {
      all.allSatisfy { WordKey($0).isPlain } && stems.allSatisfy { $0.utf8.count > 2 }
    }

    /// How words of this sort begin.
    fileprivate var keys: [WordKey] {
      words.map { WordKey($0) }
        + stems.flatMap { stem in
          stem.utf8.count > 3 ? [WordKey(stem)] : Self.endings.map { WordKey(stem + $0) }
        }
    }

    /// What may follow a stem of three bytes; nothing, for one.
    private static let endings = [""] + "abcdefghijklmnopqrstuvwxyz0123456789%".map(String.init)
  }

  /// Words that stand in every text of teachers.
  private static let everywhere: Set<String> = [
    "a", "are", "at", "do", "for", "in", "is", "it", "not", "of", "on", "or", "that", "the", "they", "to",
    "who", "and", "students", "student", "kids",
  ]

  init(_ phrases: [[Word]]) {
    var uses: [String: Int] = [:]
    for word in phrases.joined() { for form in word.all { uses[form, default: 0] += 1 } }
    for phrase in phrases {
      let cost = phrase.map { word in
        word.all.map { (uses[$0] ?? 0) + (Self.everywhere.contains($0) ? 9 : 0) }.max() ?? 0
      }
      // Of the pairs, the one whose words are rarest, as far as the list tells.
      let pair = phrase.indices.dropLast().filter {
        phrase[$0].isTelling && phrase[$0 + 1].isTelling && !phrase[$0 + 1].isAfterGap
      }.min { cost[$0] + cost[$0 + 1] < cost[$1] + cost[$1 + 1] }
      if let pair {
        insert(phrase[pair], before: phrase[pair + 1])
      } else if let first = phrase.first {
        for word in first.words { words.insert(word, isWhole: true) }
        for stem in first.stems { words.insert(stem, isWhole: false) }
      }
    }
  }

  private mutating func insert(_ one: Word, before other: Word) {
    for one in one.keys {
      for other in other.keys {
        let pair = Self.pair(one, other)
        let at = Self.place(of: pair)
        pairs.insert(pair)
        bits[at >> 6] |= 1 << UInt64(at & 63)
      }
    }
  }

  /// Whether a phrase can stand between two places of a file. The words are those of `Prose`; of text that is no
  /// Markdown, those that stand in what would be an address, too.
  func mayStand(in span: ByteSpan, of source: SourceText, isMarkdown: Bool) -> Bool {
    let bytes = source.bytes
    let end = min(span.end, bytes.count)
    var at = span.start
    var last = WordKey()
    while at < end {
      let start = at
      let key = Self.takeWord(bytes, &at, end: end)
      if at > start {
        if !key.isPlain || words.allow(key) || isPair(last, key) { return true }
        last = key
        continue
      }
      if bytes[at] == UInt8(ascii: "]"), isMarkdown, at + 1 < end {
        // The words before and after an address are neighbors to a reader.
        switch bytes[at + 1] {
        case UInt8(ascii: "("):
          guard Self.skip(to: UInt8(ascii: ")"), bytes, &at, end: end) else { return true }
        case UInt8(ascii: "["):
          guard Self.skip(to: UInt8(ascii: "]"), bytes, &at, end: end) else { return true }
        default: break
        }
      }
      at += Self.sign(bytes, at, end: end).length
    }
    return false
  }

  private func isPair(_ one: WordKey, _ other: WordKey) -> Bool {
    let pair = Self.pair(one, other)
    let at = Self.place(of: pair)
    return bits[at >> 6] & (1 << UInt64(at & 63)) != 0 && pairs.contains(pair)
  }

  private static func pair(_ one: WordKey, _ other: WordKey) -> UInt64 {
    UInt64(one.bytes) << 32 | UInt64(other.bytes)
  }

  private static func place(of pair: UInt64) -> Int { Int((pair &* 0x9E37_79B9_7F4A_7C15) >> 48) }

  /// Steps over a word that begins here; over nothing when none does.
  private static func takeWord(
    _ bytes: ContiguousArray<UInt8>, _ at: inout Int, end: Int
  ) -> WordKey {
    if let key = takeLetters(bytes, &at, end: end) { return key }
    var key = WordKey()
    while at < end {
      let byte = bytes[at]
      if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "%") {
        key.add(byte.isCapital ? byte | 0x20 : byte)
        at += 1
      } else if byte >= 0x80 || byte == UInt8(ascii: "'") {
        let (length, joins) = sign(bytes, at, end: end)
        guard joins else { break }
        if length == 1, byte >= 0x80 { key.add(byte) } else { key.close() }
        at += length
      } else {
        break
      }
    }
    return key
  }

  /// Steps over a word of nothing but ASCII letters, as most are; nil, and no step, for any other.
  private static func takeLetters(
    _ bytes: ContiguousArray<UInt8>, _ at: inout Int, end: Int
  ) -> WordKey? {
    var key: UInt32 = 0
    var next = at
    while next < end, bytes[next].isLetter {
      if next - at < 4 { key |= UInt32(bytes[next] | 0x20) << UInt32(8 * (next - at)) }
      next += 1
    }
    guard next > at, next == end || bytes[next] == .space || bytes[next].isPlainEnd else { return nil }
    defer { at = next }
    return WordKey(letters: key, count: min(4, next - at))
  }

  /// The length of something that is no ASCII letter or digit, and whether it is part of the word it stands in.
  private static func sign(
    _ bytes: ContiguousArray<UInt8>, _ at: Int, end: Int
  ) -> (length: Int, joins: Bool) {
    let isCurly = at + 2 < end && bytes[at] == 0xE2 && bytes[at + 1] == 0x80
    if isCurly ? bytes[at + 2] == 0x99 : bytes[at] == UInt8(ascii: "'") {
      // Only between letters is an apostrophe part of a word.
      let next = at + (isCurly ? 3 : 1)
      return (next - at, at > 0 && next < end && bytes[at - 1].isLetter && bytes[next].isLetter)
    }
    if isCurly { return (3, false) }
    return bytes[at] == 0xC2 ? (2, false) : (1, bytes[at] >= 0x80)
  }

  /// Steps to the bracket that closes an address; false when it is not plain where that is.
  private static func skip(
    to close: UInt8, _ bytes: ContiguousArray<UInt8>, _ at: inout Int, end: Int
  ) -> Bool {
    at += 2
    while at < end, bytes[at] != close {
      switch bytes[at] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"),
        UInt8(ascii: "<"):
        return false
      default: at += 1
      }
    }
    return at < end
  }
}

extension UInt8 {
  /// Whether it is ASCII and ends a word wherever it stands.
  fileprivate var isPlainEnd: Bool {
    self < 0x80 && !isDigit && self != UInt8(ascii: "%") && self != UInt8(ascii: "'")
  }
}
