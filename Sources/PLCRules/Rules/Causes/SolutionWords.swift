/// Words that state a problem as a missing solution: a need, a lack, and beside it something one could buy,
/// schedule or introduce.
enum SolutionWords {
  static let list = PhraseList.english("solutions", "list")
}
