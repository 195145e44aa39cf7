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

    init(_ ending: String, _ replacement: String, keeping: Int) {
      (self.ending, self.replacement, self.keeping) = (ending, replacement, keeping)
    }
  }

  let steps: [[Rule]]
  /// Words too frequent to search for, as they come, not cut.
  let common: Set<String>

  /// The table for a language; one that cuts nothing where the tool knows none.
  package static func of(_ language: String) -> Stemming {
    switch language.split(separator: "-").first.map({ $0.lowercased() }) {
    case "en": english
    case "es": spanish
    default: Stemming(steps: [], common: [])
    }
  }

  /// The part of a folded word that its forms share.
  package func stem(_ word: String) -> String {
    var letters = ContiguousArray(word.utf8)
    guard letters.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else { return word }
    for step in steps {
      guard let rule = step.first(where: { Self.fits($0, letters) }) else { continue }
      letters.removeLast(rule.ending.utf8.count)
      letters += rule.replacement.utf8
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func fits(_ rule: Rule, _ letters: ContiguousArray<UInt8>) -> Bool {
    let rest = letters.count - rule.ending.utf8.count
    guard rest >= rule.keeping, letters[rest...].elementsEqual(rule.ending.utf8) else { return false }
    return rule.ending == rule.replacement || letters[..<rest].contains { "aeiouy".utf8.contains($0) }
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
