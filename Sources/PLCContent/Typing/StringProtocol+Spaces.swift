import PLCText

extension StringProtocol {
  /// Without spaces and tabs on either side.
  package var trimmingSpaces: String {
    let scalars = unicodeScalars
    // Nearly all texts have nothing to lose.
    let letters: ClosedRange<Unicode.Scalar> = "!"..."~"
    if let first = scalars.first, let last = scalars.last, letters ~= first, letters ~= last {
      return String(self)
    }
    let isSpace: (Unicode.Scalar) -> Bool = {
      $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" || $0 == "\u{a0}"
    }
    guard let start = scalars.firstIndex(where: { !isSpace($0) }),
      let end = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(self[start...end])
  }

  /// The words with one space between them, and none on either side.
  package var singleSpaced: String {
    // Nearly all texts are so already, and plain ASCII.
    var wasSpace = true
    for byte in utf8 {
      guard byte < 0x80, byte > 0x20 || (byte == .space && !wasSpace) else { return splitAndJoined }
      wasSpace = byte == .space
    }
    return wasSpace ? splitAndJoined : String(self)
  }

  private var splitAndJoined: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Where a text first occurs.
  package func firstRange(of needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) { return start..<index(start, offsetBy: needle.count) }
      start = index(after: start)
    }
    return nil
  }
}
