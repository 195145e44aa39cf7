/// Words for the people in a school.
enum PeopleWords {
  static let students = PhraseList(
    """
    student*
    pupil*
    learner*
    child
    children
    children's
    kid*
    class
    classes
    grade*
    grader*
    reader*
    writer*
    peer*
    partner*
    graduate*
    family
    families
    homework
    draft*
    essay*
    score*
    test*
    attendance
    """)

  static let adults = PhraseList(
    """
    teacher*
    staff
    faculty
    colleague*
    coach*
    administrator*
    principal*
    educator*
    adult*
    """)
}
