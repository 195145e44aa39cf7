/// Words by which expectations name what will change.
enum ExpectationWords {
  /// In what adults do when they teach.
  static let teaching = PhraseList.english("expectations", "teaching")

  /// In what students learn or experience.
  static let learning = PhraseList.english("expectations", "learning")
}
