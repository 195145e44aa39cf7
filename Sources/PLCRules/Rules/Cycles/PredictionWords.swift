/// What `untestable-prediction` looks for, and what speaks against it.
enum PredictionWords {
  /// What one hopes for and cannot see.
  static let wishes = PhraseList.english("predictions", "wishes")

  /// More or less, sooner or later.
  static let directions = PhraseList.english("predictions", "directions")

  /// What one could see or hear.
  static let events = PhraseList.english("predictions", "events")
}
