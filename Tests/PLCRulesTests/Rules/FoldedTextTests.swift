import Testing

@testable import PLCRules

@Suite struct FoldedTextTests {
  /// What is hard to tell apart: accents in two forms, marks alone, characters of several scalars, what is written
  /// in another way and means an ASCII character, and what joins with its neighbors.
  private static let pieces = [
    "a", "A", "b", "e", "E", "i", "k", "7", " ", " ", "\n", "\r\n", "\r", "\t", "\u{A0}", "\u{2003}", "-",
    "-",
    "\u{2010}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{201C}", "\u{201D}", "\u{2019}", "'", "\"", "*", "_",
    "`", "\\", "~", ".", ",", ";", "\u{2026}", "[", "é", "e\u{301}", "É", "E\u{301}", "\u{301}", "ß", "İ",
    "ı",
    "\u{212A}", "\u{37E}", "\u{1FEF}", "\u{AB}", "\u{BB}", "日", "\u{1F1E9}\u{1F1EA}", "\u{1F1E9}",
    "\u{1F469}\u{200D}\u{1F467}", "\u{200D}", "\u{600}", "\u{AD}", "\0", "\u{FEFF}", "Å", "\u{212B}",
  ]

  private static func text(of count: Int, _ random: inout Numbers) -> String {
    (0..<count).map { _ in pieces[random.next(below: pieces.count)] }.joined()
  }

  @Test("texts are compared byte by byte as they would be character by character", arguments: 1...40)
  func asCharacters(seed: Int) {
    var random = Numbers(seed: UInt64(seed))
    for _ in 0..<100 {
      let text = Self.text(of: random.next(below: 24), &random)
      let (new, old) = (FoldedText(text), FoldedCharacters(text))
      #expect(new.isEmpty == old.isEmpty, "\(text.debugDescription)")
      for _ in 0..<8 {
        let part = Self.part(of: text, &random)
        let (newPart, oldPart) = (FoldedText(part).trimmed, FoldedCharacters(part).trimmed)
        let words = "\(part.debugDescription) in \(text.debugDescription)"
        #expect(newPart.isEmpty == oldPart.isEmpty, "\(words)")
        let (newRange, oldRange) = (new.range(of: newPart), old.range(of: oldPart))
        #expect((newRange == nil) == (oldRange == nil), "\(words)")
        if let newRange, let oldRange {
          let again = new.range(of: newPart, from: newRange.upperBound)
          #expect((again == nil) == (old.range(of: oldPart, from: oldRange.upperBound) == nil), "\(words)")
        }
        #expect(new.written(newPart) == old.range(of: oldPart, anyCase: true).map(old.written), "\(words)")
      }
    }
  }

  /// Some of a text, at times in other letters, or something else.
  private static func part(of text: String, _ random: inout Numbers) -> String {
    let scalars = Array(text.unicodeScalars)
    let start = random.next(below: scalars.count + 1)
    let end = start + random.next(below: min(6, scalars.count - start) + 1)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end])
    let part = String(view)
    return switch random.next(below: 5) {
    case 0: part.uppercased()
    case 1: part.lowercased()
    case 2: Self.text(of: 2, &random)
    default: part
    }
  }

  /// Numbers in an order that is the same each time.
  private struct Numbers {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next(below limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 33) % max(1, limit)
    }
  }
}

/// What `FoldedText` stands for, said with characters: simple, and slow.
private struct FoldedCharacters {
  private var folded: [Character] = []
  private var origins: [Int] = []
  private let text: [Character]

  init(_ text: String) {
    self.text = Array(text)
    for (place, character) in self.text.enumerated() {
      guard let kept = Self.kept(character) else { continue }
      if kept == folded.last, kept == " " || kept == "-" { continue }
      folded.append(kept)
      origins.append(place)
    }
  }

  private static func kept(_ character: Character) -> Character? {
    if character.isWhitespace { return " " }
    if leftOut.contains(character) { return nil }
    return dashes.contains(character) ? "-" : character
  }

  private static let leftOut: Set<Character> = [
    "\"", "'", "\u{201C}", "\u{201D}", "\u{201E}", "\u{2018}", "\u{2019}", "\u{201A}", "\u{AB}", "\u{BB}",
    "\u{2039}", "\u{203A}", "`", "*", "_", "\\", "~",
  ]
  private static let dashes: Set<Character> = [
    "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}",
  ]

  var isEmpty: Bool { folded.isEmpty }

  var trimmed: FoldedCharacters {
    var copy = self
    while let last = copy.folded.last, last == " " || last == "," || last == "." {
      copy.folded.removeLast()
      copy.origins.removeLast()
    }
    let skipped = copy.folded.prefix { $0 == " " }.count
    copy.folded.removeFirst(skipped)
    copy.origins.removeFirst(skipped)
    return copy
  }

  func range(of other: FoldedCharacters, from start: Int = 0, anyCase: Bool = false) -> Range<Int>? {
    let count = other.folded.count
    guard count > 0, start + count <= folded.count else { return nil }
    for at in start...(folded.count - count) {
      let isThere = (0..<count).allSatisfy { offset in
        let (mine, wanted) = (folded[at + offset], other.folded[offset])
        return mine == wanted || anyCase && mine.lowercased() == wanted.lowercased()
      }
      if isThere { return at..<(at + count) }
    }
    return nil
  }

  func written(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(text[origins[first]...origins[last]]).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
  }
}
