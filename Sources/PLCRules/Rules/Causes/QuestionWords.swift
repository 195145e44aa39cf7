/// Words that make a question of an interview open or closed.
enum QuestionWords {
  /// A sentence that begins so asks for yes or no, or for one of two words.
  static let closing = PhraseList.english("questions", "closing")

  /// The same after "When you get stuck,".
  static let closingLater = PhraseList.english("questions", "closing-later")

  /// A first clause that only sets the scene.
  static let scenes = PhraseList.english("questions", "scenes")

  /// Words that ask for more than yes or no, wherever a closed beginning stands beside them.
  static let opening = PhraseList.english("questions", "opening")

  /// Words that tell the person which answer we hope for.
  static let leading = PhraseList.english("questions", "leading")

  /// The beginnings of what is asked, each a question of its own.
  static let asking = PhraseList.english("questions", "asking")
}
