import PLCContent
import PLCDiagnostics

/// An interview that took place and that nothing speaks of.
struct UnusedInterview: KindRule {
  static let about = RuleDescription(
    "unused-interview", .causes,
    finds: "an interview that took place and that no other document names",
    why:
      "Somebody gave us their time and their trust. People who see that it led somewhere speak to us again.",
    mend:
      "List it under `interviews` in the themes, or link to it where it taught you something. If it stays aside, tell the person why.",
    levels: .init(nil, .info, .info),
    examples: [
      .bad(
        "interviews/a.md", ProblemSample.interview("S01").replacing("held", with: "«held»")),
      .bad(
        "interviews/a.md",
        ProblemSample.interview("S01", "student", "problem: p\n").replacing("held", with: "«coded»"),
        with: ["problems/p.md": ProblemSample.problem("status: proposed")]),
      .good(
        "interviews/s01.md", ProblemSample.interview("S01"),
        with: [
          "interviews/s02.md": ProblemSample.interview("S02"),
          "themes/a.md": ProblemSample.themes("### The tray\n\n- \"It goes\" — S01"),
        ]),
      .good(
        "interviews/a.md", ProblemSample.interview("S01"),
        with: ["reflections/b.md": "---\ndate: 2026-09-20\n---\nI keep hearing [[interview/a]].\n"]),
      .good("interviews/a.md", ProblemSample.interview("S01").replacing("held", with: "planned")),
    ])

  static func check(_ interview: Interview, in context: RuleContext) -> [Diagnostic] {
    guard interview.tookPlace, interview.document.backlinks.isEmpty
    else { return [] }
    return [
      Diagnostic(
        about.id,
        "This conversation took place, and no page speaks of it yet. Which themes does it belong to?",
        at: interview.place(of: CommonFields.status))
    ]
  }
}
