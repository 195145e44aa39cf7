/// Words that judge a piece of work instead of describing it. What a piece tells may be a good day or a poor
/// man: praise and blame are only taken as such beside a word for the work, or where nothing else is meant.
enum JudgmentWords {
  private static let work =
    "job|work|writing|essay|essays|piece|pieces|draft|drafts|answer|answers|response|responses|paragraph|paragraphs|sentence|sentences|idea|ideas|example|examples|evidence|explanation|explanations|reasoning|understanding|thinking|use|start|beginning|ending|introduction|conclusion|structure|organization|vocabulary|grammar|spelling|punctuation|handwriting|attempt|attempts|effort|detail|details|description|descriptions|argument|arguments|claim|claims|strategy|strategies|representation|representations|questions|discussion|writer|writers|student|students|reader|readers|group"

  static let list = PhraseList(
    """
    good|great|nice|excellent|strong|wonderful|amazing|beautiful|fantastic|terrific|lovely|impressive \(work)
    bad|weak|poor|terrible|awful|messy|sloppy|careless|lazy|low|disappointing|superficial|simplistic \(work)
    good|great|nice|excellent|wonderful|amazing|impressive \(adjective) \(work)
    bad|weak|poor|messy|sloppy|careless \(adjective) \(work)
    work|writing|draft|drafts|essay|piece|answer|answers|paragraph|spelling|grammar|handwriting|structure|ending|opening|argument|explanation is|are|was|were … good|great|nice|excellent|strong|bad|weak|poor|terrible|awful|messy|sloppy|careless|lacking|impressive|disappointing
    student|students|writer|writers|group|groups is|are|was|were … lazy|careless|sloppy|unmotivated|weak|low|confused|incapable|bright|gifted|talented|struggling
    well written|done|organized|organised|structured|developed|chosen|said|explained|reasoned
    badly|poorly|nicely|beautifully|carelessly|sloppily|impressively|brilliantly … written|done|organized|organised|structured|developed|chosen|said|explained|made|told
    below|above|on|at grade level
    below|above average|standard|expectations
    not proficient
    proficient|advanced|basic writer|writers|student|students|reader|readers
    struggle|struggles|struggled|struggling
    fail|fails|failed to
    lack|lacks|lacked|lacking
    no effort
    does|do|did not understand|know|get|care|try|bother
    doesn't|don't|didn't understand|know|get|care|try|bother
    should have
    could have done
    high|low quality
    high|low ability
    disappointing
    disappointingly
    unfortunately
    we|i like|liked|love|loved|enjoyed
    """)

  private static let adjective =
    "first|second|short|long|clear|descriptive|specific|overall|mathematical|scientific|persuasive|narrative|word|sentence|paragraph|topic|sensory"
}
