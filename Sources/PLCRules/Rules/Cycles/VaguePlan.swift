import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A plan that does not say who does what, when and where.
struct VaguePlan: DocumentRule {
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

  static let kinds: Set<KindID>? = ["cycle"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    guard document.isLiveCycle, let plan = document.section("Plan"), !plan.isEmpty else { return [] }
    // A plan in which no question stands has hardly begun.
    if document.rows("Plan", having: "Question").isEmpty, !document.isStatus(atLeast: "do") { return [] }
    let tables = plan.tables.filter { $0.form.row == Kind.taskTable.row }
    let rows = tables.flatMap(\.rows)
    guard let table = tables.first else {
      if plan.blocks.contains(where: { isList($0) }) { return [] }
      return [
        Diagnostic(
          about.id,
          "The plan has questions and does not say yet who does what, when and where. Who begins, and on which day?",
          at: document.place(plan.headingSpan))
      ]
    }
    // Who and What are what makes it this table; form is another rule's.
    let missing = ["When", "Where"].filter { column in !rows.contains { $0.words(column) != nil } }
    if missing.isEmpty { return [] }
    let words =
      rows.isEmpty
      ? "who does what, when and where" : EnglishWords.list(missing.map { $0.lowercased() })
    return [
      Diagnostic(
        about.id,
        "The plan does not say yet \(words). What has no day and no place is the first to go in a full week.",
        at: document.place(table.headerSpan))
    ]
  }

  private static func isList(_ block: Block) -> Bool {
    if case .list = block.kind { !block.isHint } else { false }
  }
}
