import PLCLanguages

/// Takes names out of what people said.
///
/// Known names become codes or roles wherever they stand. Of other words only the capital tells: in the middle of a
/// sentence one that is no common proper noun becomes `[name?]`, since leaving out too much can be mended and leaving
/// in a child's name cannot.
package struct NameVeil: Sendable {
  /// The words of known names, in lower case, and what stands for each.
  private var known: [String: String] = [:]
  /// Words that somebody wrote without a capital: ordinary ones.
  private let ordinary: Set<String>

  package static let unknown = "[name?]"
  package static let removed = "[removed]"

  /// What was done to one text.
  package struct Veiled: Hashable, Sendable {
    package var text: String
    /// Known names that became codes or roles.
    package var known = 0
    /// Words that may be names and became `[name?]`.
    package var guessed = 0
    /// Addresses and numbers.
    package var removed = 0
    /// Words that may be names and stayed: at the start of a sentence, or ordinary words too.
    package var doubtful = 0
  }

  /// `names` are whole names with what stands for each; of equal words the first counts. `texts` is all that is to be
  /// veiled, which tells what ordinary words are.
  package init(names: [(name: String, replacement: String)], texts: [String]) {
    for (name, replacement) in names {
      for word in Self.words(of: name) where known[word] == nil { known[word] = replacement }
    }
    ordinary = Set(
      texts.flatMap { text in
        text.split { !$0.isLetter }.filter { $0.first?.isLowercase ?? false }.map(String.init)
      })
  }

  /// The words of a name that could stand alone for it.
  private static func words(of name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
      .filter { $0.count >= 2 && !SpeakerCodes.titles.contains($0) && !generic.contains($0) }
  }

  package func veiled(_ text: String) -> Veiled {
    var result = Veiled(text: "")
    var out: [String] = []
    var startsSentence = true
    var followsTitle = false
    let tokens = text.split(separator: " ").map(String.init)
    for (index, token) in tokens.enumerated() {
      let (lead, word, tail) = Self.parts(of: token)
      let isFollowedByDeed =
        tail.isEmpty && index + 1 < tokens.count
        && Self.deeds.contains(Self.parts(of: tokens[index + 1]).word.lowercased())
      if token.contains("@") || token.contains("://") || token.count(where: \.isNumber) >= 7 {
        out.append(Self.removed)
        result.removed += 1
      } else if word.isEmpty {
        out.append(token)
      } else {
        let isFirst = startsSentence || lead.contains { "\"“¿¡«".contains($0) }
        let shown = replacement(
          for: word, isFirst: isFirst, followsTitle: followsTitle,
          acts: tail.hasPrefix(",") || isFollowedByDeed, &result)
        // Two words of one name become one code.
        if let shown, lead.isEmpty, out.last == shown, !startsSentence {
          out[out.count - 1] = shown + tail
        } else {
          out.append(lead + (shown ?? word) + tail)
        }
      }
      followsTitle = SpeakerCodes.titles.contains(word.lowercased()) && word.first?.isUppercase ?? false
      startsSentence =
        !followsTitle && tail.contains { ".?!:…".contains($0) } || word.isEmpty && startsSentence
    }
    result.text = out.joined(separator: " ")
    return result
  }

  /// What stands for a word; nil for the word itself.
  private func replacement(
    for word: String, isFirst: Bool, followsTitle: Bool, acts: Bool, _ result: inout Veiled
  ) -> String? {
    let (stem, ending) = Self.possessive(word)
    let lower = stem.lowercased().replacing("’", with: "'")
    let isCapital = stem.first?.isUppercase ?? false
    if let code = known[lower] ?? lower.split(separator: "-").lazy.compactMap({ known[String($0)] }).first {
      if isCapital || !Self.alsoWords.contains(lower) {
        result.known += 1
        return code + ending
      }
      result.doubtful += 1
      return nil
    }
    guard isCapital, stem.count >= 2, stem.dropFirst().contains(where: \.isLowercase) else { return nil }
    if followsTitle {
      result.guessed += 1
      return Self.unknown + ending
    }
    if SpeakerCodes.titles.contains(lower) || Self.proper.contains(lower) || Self.openers.contains(lower)
      || lower.hasPrefix("i'")
    {
      return nil
    }
    if ordinary.contains(lower) || isFirst {
      // At the start of a sentence every word has a capital; one that is called, owns or says something is most
      // likely a name all the same.
      if isFirst, !ordinary.contains(lower), !lower.hasSuffix("ing"), !ending.isEmpty || acts {
        result.guessed += 1
        return Self.unknown + ending
      }
      if !ordinary.contains(lower), !lower.hasSuffix("ing") { result.doubtful += 1 }
      return nil
    }
    result.guessed += 1
    return Self.unknown + ending
  }

  /// What stands before the letters of a token, the letters, and what stands behind them.
  private static func parts(of token: String) -> (lead: String, word: String, tail: String) {
    func belongs(_ character: Character) -> Bool { character.isLetter || character.isNumber }
    guard let first = token.firstIndex(where: belongs), let last = token.lastIndex(where: belongs) else {
      return (token, "", "")
    }
    let end = token.index(after: last)
    return (String(token[..<first]), String(token[first..<end]), String(token[end...]))
  }

  /// `Ana's` → `Ana` and `'s`; a word with a hyphen stays whole.
  private static func possessive(_ word: String) -> (String, String) {
    for ending in ["'s", "’s"] where word.hasSuffix(ending) { return (String(word.dropLast(2)), ending) }
    return (word, "")
  }

  // MARK: Words

  /// Labels of speakers that are no names.
  private static let generic = words("labels")

  /// Names that are words as well; without a capital they stay.
  private static let alsoWords = words("also-words")

  /// What people do, after whose name a verb stands.
  private static let deeds = words("deeds")

  /// Proper nouns that name nobody.
  private static let proper = words("proper")

  /// Words that begin sentences and are nobody.
  private static let openers = words("openers")

  /// A list of all languages together, since people speak several in one conversation.
  private static func words(_ list: String) -> Set<String> {
    Set(Language.all.flatMap { $0.names.words(list) })
  }
}
