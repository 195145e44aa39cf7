/// Words that make a cause out of people: what somebody is said to be, to want or to be short of, where a cause
/// could say what happens to them.
enum PersonCauseWords {
  static let list = PhraseList.english("person-causes", "list")

  /// Words that name people, and nothing that happens.
  static let names = PhraseList.englishWords("person-causes", "names")

  /// Words beside a name that add nothing to it.
  static let fillers = PhraseList.englishWords("person-causes", "fillers")
}
