/// Words for the people in a school.
enum PeopleWords {
  static let students = PhraseList.english("people", "students")

  static let adults = PhraseList.english("people", "adults")
}
