import Foundation
import PLCText

/// A text as quotations are compared: runs of spaces are one, quotation marks and marks of emphasis are left out,
/// and all dashes are one.
///
/// Characters are compared as a reader sees them, however their accents are written; to be looked for byte by byte,
/// each is kept so that none begins inside another.
struct FoldedText {
  /// An ASCII character is its byte; any other stands between `opening` and `closing`, and all its bytes are
  /// beyond ASCII.
  private var folded = ContiguousArray<UInt8>()
  private let text: String
  private let anyCase: Bool

  init(_ text: some StringProtocol, anyCase: Bool = false) {
    self.init(notYet: text, anyCase: anyCase)
    let bytes = ContiguousArray(text.utf8)
    folded.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let start = at
      at += 1
      if bytes[start] < 0x80, at == bytes.count || bytes[at] < 0x80 {
        if !anyCase, bytes[start].isLetter { folded.append(bytes[start]) } else { add(bytes[start]) }
        continue
      }
      // Between two ASCII characters one always ends and one begins; only elsewhere must it be found out where.
      while at < bytes.count, bytes[at - 1] >= 0x80 || bytes[at] >= 0x80 { at += 1 }
      for character in String(decoding: bytes[start..<at], as: UTF8.self) { add(character) }
    }
  }

  private init(notYet text: some StringProtocol, anyCase: Bool) {
    self.text = String(text)
    self.anyCase = anyCase
  }

  private static let (opening, escape, closing): (UInt8, UInt8, UInt8) = (0xFD, 0xFE, 0xFF)

  // MARK: Folding

  private mutating func add(_ byte: UInt8) {
    switch Self.ascii[Int(byte)] {
    case Self.nothing: return
    case let kept where (kept == .space || kept == UInt8(ascii: "-")) && kept == folded.last: return
    case let kept: folded.append(anyCase && kept.isCapital ? kept | 0x20 : kept)
    }
  }

  private mutating func add(_ character: Character) {
    guard let kept = Self.kept(character) else { return }
    let written = anyCase ? kept.lowercased() : String(kept)
    let bytes = written.precomposedStringWithCanonicalMapping.utf8
    if let byte = bytes.first, bytes.count == 1 { return add(byte) }
    folded.append(Self.opening)
    for byte in bytes { folded += byte < 0x80 ? [Self.escape, byte | 0x80] : [byte] }
    folded.append(Self.closing)
  }

  /// What each ASCII character is compared as.
  private static let ascii: [UInt8] = (UInt8.min..<0x80).map { byte in
    kept(Character(Unicode.Scalar(byte)))?.asciiValue ?? nothing
  }
  /// Stands for a character that is left out.
  private static let nothing: UInt8 = 0xFF

  /// What a character is compared as; nil for one that is left out.
  private static func kept(_ character: Character) -> Character? {
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

  // MARK: Comparing

  var isEmpty: Bool { folded.isEmpty }

  /// Without spaces around it, and without the comma or point that a quotation may end in.
  var trimmed: FoldedText {
    var copy = self
    while let last = copy.folded.last,
      last == .space || last == UInt8(ascii: ",") || last == UInt8(ascii: ".")
    {
      copy.folded.removeLast()
    }
    copy.folded.removeFirst(copy.folded.prefix { $0 == .space }.count)
    return copy
  }

  /// Where another text stands in this one, from a place on, in the bytes of what is compared; an empty text
  /// stands nowhere.
  func range(of other: FoldedText, from start: Int = 0) -> Range<Int>? {
    let count = other.folded.count
    guard let first = other.folded.first, start + count <= folded.count else { return nil }
    for at in start...(folded.count - count) where folded[at] == first {
      if (1..<count).allSatisfy({ folded[at + $0] == other.folded[$0] }) { return at..<(at + count) }
    }
    return nil
  }

  /// The words of another text as they are written in this one, on one line, where only capital and small letters
  /// differ; nil when it does not have them.
  func written(_ other: FoldedText) -> String? {
    var mine = FoldedText(notYet: text, anyCase: true)
    /// The place in the text of each byte that was kept.
    var origins: [String.Index] = []
    for place in text.indices {
      mine.add(text[place])
      while origins.count < mine.folded.count { origins.append(place) }
    }
    guard let range = mine.range(of: FoldedText(other.text, anyCase: true).trimmed), let last = range.last
    else { return nil }
    return text[origins[range.lowerBound]...origins[last]].split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
  }
}
