import PLCLanguages

/// The lists of the rules in English, in the folder `en/rules` of the languages.
extension PhraseList {
  /// A list, by its file and its name there.
  static func english(_ file: String, _ name: String) -> PhraseList {
    PhraseList(lists(file)[name].joined(separator: "\n"))
  }

  /// A list of single words.
  static func englishWords(_ file: String, _ name: String) -> Set<String> { Set(lists(file).words(name)) }

  /// Every list of a file, in its order.
  static func all(in file: String) -> [(name: String, list: PhraseList)] {
    lists(file).names.map { ($0, english(file, $0)) }
  }

  private static func lists(_ file: String) -> WordLists {
    WordLists(Language.of("en")?.text("rules/\(file)") ?? "")
  }
}
