import PLCContent

/// Words that announce a reason or name a hindrance.
enum ReasonWords {
  static let list = PhraseList.english("reasons", "list")

  /// Whether some words give a reason. In a language the list does not know, a sentence of ten words does.
  static func giveReason(_ prose: Prose, inEnglish: Bool) -> Bool {
    inEnglish ? list.occurs(in: prose) : prose.words.count >= 10
  }
}
