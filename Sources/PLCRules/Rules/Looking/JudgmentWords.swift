/// Words that judge a piece of work instead of describing it. What a piece tells may be a good day or a poor
/// man: praise and blame are only taken as such beside a word for the work, or where nothing else is meant.
enum JudgmentWords {
  static let list = PhraseList.english("judgments", "list")
}
