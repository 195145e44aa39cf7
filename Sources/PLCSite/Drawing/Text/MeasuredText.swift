/// A text taken apart where lines may end, each part measured once.
struct MeasuredText {
  /// Characters that stay in one line when they fit.
  struct Piece {
    var text: Substring
    var width: Double
  }

  struct Word {
    var pieces: [Piece]
    /// Stays with the word before it: the `%` of "65 %", a mark that stands apart in French.
    var isGlued: Bool
  }

  let style: TextStyle
  let words: [Word]
  /// True when the text was longer than what is looked at.
  let isCut: Bool

  /// Takes at most the first `limit` characters. White space of any kind only parts words.
  init(_ text: String, style: TextStyle, limit: Int) {
    self.style = style
    let head = text.prefix(limit)
    isCut = head.endIndex < text.endIndex
    words = head.split(whereSeparator: Self.partsWords).map { word in
      let isMark = word.first.map(CharacterBreaks.mayNotBegin.contains) == true && word.count == 1
      let pieces = Self.pieces(of: word).map { Piece(text: $0, width: style.width(of: $0)) }
      return Word(pieces: pieces, isGlued: isMark)
    }
  }

  private static func partsWords(_ character: Character) -> Bool {
    if character.isASCII { return character <= " " }
    return character.isWhitespace && character != "\u{A0}" && character != "\u{202F}"
  }

  private static func pieces(of word: Substring) -> [Substring] {
    // In a plain word without hyphens there is no place for a break.
    if word.utf8.allSatisfy({ $0 < 128 && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "/") }) {
      return [word]
    }
    var pieces: [Substring] = []
    var start = word.startIndex
    var at = word.startIndex
    while at < word.endIndex {
      let next = word.index(after: at)
      if next < word.endIndex, CharacterBreaks.mayBreak(between: word[at], and: word[next]) {
        pieces.append(word[start..<next])
        start = next
      }
      at = next
    }
    pieces.append(word[start...])
    return pieces
  }
}
