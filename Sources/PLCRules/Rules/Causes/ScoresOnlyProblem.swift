import PLCContent
import PLCDiagnostics

/// A problem that rests on test data only, or on anecdotes only.
struct ScoresOnlyProblem: KindRule {
  static let about = RuleDescription(
    "scores-only-problem", .causes,
    finds: "a problem being studied whose evidence is all test data, or all anecdote",
    why:
      "Scores and stories can start the search. What to teach differently shows only in what students did and said in a lesson (¶6).",
    mend: "Bring one thing that students made or said: a draft, scribed talk, an exit ticket.",
    levels: .init(nil, .warning, .warning),
    examples: [
      .bad(
        "problems/a.md", ProblemSample.problem("status: studying\nevidence: «[spring, patterns]»"),
        with: [
          "evidence/spring.md": ProblemSample.evidence("system-data"),
          "evidence/patterns.md": ProblemSample.evidence("performance-pattern"),
        ]),
      .bad(
        "problems/a.md", ProblemSample.problem("status: studying\nevidence: «[hallway]»"),
        with: ["evidence/hallway.md": ProblemSample.evidence("anecdote")]),
      .bad(
        "problems/a.md", ProblemSample.problem("status: testing\nevidence: «[spring, patterns]»"),
        with: [
          "evidence/spring.md": ProblemSample.evidence("system-data"),
          "evidence/patterns.md": ProblemSample.evidence("performance-pattern"),
        ]),
      .good(
        "problems/a.md", ProblemSample.problem("status: studying\nevidence: [spring, drafts]"),
        with: [
          "evidence/spring.md": ProblemSample.evidence("system-data"),
          "evidence/drafts.md": ProblemSample.evidence("student-work"),
        ]),
      .good(
        "problems/a.md", ProblemSample.problem("status: proposed\nevidence: [spring]"),
        with: ["evidence/spring.md": ProblemSample.evidence("system-data")]),
    ])

  static func check(_ problem: Problem, in context: RuleContext) -> [Diagnostic] {
    guard problem.isAtLeast(.studying) else { return [] }
    let sources = problem.sources
    // Past studying, too few kinds of evidence is what single-source-problem says.
    if problem.isAtLeast(.understood), sources.areFew { return [] }
    guard sources.areTestData || sources.areAnecdotes else { return [] }
    return [
      Diagnostic(
        about.id,
        sources.areTestData
          ? "All the evidence here is test data. What did students write or say in a lesson that would show what lies behind the scores?"
          : "All the evidence here is what somebody told us. Which piece of students' work or talk would show it to the others?",
        at: problem.placeOfEvidence)
    ]
  }
}
