/// What `vague-idea` looks for, and what speaks against it.
enum VagueIdeaWords {
  /// A direction, and no more.
  static let vague = PhraseList.english("vague-ideas", "vague")

  /// Words before "to" that leave the direction the whole of the idea.
  static let wanting = PhraseList.englishWords("vague-ideas", "wanting")

  /// What can be seen or heard in a room, and words for when it happens. Names of subjects, such as writing or
  /// discussion, are not among them.
  static let visible = PhraseList.english("vague-ideas", "visible")
}
