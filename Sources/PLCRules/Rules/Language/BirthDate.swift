import PLCText

/// Dates that stand right after a word such as "born".
enum BirthDate {
  /// Where the date ends that begins within four words of the same line; nil when there is none.
  ///
  /// After "born" it takes a year, since ideas are born on a day too.
  static func end(after start: Int, word: String, in bytes: ContiguousArray<UInt8>, to limit: Int) -> Int? {
    var tokens: [(text: String, end: Int)] = []
    var at = start
    let bound = min(limit, start + 48)
    while at < bound, tokens.count < 7, bytes[at] != .newline {
      let first = at
      while at < bound,
        bytes[at].isLetter || bytes[at].isDigit
          || ((bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "/")) && at > first)
      { at += 1 }
      if at > first {
        tokens.append((String(decoding: bytes[first..<at], as: UTF8.self).lowercased(), at))
      } else if bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: "?")
        || bytes[at] == UInt8(ascii: ";")
      {
        break
      } else {
        at += 1
      }
    }
    for (index, token) in tokens.enumerated().prefix(4) {
      if isNumericDate(token.text) { return token.end }
      guard months.contains(where: { token.text == $0 || token.text == $0.prefix(3) }) else { continue }
      let day = [index - 1, index + 1].first { tokens.indices.contains($0) && isDay(tokens[$0].text) }
      let year = [index + 1, index + 2].first { tokens.indices.contains($0) && isYear(tokens[$0].text) }
      guard let day, year != nil || word != "born" else { continue }
      return tokens[max(index, day, year ?? 0)].end
    }
    return nil
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]

  /// `2012-05-12`, `5/12/2012`, `12-5-12`.
  private static func isNumericDate(_ text: String) -> Bool {
    let parts = text.split { $0 == "-" || $0 == "/" }
    return parts.count == 3 && parts.allSatisfy { $0.count <= 4 && $0.utf8.allSatisfy(\.isDigit) }
  }

  /// `12`, `12th`.
  private static func isDay(_ text: String) -> Bool {
    let digits = text.prefix { $0.isNumber }
    guard let day = Int(digits), (1...31).contains(day) else { return false }
    return ["", "st", "nd", "rd", "th"].contains(String(text.dropFirst(digits.count)))
  }

  private static func isYear(_ text: String) -> Bool { Int(text).map { (1900...2100).contains($0) } ?? false }
}
