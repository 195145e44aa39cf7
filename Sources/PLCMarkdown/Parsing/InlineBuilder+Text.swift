import PLCText

// Text: letters that stand for themselves, escapes and entities.
extension InlineBuilder {
  /// Takes what stands for a text of the tree, and cuts it into pieces where wiki links and labels may begin
  /// and end. False when something else stands at the cursor.
  mutating func takeText(_ text: Range<Int>) -> Bool {
    guard map != nil else {
      pieces.append(Piece(text: text, start: cursor, end: cursor))
      return true
    }
    var cutter = PieceCutter(text: text.lowerBound, source: cursor)
    var at = text.lowerBound
    let bytes = raw.bytes
    while at < text.upperBound {
      let plain = Self.plainRun(bytes.span, at..<text.upperBound, cursor..<limit)
      at += plain
      cursor += plain
      guard at < text.upperBound else { break }
      guard cursor < limit else { return false }
      let byte = bytes[cursor]
      guard byte == bytes[at], byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "&") else {
        if sawWikiLink, bytes[at] == UInt8(ascii: "|"), byte == UInt8(ascii: "\\") {
          cutter.cut(before: at, cursor, into: &pieces)
          cutter.marks.insert(.beginsWikiLabel)
        }
        guard let taken = takeEscape(for: at..<text.upperBound) else { return false }
        at += taken
        continue
      }
      switch byte {
      case UInt8(ascii: "["):
        if at + 1 < text.upperBound, bytes[at + 1] == byte, cursor + 1 < limit, bytes[cursor + 1] == byte {
          cutter.cut(before: at, cursor, into: &pieces)
          cutter.marks.insert(.opensWikiLink)
          sawWikiLink = true
        }
      case UInt8(ascii: "|"):
        if sawWikiLink {
          cutter.cut(before: at, cursor, into: &pieces)
          cutter.marks.insert(.beginsWikiLabel)
        }
      case UInt8(ascii: "{"):
        cutter.cut(before: at, cursor, into: &pieces)
        cutter.marks.insert(.opensLabel)
      case UInt8(ascii: "}"):
        cutter.marks.insert(.closesLabel)
        cutter.cut(before: at + 1, cursor + 1, into: &pieces)
      case UInt8(ascii: "]"):
        if sawWikiLink, at + 1 < text.upperBound, bytes[at + 1] == byte, cursor + 1 < limit,
          bytes[cursor + 1] == byte
        {
          at += 1
          cursor += 1
          cutter.marks.insert(.closesWikiLink)
          cutter.cut(before: at + 1, cursor + 1, into: &pieces)
        }
      default: break
      }
      at += 1
      cursor += 1
    }
    cutter.cut(before: at, cursor, into: &pieces)
    return true
  }

  /// How many bytes are the same from the beginnings of two ranges on and mean nothing but themselves.
  private static func plainRun(_ bytes: Span<UInt8>, _ text: Range<Int>, _ source: Range<Int>) -> Int {
    let end = min(text.count, source.count)
    var count = 0
    while count < end {
      let byte = bytes[text.lowerBound + count]
      guard byte == bytes[source.lowerBound + count] else { break }
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "[")...UInt8(ascii: "]"), UInt8(ascii: "{")...UInt8(ascii: "}"):
        return count
      default: count += 1
      }
    }
    return count
  }

  /// Takes what stands for a text, without cutting it.
  mutating func takeEscapedText(_ text: Range<Int>) -> Bool {
    var at = text.lowerBound
    while at < text.upperBound {
      guard let taken = takeEscape(for: at..<text.upperBound) else { return false }
      at += taken
    }
    return true
  }

  /// Takes one letter, escape or entity; returns how many bytes of the text it stands for.
  private mutating func takeEscape(for text: Range<Int>) -> Int? {
    guard cursor < limit else { return nil }
    let byte = raw.bytes[cursor]
    let wanted = raw.bytes[text.lowerBound]
    if byte == UInt8(ascii: "\\"), cursor + 1 < limit, raw.bytes[cursor + 1].isASCIIPunctuation {
      if raw.bytes[cursor + 1] == wanted, !isRawBackslash(at: text) {
        cursor += 2
        return 1
      }
    } else if byte == UInt8(ascii: "&"), let taken = takeEntity(for: text) {
      return taken
    }
    guard byte == wanted else { return nil }
    cursor += 1
    return 1
  }

  /// True when backslashes stand for themselves: in `[^…]` without a definition the library leaves the text
  /// as it was written. Two that stand for two are no escape.
  private func isRawBackslash(at text: Range<Int>) -> Bool {
    guard raw.bytes[text.lowerBound] == UInt8(ascii: "\\") else { return false }
    var at = text.lowerBound
    while at < text.upperBound, raw.bytes[at] == UInt8(ascii: "\\") { at += 1 }
    return at - text.lowerBound >= run(of: UInt8(ascii: "\\"))
  }

  /// Takes an entity and returns how many bytes of the text it stands for; nil when the `&` is a letter.
  private mutating func takeEntity(for text: Range<Int>) -> Int? {
    guard let entity = Entity(raw.bytes, at: cursor, limit: limit) else { return nil }
    let after = cursor + entity.length
    switch entity.meaning {
    case .bytes(let bytes):
      guard raw.bytes[text].starts(with: bytes) else { return nil }
      // `&amp;` may stand for itself, see `isRawBackslash`; then its name follows in the text.
      if bytes == [UInt8(ascii: "&")], stands(cursor..<after, at: text),
        !stands(cursor + 1..<after, at: after)
      {
        return nil
      }
      cursor = after
      return bytes.count
    case .named:
      // No other name stands for something that begins with `&`: here the library knew no such name.
      guard raw.bytes[text.lowerBound] != UInt8(ascii: "&") else { return nil }
      var count = Entity.scalarLength(raw.bytes, at: text.lowerBound, limit: text.upperBound)
      let next = text.lowerBound + count
      if next < text.upperBound, Entity.isSecondScalar(raw.bytes, at: next, limit: text.upperBound) {
        let second = Entity.scalarLength(raw.bytes, at: next, limit: text.upperBound)
        let isWrittenAfter = stands(next..<next + second, at: after)
        // Written after the entity and only once in the text: then it is not the entity's own.
        if !isWrittenAfter || stands(next..<next + second, at: next + second..<text.upperBound) {
          count += second
        }
      }
      cursor = after
      return count
    }
  }

  /// True when the bytes of a range stand at the beginning of another.
  private func stands(_ range: Range<Int>, at other: Range<Int>) -> Bool {
    other.count >= range.count && raw.bytes[other].starts(with: raw.bytes[range])
  }

  private func stands(_ range: Range<Int>, at offset: Int) -> Bool {
    offset <= limit && stands(range, at: offset..<limit)
  }
}

/// Cuts a text into pieces while it is read.
private struct PieceCutter {
  private var textStart: Int
  private var sourceStart: Int
  /// Of the piece that is being read.
  var marks: Piece.Marks = []

  init(text: Int, source: Int) {
    textStart = text
    sourceStart = source
  }

  /// Ends the piece before an offset of the text and of what it was read from, unless it is empty.
  mutating func cut(before text: Int, _ source: Int, into pieces: inout [Piece]) {
    guard text > textStart else { return }
    pieces.append(Piece(text: textStart..<text, start: sourceStart, end: source, marks: marks))
    (textStart, sourceStart) = (text, source)
    marks = []
  }
}
