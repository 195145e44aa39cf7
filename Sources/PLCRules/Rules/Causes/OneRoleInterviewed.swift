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

  static let kinds: Set<KindID>? = ["themes", "problem"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    let library = context.library
    switch document.kind.id {
    case "themes":
      let problem = library.linked("problem", of: position).first
      let others = problem.map { library.documents(of: "themes", where: "problem", refersTo: $0) } ?? []
      // Several themes of one problem rest on the same voices; the first speaks for all.
      guard others.isEmpty || others.min() == position else { return [] }
      return finding(
        library.roles(heardIn: [position] + others, about: problem), at: document.place(ofField: "interviews")
      )
    case "problem" where document.isStatus(atLeast: "understood"):
      guard library.documents(of: "themes", where: "problem", refersTo: position).isEmpty,
        library.linked("themes", of: position).isEmpty
      else { return [] }
      return finding(
        library.roles(heardIn: [], about: position), at: document.place(ofField: "status"))
    default: return []
    }
  }

  private static func finding(_ roles: Set<String>, at place: Place) -> [Diagnostic] {
    let message: String
    switch roles {
    case ["student"]:
      message =
        "Only students were heard here. What would a teacher, or a family, say to the same questions?"
    case ["teacher"]:
      message =
        "Only teachers were heard here. What would the students in those lessons say?"
    default: return []
    }
    return [Diagnostic(about.id, message, at: place)]
  }
}

extension Library {
  /// The roles of the people in interviews that took place: those behind some themes, and those about a problem.
  fileprivate func roles(heardIn themes: [Int], about problem: Int?) -> Set<String> {
    let interviews =
      themes.flatMap { linked("interviews", of: $0) }
      + (problem.map { documents(of: "interview", where: "problem", refersTo: $0) } ?? [])
    return Set(
      interviews.map { documents[$0] }.filter { $0.kind.id == "interview" && $0.isStatus(atLeast: "held") }
        .compactMap { $0["role"]?.text })
  }
}
