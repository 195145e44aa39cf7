/// Small parts of English sentences, each made in this one way.
package enum EnglishWords {
  /// "a", "a and b", "a, b and c".
  package static func list(_ parts: some Sequence<String>, _ joiner: String = "and") -> String {
    let parts = Array(parts)
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(joiner) " + last
  }

  /// "`a`, `b` or `c`".
  package static func choices(_ names: some Sequence<String>) -> String { list(quoted(names), "or") }

  /// "`a`, `b`, `c`".
  package static func names(_ names: some Sequence<String>) -> String {
    quoted(names).joined(separator: ", ")
  }

  private static func quoted(_ names: some Sequence<String>) -> [String] { names.map { "`\($0)`" } }

  /// " Did you mean `done`?", to stand after a sentence; with several names a choice of them; without any,
  /// `otherwise`.
  package static func didYouMean(_ names: [String], otherwise: String = "") -> String {
    names.isEmpty ? otherwise : " Did you mean \(choices(names))?"
  }

  /// The same of one name or none.
  package static func didYouMean(_ name: String?, otherwise: String = "") -> String {
    didYouMean(name.map { [$0] } ?? [], otherwise: otherwise)
  }

  /// "an interview", "a unit", "evidence".
  package static func indefinite(_ noun: String) -> String {
    uncounted.contains(noun) ? noun : "\(article(before: noun)) \(noun)"
  }

  /// The same at the beginning of a sentence.
  package static func atStart(indefinite noun: String) -> String {
    let words = indefinite(noun)
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// "a" or "an", by the sound that a word begins with.
  package static func article(before word: String) -> String {
    let word = word.lowercased()
    if silent.contains(where: { word.hasPrefix($0) }) { return "an" }
    guard let first = word.first, "aeiou".contains(first) else { return "a" }
    return consonantal.contains { word.hasPrefix($0) } ? "a" : "an"
  }

  /// Nouns that take no article, since they are no single thing or several.
  private static let uncounted: Set<String> = ["evidence", "research", "themes"]
  /// Beginnings of words that are written with a vowel and spoken with a consonant: "a unit", "a European".
  private static let consonantal = [
    "eu", "ewe", "once", "one-", "one ", "ubiq", "unic", "unif", "unio", "uniq", "unis", "unit", "univ",
    "use",
    "usu", "uten", "util", "uto",
  ]
  /// Beginnings of words whose `h` is silent.
  private static let silent = ["heir", "honest", "honor", "honour", "hour"]
}
