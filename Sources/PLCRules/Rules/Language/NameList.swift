import PLCText

/// The names of the community's own list, which git does not keep: one a line, `#` begins a remark.
struct NameList: Sendable {
  /// By their first word in lower case: the words of each.
  private var byFirst: [String: [[String]]] = [:]

  init(_ source: SourceText?) {
    guard let source else { return }
    for line in source[source.wholeSpan].split(whereSeparator: \.isNewline) {
      let words = line.prefix { $0 != "#" }.lowercased().split { !$0.isLetter && !$0.isNumber }.map(
        String.init)
      if let first = words.first { byFirst[first, default: []].append(words) }
    }
  }

  var isEmpty: Bool { byFirst.isEmpty }

  /// Where a name that begins with the word at a place ends. It counts only with a capital, so that Will is
  /// no will.
  func match(
    at start: Int, _ end: Int, words next: (Int) -> ByteSpan?, text: (ByteSpan) -> String
  ) -> Int? {
    let word = text(ByteSpan(start, end))
    guard let first = word.unicodeScalars.first, first.properties.changesWhenLowercased,
      let candidates = byFirst[word.lowercased()]
    else { return nil }
    var longest: Int?
    for name in candidates {
      var at = end
      let isWhole = name.dropFirst().allSatisfy { wanted in
        guard let span = next(at), text(span).lowercased() == wanted else { return false }
        at = span.end
        return true
      }
      if isWhole { longest = max(longest ?? 0, at) }
    }
    return longest
  }
}
