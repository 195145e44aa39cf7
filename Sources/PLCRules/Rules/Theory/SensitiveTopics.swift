/// Words that show that a survey asks about one of the eight areas of the Protection of Pupil Rights Amendment
/// (20 U.S.C. 1232h). Words that have an everyday meaning in school, such as nervous, vote or doctor, are left out.
enum SensitiveTopics {
  static let areas = PhraseList.all(in: "sensitive-topics").map { (name: $0.name, words: $0.list) }
}
