/// What the questions of an interview are about: the labels a question may end in, and words that say it without.
enum CoverageWords {
  struct Topic {
    let label: String
    let list: PhraseList
  }

  static let topics = PhraseList.all(in: "coverage").map { Topic(label: $0.name, list: $0.list) }
}
