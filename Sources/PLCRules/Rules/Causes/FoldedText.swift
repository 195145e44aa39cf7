import PLCText

/// A text as quotations are compared: runs of spaces are one, quotation marks and marks of emphasis are left out,
/// and all dashes are one.
struct FoldedText {
  private var folded: [Character] = []
  /// The place in the text of each character that was kept.
  private var origins: [Int] = []
  private let text: [Character]

  init(_ text: some StringProtocol) {
    self.text = Array(text)
    for (place, character) in self.text.enumerated() {
      guard let kept = Self.kept(character) else { continue }
      if kept == folded.last, kept == " " || kept == "-" { continue }
      folded.append(kept)
      origins.append(place)
    }
  }

  /// What a character is compared as; nil for one that is left out.
  private static func kept(_ character: Character) -> Character? {
    // Most are letters, and no set need be asked about them.
    if let ascii = character.asciiValue, ascii.isLetter || ascii.isDigit { return character }
    if character.isWhitespace { return " " }
    if leftOut.contains(character) { return nil }
    return dashes.contains(character) ? "-" : character
  }

  private static let leftOut: Set<Character> = [
    "\"", "'", "\u{201C}", "\u{201D}", "\u{201E}", "\u{2018}", "\u{2019}", "\u{201A}", "\u{AB}", "\u{BB}",
    "\u{2039}",
    "\u{203A}", "`", "*", "_", "\\", "~",
  ]
  private static let dashes: Set<Character> = [
    "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}",
  ]

  var isEmpty: Bool { folded.isEmpty }

  /// Without spaces around it, and without the comma or point that a quotation may end in.
  var trimmed: FoldedText {
    var copy = self
    let isEdge = { (character: Character) in character == " " }
    while let last = copy.folded.last, isEdge(last) || last == "," || last == "." {
      copy.folded.removeLast()
      copy.origins.removeLast()
    }
    let skipped = copy.folded.prefix(while: isEdge).count
    copy.folded.removeFirst(skipped)
    copy.origins.removeFirst(skipped)
    return copy
  }

  /// Where another text stands in this one, from a place on; an empty text stands nowhere.
  func range(of other: FoldedText, from start: Int = 0, anyCase: Bool = false) -> Range<Int>? {
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

  /// The words of a range as they were written, on one line.
  func written(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(text[origins[first]...origins[last]]).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
  }
}
