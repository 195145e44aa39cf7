import PLCContent
import PLCDiagnostics
import PLCMarkdown

/// A problem seen from one place.
struct SinglePerspective: KindRule {
  static let about = RuleDescription(
    "single-perspective", .causes,
    finds: "a problem being studied with fewer than two perspectives on why it exists",
    why:
      "A problem looks different from a student's chair, a teacher's desk and an office. Causes that only one of them sees stay in place (¶5).",
    mend:
      "Ask one person who stands elsewhere, a student first of all, and add a line that begins with the role.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad(
        "problems/a.md",
        ProblemSample.problem("status: studying", perspectives: "- Teacher: comments come late.")
          .replacing("## Perspectives on why", with: "«## Perspectives on why»")),
      .bad(
        "problems/a.md",
        ProblemSample.problem(
          "status: studying", perspectives: "- Teacher: comments come late.\n- **Teacher**: no time."
        )
        .replacing("## Perspectives on why", with: "«## Perspectives on why»")),
      .good("problems/a.md", ProblemSample.problem("status: studying")),
      .good(
        "problems/a.md",
        ProblemSample.problem(
          "status: studying", perspectives: "- Comments come late.\n- The tray is the end.")),
      .good(
        "problems/a.md",
        ProblemSample.problem("status: proposed", perspectives: "- Teacher: comments come late.")),
    ])

  static func check(_ problem: Problem, in context: RuleContext) -> [Diagnostic] {
    guard problem.isAtLeast(.studying),
      let section = problem.section(Problem.Sections.perspectivesOnWhy)
    else { return [] }
    let points = section.listItems.filter { $0.blocks.contains { !$0.isHint } }.map(\.blocks.plainText)
    // Points that name no role may each be somebody else's.
    let roles = points.map { $0.split(separator: ":").first.map { $0.lowercased() } ?? "" }
    let isOneRole = points.allSatisfy { $0.contains(":") } && Set(roles).count == 1
    guard !points.isEmpty, points.count == 1 || isOneRole else { return [] }
    return [
      Diagnostic(
        about.id,
        "Only one perspective stands here. How does it look to a student, or to a colleague who stands elsewhere?",
        at: problem.place(section.headingSpan))
    ]
  }
}
