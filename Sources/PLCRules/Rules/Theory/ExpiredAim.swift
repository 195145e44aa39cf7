import PLCContent
import PLCDiagnostics

/// An aim whose day has passed while the work goes on.
struct ExpiredAim: KindRule {
  static let about = RuleDescription(
    "expired-aim", .theory,
    finds: "an aim whose day has passed while its problem is neither monitored nor closed",
    why:
      "A problem of practice needs steady attention; when the day passes unnoticed, nobody knows whether students got there (¶9).",
    mend: "Look at the measure of the aim together, then set a new day, or move the problem on.",
    levels: .init(.info, .warning, .warning),
    examples: [
      .bad(
        "theories/reader.md",
        TheorySample.theory("status: testing\naim_by: «2026-11-22»"), with: TheorySample.folder),
      .good(
        "theories/reader.md", TheorySample.theory("status: testing\naim_by: 2026-11-23"),
        with: TheorySample.folder),
      .good(
        "theories/reader.md", TheorySample.theory("status: testing\naim_by: 2026-06-05"),
        with: TheorySample.folder([
          "problems/first-drafts.md": TheorySample.problemFile.replacing(
            "status: testing", with: "status: monitoring")
        ])),
      .good(
        "theories/reader.md", TheorySample.theory("status: retired\naim_by: 2026-06-05"),
        with: TheorySample.folder),
    ])

  static func check(_ theory: Theory, in context: RuleContext) -> [Diagnostic] {
    // Where the work has come to rest, or the change only has to last, nobody works towards the aim now.
    guard !theory.isRetired, let day = theory.aimBy, day < context.today, let problem = theory.problem,
      !problem.isAtRest, problem.status != .monitoring
    else { return [] }
    return [
      Diagnostic(
        about.id,
        "The day of this aim has passed. How far did students get, and is it time for a new day or a new question?",
        at: theory.place(of: Theory.Fields.aimBy))
    ]
  }
}
