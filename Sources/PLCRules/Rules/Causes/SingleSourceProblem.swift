import PLCContent
import PLCDiagnostics

/// A problem that is past studying and rests on one thing.
struct SingleSourceProblem: KindRule {
  static let about = RuleDescription(
    "single-source-problem", .causes,
    finds: "a problem past studying with fewer than two pieces of evidence, or all of one type",
    why:
      "One source shows one side. What students wrote, said and scored often disagree, and in the disagreement lies the cause (¶11).",
    mend:
      "Add a second kind: a piece of student work, scribed talk, an interview, a survey. Interviews and themes count.",
    levels: .init(.info, .warning, .error),
    examples: [
      .bad(
        "problems/a.md", ProblemSample.problem("status: understood\nevidence: «[survey]»"),
        with: ["evidence/survey.md": ProblemSample.evidence("survey")]),
      .bad(
        "problems/a.md", ProblemSample.problem("status: testing\nevidence: «[fall, spring]»"),
        with: [
          "evidence/fall.md": ProblemSample.evidence("survey"),
          "evidence/spring.md": ProblemSample.evidence("survey"),
        ]),
      .bad("problems/a.md", ProblemSample.problem("status: «understood»")),
      .good(
        "problems/a.md", ProblemSample.problem("status: understood\nevidence: [survey, drafts]"),
        with: [
          "evidence/survey.md": ProblemSample.evidence("survey"),
          "evidence/drafts.md": ProblemSample.evidence("student-work"),
        ]),
      .good(
        "problems/a.md", ProblemSample.problem("status: understood\nevidence: [survey]"),
        with: [
          "evidence/survey.md": ProblemSample.evidence("survey"),
          "interviews/s01.md": ProblemSample.interview("S01", "student", "problem: a\n"),
        ]),
      .good(
        "problems/a.md", ProblemSample.problem("status: understood\nevidence: [survey]\nthemes: [six]"),
        with: ProblemSample.interviews.merging(
          [
            "evidence/survey.md": ProblemSample.evidence("survey"),
            "themes/six.md": ProblemSample.themes("### A\n\n- \"It goes in the tray\" — S01"),
          ], uniquingKeysWith: { $1 })),
      .good("problems/a.md", ProblemSample.problem("status: studying")),
    ])

  static func check(_ problem: Problem, in context: RuleContext) -> [Diagnostic] {
    guard problem.isAtLeast(.understood) else { return [] }
    let sources = problem.sources
    guard sources.areFew else { return [] }
    let seen =
      switch sources.pieces.count {
      case 0: "No evidence is named for this problem."
      case 1: "This problem rests on one piece of evidence."
      default:
        (sources.pieces.count == 2 ? "Both" : "All \(sources.pieces.count)")
          + " pieces of evidence are of one kind"
          + (sort(of: sources).map { ", `\($0)`." } ?? ".")
      }
    return [
      Diagnostic(
        about.id, "\(seen) What would students' work, their talk or an interview show that it does not?",
        at: problem.placeOfEvidence)
    ]
  }

  /// The one sort that all sources have.
  private static func sort(of sources: ProblemSources) -> String? {
    sources.hasInterviews ? Interview.id.name : sources.sorts.first.flatMap { $0?.rawValue }
  }
}

extension Problem {
  /// Where to point when what it rests on is meant: its evidence, else its status.
  var placeOfEvidence: Place {
    document.value(of: Fields.evidence) == nil ? place(of: CommonFields.status) : place(of: Fields.evidence)
  }
}
