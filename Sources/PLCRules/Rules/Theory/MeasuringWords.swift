/// Words of a definition that somebody else could count by.
enum MeasuringWords {
  /// What is counted.
  static let counting = PhraseList.english("measuring", "counting")

  /// Out of what, or across what.
  static let outOf = PhraseList.english("measuring", "out-of")
}
