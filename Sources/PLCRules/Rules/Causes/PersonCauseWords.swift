/// Words that make a cause out of people: what somebody is said to be, to want or to be short of, where a cause
/// could say what happens to them.
enum PersonCauseWords {
  private static let students =
    "students|student|pupils|learners|kids|children|readers|writers|graders|boys|girls|they"
  private static let adults =
    "parents|parent|families|family|mothers|fathers|teachers|teacher|colleagues|staff|adults|administrators"
  private static let people = students + "|" + adults
  private static let being =
    "lazy|unmotivated|disengaged|careless|apathetic|passive|weak|low|slow|immature|unprepared|uninterested|indifferent|disruptive|disrespectful|resistant|unwilling|uninvolved|unsupportive|irresponsible|stubborn|negative|behind"
  private static let having =
    "motivation|effort|interest|discipline|grit|stamina|ability|abilities|respect|responsibility|commitment|confidence|curiosity|vocabulary|skills|maturity|perseverance|ethic"

  static let list = PhraseList(
    """
    \(people) are|is|were|was … \(being)
    \(people) are|is|were|was not|never … motivated|interested|invested|involved|engaged|willing|capable|ready|prepared|disciplined|trying|serious
    \(people) aren't|isn't|weren't … motivated|interested|invested|involved|engaged|willing|capable|ready|prepared|disciplined|trying|serious
    \(people) don't|doesn't|didn't|never … care|try|bother|want|listen|respect|value|cooperate|behave|engage|participate|support
    \(people) do|does|did not|never … care|try|bother|want|listen|respect|value|cooperate|behave|engage|participate|support
    \(people) don't|doesn't|didn't know how
    \(people) do|does|did not know how
    \(people) can't|cannot … focus|concentrate|behave|sit|cope
    \(people) won't try|listen|change|help|cooperate
    \(people) will not try|listen|change|help|cooperate
    \(people) refuse|refuses|resist|resists
    \(people) refuse|refuses|resist|resists to|change|it
    \(people) give|gives up
    \(people) lack|lacks|lacked … \(having)
    lack of … \(having)
    no|little|low|poor|weak|limited \(having)
    not enough \(having)
    \(being) \(people)
    difficult|struggling|bad students|kids|parents|families|teachers|classes
    no|little|low|poor parent|parental|family|home support|involvement|engagement|help|interest
    lack of parent|parental|family|home support|involvement|engagement|help|interest
    student|students'|parent|teacher|teachers' apathy|laziness|attitude|attitudes|resistance|behavior|behaviour
    bad|poor|negative attitude|attitudes|behavior|behaviour|parenting
    laziness
    apathy
    set in their ways
    broken home*
    home life
    """)

  /// Words that name people, and nothing that happens.
  static let names: Set<String> = [
    "students", "student", "pupils", "learners", "kids", "children", "parents", "parent", "families",
    "family",
    "teachers", "teacher", "colleagues", "staff", "administrators", "administration", "principal",
    "principals",
    "boys", "girls", "themselves",
  ]

  /// Words beside a name that add nothing to it.
  static let fillers: Set<String> = [
    "the", "our", "their", "some", "many", "most", "of", "these", "those", "this", "that", "new", "young",
    "other",
    "and", "because", "it", "is", "its", "a", "few",
  ]
}
