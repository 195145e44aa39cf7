import PLCText

/// Where people live.
extension PersonalDataScanner {
  mutating func add(address span: ByteSpan) -> Int {
    // A street and its town are one address.
    if let last = matches.last, last.sort == .address, span.start - last.span.end < 48,
      !hasLineEnd(last.span.end, span.start)
    {
      matches[matches.count - 1] = Match(sort: .address, span: last.span.union(span))
      return span.end
    }
    return add(.address, span)
  }

  private func hasLineEnd(_ start: Int, _ end: Int) -> Bool {
    (start..<max(start, end)).contains { bytes[$0] == .newline }
  }

  /// `PO Box 12`, or `, IL 62704`.
  func boxOrZip(_ digits: ByteSpan) -> ByteSpan? {
    if let last = before.last, last.count == 3, word(last) == "box" {
      let places = before.spans.suffix(3)
      let words = places.map(word)
      if let post = places.dropLast().last {
        if words.dropLast().last == "po" { return post.union(digits) }
        if words.dropLast() == ["p", "o"], let first = places.first { return first.union(digits) }
      }
    }
    let start = digits.start
    guard digits.count == 5, start >= 5, bytes[start - 1] == .space, bytes[start - 4] == .space,
      bytes[start - 5] == UInt8(ascii: ","), isCapital(start - 2), isCapital(start - 3)
    else { return nil }
    return ByteSpan(start - 3, digits.end)
  }

  /// `42 Maple Street`: up to three words with a capital, then a word for a street.
  func endOfStreet(_ start: Int, _ digits: Int) -> Int? {
    guard digits - start <= 5, digits + 1 < end, bytes[digits] == .space, isCapital(digits + 1),
      !Self.counted.contains(before.last.map(word) ?? "")
    else { return nil }
    var at = digits
    for count in 0...3 {
      guard at + 1 < end, bytes[at] == .space, isCapital(at + 1) else { return nil }
      let wordEnd = endOfWord(at + 1)
      if count > 0, Self.streets.contains(text(ByteSpan(at + 1, wordEnd)).lowercased()) { return wordEnd }
      at = wordEnd
    }
    return nil
  }

  /// Words before a number that counts something else than a house.
  private static let counted: Set<String> = [
    "grade", "period", "room", "lesson", "class", "unit", "chapter", "page", "table", "week", "day", "step",
    "level", "cycle", "block", "figure",
  ]
  private static let streets: Set<String> = [
    "street", "avenue", "ave", "road", "rd", "boulevard", "blvd", "lane", "ln", "drive", "dr", "st",
    "terrace",
    "parkway", "highway",
  ]
}
