import PLCText

/// Words that count or measure.
enum NumberWords {
  static let list = PhraseList.english("numbers", "list")

  /// Whether a text has a number in it, in digits or in words.
  static func stand(in prose: Prose) -> Bool {
    prose.hasDigit || list.occurs(in: prose)
  }
}
