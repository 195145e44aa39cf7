import PLCContent
import PLCDiagnostics

/// Interviews that heard one side of the classroom.
struct OneRoleInterviewed: DocumentRule {
  static let about = RuleDescription(
    "one-role-interviewed", .causes,
    finds: "a problem or themes for which only students or only teachers were heard",
    why:
      "Students and teachers live through the same lesson and tell of two. A cause often shows where their accounts part (¶11).",
    mend: "Ask one or two people of the other side the same questions, or say whose voices are missing.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad(
        "themes/a.md", ProblemSample.themes(theme, interviews: "«[s01, s02]»"),
        with: ProblemSample.interviews),
      .bad(
        "themes/a.md", ProblemSample.themes(theme, interviews: "«[t01]»"),
        with: ["interviews/t01.md": ProblemSample.interview("T01", "teacher")]),
      .bad(
        "themes/a.md", ProblemSample.themes(theme, interviews: "«[s01, t01]»"),
        with: ProblemSample.interviews.merging([
          "interviews/t01.md": ProblemSample.interview("T01", "teacher").replacing("held", with: "planned")
        ]) { $1 }),
      .bad(
        "problems/a.md", ProblemSample.problem("status: «understood»"),
        with: ["interviews/s01.md": ProblemSample.interview("S01", "student", "problem: a\n")]),
      .good(
        "themes/a.md", ProblemSample.themes(theme, interviews: "[s01, t01]"),
        with: ProblemSample.interviews.merging([
          "interviews/t01.md": ProblemSample.interview("T01", "teacher")
        ]) { $1 }),
      .good(
        "themes/a.md",
        ProblemSample.themes(theme).replacing("status: shared", with: "status: shared\nproblem: a"),
        with: ProblemSample.interviews.merging([
          "problems/a.md": ProblemSample.problem("status: studying"),
          "interviews/f01.md": ProblemSample.interview("F01", "family", "problem: a\n"),
        ]) { $1 }),
      .good(
        "problems/a.md", ProblemSample.problem("status: studying"),
        with: ["interviews/s01.md": ProblemSample.interview("S01", "student", "problem: a\n")]),
      .good("problems/a.md", ProblemSample.problem("status: understood")),
    ])

  private static let theme = "### The tray\n\n- \"It goes in the tray\" — S01"

  static let kinds: Set<KindID>? = [Themes.id, Problem.id]

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    if let themes = Themes(document) {
      let others = themes.problem?.namingThemes ?? []
      // Several themes of one problem rest on the same voices; the first speaks for all.
      guard others.isEmpty || others.min() == themes else { return [] }
      let heard = ([themes] + others).flatMap(\.interviews) + (themes.problem?.interviews ?? [])
      return finding(heard.rolesHeard, at: themes.place(of: Themes.Fields.interviews))
    }
    guard let problem = Problem(document), problem.isAtLeast(.understood), problem.namingThemes.isEmpty,
      problem.themes.isEmpty
    else { return [] }
    return finding(problem.interviews.rolesHeard, at: problem.place(of: CommonFields.status))
  }

  private static func finding(_ roles: Set<Interview.Role>, at place: Place) -> [Diagnostic] {
    let message: String
    switch roles {
    case [.student]:
      message =
        "Only students were heard here. What would a teacher, or a family, say to the same questions?"
    case [.teacher]:
      message =
        "Only teachers were heard here. What would the students in those lessons say?"
    default: return []
    }
    return [Diagnostic(about.id, message, at: place)]
  }
}
