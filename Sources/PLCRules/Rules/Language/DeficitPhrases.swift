/// Phrases that put a lack into students, with words that put it where it can be worked on.
///
/// A phrase, ` => `, and what to say instead; `*` at the end of a word stands for any ending, and `#` begins a
/// remark. A community adds its own in a file of the same form: `words: {deficit-language: words/ours.txt}`.
enum DeficitPhrases {
  static let english = """
    # Names for students
    low kid* => students who have not yet shown …
    low student* => students who have not yet shown …
    low achiever* => students whose work does not show … yet
    low performer* => students whose work does not show … yet
    low performing student* => students whose work does not show … yet
    low ability student* => students for whom this task is new
    our lows => the students we have not reached yet
    weak student* => students who are still learning …
    weaker student* => students who are still learning …
    weak reader* => readers who are still learning …
    weak writer* => writers who are still learning …
    struggling student* => students who are learning …, name what
    struggling learner* => learners who are working on …, name what
    struggling reader* => readers who are working on …, name what
    struggling writer* => writers who are working on …, name what
    strugglers => students who are working on …
    slow learner* => students who need more time with …
    slow student* => students who need more time with …
    bubble kid* => students close to …
    bubble student* => students close to …
    at risk kid* => students whom the school has not served well yet
    at risk student* => students whom the school has not served well yet
    at risk youth => young people whom the school has not served well yet
    lazy student* => students who did not see a reason to …
    lazy kid* => students who did not see a reason to …
    unmotivated student* => students whom the task has not drawn in yet
    unmotivated kid* => students whom the task has not drawn in yet
    disengaged student* => students whom the lesson has not drawn in yet
    difficult student* => students who are telling us something by …
    difficult kid* => students who are telling us something by …
    bad kid* => students who …, say what happened
    problem student* => students who …, say what happened
    problem child* => a student who …, say what happened
    behavior problem* => what happened, and what came before it
    behaviour problem* => what happened, and what came before it
    troublemaker* => students who …, say what happened
    remedial student* => students in the course …
    nonreader* => students who are beginning to read
    non reader* => students who are beginning to read
    non english speaker* => multilingual students
    limited english student* => multilingual students
    disadvantaged student* => students whom the school gives less, say what
    disadvantaged kid* => students whom the school gives less, say what
    inner city kid* => our students
    these kids => our students
    those kids => these students, say which
    that kind of kid => students who …, say what you saw

    # What they are said to be
    students are lazy => what did the task offer them to care about?
    kids are lazy => what did the task offer them to care about?
    they are lazy => what did the task offer them to care about?
    students are unmotivated => what have they found worth doing?
    kids are unmotivated => what have they found worth doing?
    they are unmotivated => what have they found worth doing?
    students are just not => what have we tried, and what do they do well?
    not college material => what doors are open, and who opens them?
    not capable of => have not yet been taught to …
    incapable of => have not yet been taught to …

    # What they are said not to have or want
    students lack* => students have not yet had the chance to …
    students who lack* => students who have not yet had the chance to …
    kids lack* => students have not yet had the chance to …
    they lack => they have not yet had the chance to …
    children lack* => children have not yet had the chance to …
    learners lack* => learners have not yet had the chance to …
    lack of motivation => what would make the task worth doing?
    lack of effort => what did students put effort into?
    lack motivation => what would make the task worth doing?
    lack grit => what keeps students going, and where?
    lack of grit => what keeps students going, and where?
    lack of ability => what has not been taught yet?
    no work ethic => what do students work hard at?
    poor work ethic => what do students work hard at?
    students don't care => what do students care about here?
    students do not care => what do students care about here?
    kids don't care => what do students care about here?
    they don't care => what do they care about here?
    they just don't care => what do they care about here?
    don't want to learn => what do they want to learn?
    do not want to learn => what do they want to learn?
    refuse to learn => what do they turn away from, and when?
    won't even try => where do they try?
    can't even => do not yet …
    cannot even => do not yet …
    just don't get it => see it this way so far: …

    # Families
    parents don't care => what have families told us they hope for?
    parents do not care => what have families told us they hope for?
    families don't care => what have families told us they hope for?
    uninvolved parent* => families we have not reached yet
    lack of parent* support => how do families already support learning?
    broken home* => a family, say what the child needs
    no support at home => what support is there, and what could school add?
    culture of poverty => what makes school harder to take part in here?
    word gap => the languages and words students bring

    # Gaps
    deficient in => still learning
    student deficit* => what students have not been taught yet
    learning deficit* => what students have not been taught yet
    skill deficit* => what students have not been taught yet
    learning loss => what students have not been taught yet
    """
}
