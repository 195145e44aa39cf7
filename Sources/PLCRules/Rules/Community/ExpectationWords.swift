/// Words by which expectations name what will change.
enum ExpectationWords {
  /// In what adults do when they teach.
  static let teaching = PhraseList(
    """
    teach|teaches|teaching|taught
    instruction|instructional
    our practice|practices
    classroom|classrooms
    in class
    lesson|lessons
    unit|units
    assignment|assignments
    task|tasks
    prompt|prompts
    questions we ask
    feedback
    rubric|rubrics
    grading
    we|us … ask|asks|try|tries|test|tests|model|plan|confer|visit|observe
    each|everyone … ask|asks|try|tries|test|tests|model|plan|visit|visits|observe|observes
    small change|changes
    """)

  /// In what students learn or experience.
  static let learning = PhraseList(
    """
    learn|learns|learned
    students'|student's|students|student|children's|learners'|their … learning|work|writing|reading|thinking|talk|understanding|reasoning|voice|voices
    learning will|shows|show|grows
    students|student|children|learners|they … write|writes|read|reads|revise|revises|draft|drafts|talk|talks|speak|speaks
    students|student|children|learners|they … explain|explains|reason|reasons|solve|solves|ask|asks|discuss|discusses|argue|argues
    students|student|children|learners|they … understand|understands|use|uses|show|shows|make|makes|choose|chooses|build|builds
    students|student|children|learners|they … change|changes|return|returns|go|goes|say|says|compare|compares|justify|justifies
    students|student|children|learners|they … finish|finishes|belong|belongs|able|know|knows|connect|connects|persist|persists|think|thinks
    more|half|most|all|every|each|percent|% … students|student|children
    draft|drafts|essay|essays
    """)
}
