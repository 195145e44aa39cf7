import PLCLanguages
package import PLCText

/// Cuts words down to what their forms share, lightly, by a table that the search script reads too.
///
/// Words come folded: in lower case and without accents. Only words of the letters a to z are cut. In each
/// step the first rule that fits is followed; a rule that takes letters away wants a vowel in what is left.
package struct Stemming: Sendable, Hashable {
  struct Rule: Sendable, Hashable {
    let ending: String
    let replacement: String
    /// How many letters must stand before the ending.
    let keeping: Int
    private let letters: ContiguousArray<UInt8>

    /// Reads `ies:y:2`.
    init?(_ written: String) {
      let parts = written.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, let keeping = Int(parts[2]) else { return nil }
      (ending, replacement, self.keeping) = (parts[0], parts[1], keeping)
      letters = ContiguousArray(ending.utf8)
    }

    func fits(_ word: ContiguousArray<UInt8>) -> Bool {
      let rest = word.count - letters.count
      // Most rules fit most words not, and the last letter tells.
      guard rest >= keeping, let last = letters.last, word[word.count - 1] == last else { return false }
      for at in letters.indices where word[rest + at] != letters[at] { return false }
      return ending == replacement || word[..<rest].contains(where: Self.isVowel)
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
      switch letter {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
        UInt8(ascii: "y"):
        true
      default: false
      }
    }
  }

  let steps: [[Rule]]
  /// Words too frequent to search for, as they come, not cut.
  let common: Set<String>

  /// The table for a language; one that cuts nothing where the tool knows none.
  package static func of(_ language: String) -> Stemming {
    guard let table = Language.of(language)?.search else { return Stemming(steps: [], common: []) }
    return Stemming(
      steps: table.entries.filter { $0.key.hasPrefix("step-") }.map { step in
        table.words(step.key).compactMap(Rule.init)
      },
      common: Set(table.words("common")))
  }

  /// The part of a folded word that its forms share.
  package func stem(_ word: String) -> String {
    var letters = ContiguousArray(word.utf8)
    guard letters.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else { return word }
    for step in steps {
      guard let rule = step.first(where: { $0.fits(letters) }) else { continue }
      letters.removeLast(rule.ending.utf8.count)
      letters += rule.replacement.utf8
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The same table for the script: steps of `[ending, replacement, keeping]`, and the common words.
  package var json: JSON {
    .members([
      "steps": .array(
        steps.map { step in
          .array(step.map { .array([.string($0.ending), .string($0.replacement), .int($0.keeping)]) })
        }),
      "common": .array(common.sorted().map { .string($0) }),
    ])
  }
}
