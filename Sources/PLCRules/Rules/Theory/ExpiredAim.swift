import PLCContent
import PLCDiagnostics

/// An aim whose day has passed while the work goes on.
struct ExpiredAim: DocumentRule {
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

  /// Where nobody works towards the aim any more, or not now.
  private static let resting: Set<String> = ["monitoring", "closed", "parked"]

  static let kinds: Set<KindID>? = ["theory"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    guard !document.isRetired, let day = document["aim_by"]?.date,
      day < context.today,
      let problem = context.library.problem(ofTheory: position),
      !resting.contains(context.library.documents[problem].status ?? "")
    else { return [] }
    return [
      Diagnostic(
        about.id,
        "The day of this aim has passed. How far did students get, and is it time for a new day or a new question?",
        at: document.place(ofField: "aim_by"))
    ]
  }
}
