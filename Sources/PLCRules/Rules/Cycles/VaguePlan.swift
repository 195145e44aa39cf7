import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A plan that does not say who does what, when and where.
struct VaguePlan: KindRule {
  static let about = RuleDescription(
    "vague-plan", .cycles,
    finds: "a plan that does not say who does what, when and where",
    why:
      "What has no day and no place tends not to happen, and then students took part in half a test (plan of a PDSA cycle: who, what, when, where).",
    mend: "Add a table with the columns Who, What, When and Where, or a list of tasks.",
    levels: .init(.info, .warning, .error),
    examples: [
      .bad(
        "cycles/reader/01.md",
        CycleSample.cycle(
          "number: 1",
          CycleSample.plan.replacing("## Plan", with: "«## Plan»").replacing(CycleSample.tasks, with: "")),
        with: CycleSample.folder),
      .bad(
        "cycles/reader/01.md",
        CycleSample.cycle(
          "number: 1", withTasks("«| Who | What |»\n|---|---|\n| Ana | Reads the letter aloud |")),
        with: CycleSample.folder),
      .bad(
        "cycles/reader/01.md",
        CycleSample.cycle(
          "number: 1",
          withTasks(
            "«| Who | What | When | Where |»\n|---|---|---|---|\n| Ana | Reads the letter aloud | Monday | |")
        ),
        with: CycleSample.folder),
      .good("cycles/reader/01.md", CycleSample.cycle("number: 1"), with: CycleSample.folder),
      .good(
        "cycles/reader/01.md",
        CycleSample.cycle(
          "number: 1", "## Plan\n\n| Who | What | When | Where |\n|---|---|---|---|\n| | | | |\n"),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md",
        CycleSample.cycle("number: 1", withTasks("- [ ] Ana reads the letter aloud on Monday in room 4")),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md",
        CycleSample.cycle("status: stopped", CycleSample.plan.replacing(CycleSample.tasks, with: "")),
        with: CycleSample.folder),
    ])

  private static func withTasks(_ tasks: String) -> String {
    CycleSample.plan.replacing(CycleSample.tasks, with: tasks + "\n")
  }

  static func check(_ cycle: Cycle, in context: RuleContext) -> [Diagnostic] {
    guard cycle.isLive, let plan = cycle.section(Cycle.Sections.plan), !plan.isEmpty else { return [] }
    // A plan in which no question stands has hardly begun.
    if cycle.rows(Cycle.Question.self).isEmpty, !cycle.isAtLeast(.do) { return [] }
    let tasks = cycle.rows(Cycle.Task.self)
    guard let table = plan.tables.first(where: { $0.form == Cycle.Task.form }) else {
      if plan.blocks.contains(where: { isList($0) }) { return [] }
      return [
        Diagnostic(
          about.id,
          "The plan has questions and does not say yet who does what, when and where. Who begins, and on which day?",
          at: cycle.place(plan.headingSpan))
      ]
    }
    // Who and What are what makes it this table; form is another rule's.
    let missing = [Cycle.Task.Columns.when, Cycle.Task.Columns.where].filter { column in
      !tasks.contains { $0.words(column) != nil }
    }
    if missing.isEmpty { return [] }
    let words =
      tasks.isEmpty
      ? "who does what, when and where" : EnglishWords.list(missing.map { $0.name.lowercased() })
    return [
      Diagnostic(
        about.id,
        "The plan does not say yet \(words). What has no day and no place is the first to go in a full week.",
        at: cycle.place(table.headerSpan))
    ]
  }

  private static func isList(_ block: Block) -> Bool {
    if case .list = block.kind { !block.isHint } else { false }
  }
}
