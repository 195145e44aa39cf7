import PLCContent
import PLCDiagnostics
import PLCText

/// A later cycle that nothing of students' stands behind.
struct NoStudentEvidence: DocumentRule {
  static let about = RuleDescription(
    "no-student-evidence", .cycles,
    finds: "a cycle after the first whose Study rests on no student work, talk, survey or measure",
    why:
      "A decision about what students do next should rest on what they did, said or wrote, and not on how the lesson felt to us (¶13).",
    mend:
      "Name one piece of work, a scribed minute of talk, a slip or a measure under `evidence` or `measures`.",
    levels: .init(nil, .warning, .warning),
    examples: [
      .bad(
        "cycles/reader/02.md", CycleSample.cycle("number: 2\nstatus: «study»", bare), with: CycleSample.folder
      ),
      .bad(
        "cycles/reader/02.md", CycleSample.cycle("number: 2\nstatus: study\nevidence: «[plan]»", bare),
        with: CycleSample.folder([
          "evidence/plan.md": "---\ntype: lesson-plan\ncollected: 2026-09-01\n---\n## Work\n\nThe plan.\n"
        ])),
      .good(
        "cycles/reader/02.md", CycleSample.cycle("number: 2\nstatus: study\nmeasures: [slip]", bare),
        with: CycleSample.folder),
      .good(
        "cycles/reader/02.md", CycleSample.cycle("number: 2\nstatus: study\nevidence: [drafts]", bare),
        with: CycleSample.folder([
          "evidence/drafts.md": "---\ntype: student-work\ncollected: 2026-09-01\n---\n## Work\n\nA draft.\n"
        ])),
      .good(
        "cycles/reader/02.md",
        CycleSample.cycle(
          "number: 2\nstatus: study", CycleSample.plan + CycleSample.study(CycleSample.result)),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md", CycleSample.cycle("number: 1\nstatus: study", bare), with: CycleSample.folder),
      .good(
        "cycles/reader/02.md", CycleSample.cycle("number: 2\nstatus: do", bare), with: CycleSample.folder),
    ])

  private static let bare =
    CycleSample.plan
    + CycleSample.study("| Will they change what it says? | It felt good | confirmed | yes |")

  /// Evidence that comes from adults.
  private static let notOfStudents: Set<String> = ["task", "lesson-plan", "teacher-move", "anecdote"]

  static let kinds: Set<KindID>? = ["cycle"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    let library = context.library
    guard document.isStudiedCycle, library.number(ofCycle: position) > 1, document.hasStudy else { return [] }
    let named = library.linked("measures", of: position) + library.linked("evidence", of: position)
    let cited = document.references.compactMap { library.linked($0, in: position) }
    if (named + cited).contains(where: { isOfStudents(library.documents[$0], in: library) }) { return [] }
    if library.backlinks[position].contains(where: { hasData(of: position, in: $0, library) }) { return [] }
    if let study = document.section("Study") {
      let prose = Prose(study.blocks, in: document.source)
      // A count in the words of Study, or a quotation of what was said, is a measure of a kind.
      if prose.hasDigit || study.hasQuotation {
        return []
      }
    }
    let field = ["evidence", "measures"].first { document[$0] != nil } ?? "status"
    return [
      Diagnostic(
        about.id,
        "The Study rests on no work, talk, survey or measure of students. What did they do, say or write that let you see it?",
        at: document.place(ofField: field))
    ]
  }

  private static func isOfStudents(_ document: Document, in library: Library) -> Bool {
    switch document.kind.id {
    case "measure", "look": true
    case "evidence": !notOfStudents.contains(document["type"]?.text ?? "")
    default: false
    }
  }

  /// Whether a measure has a row that names the cycle.
  private static func hasData(of cycle: Int, in measure: Int, _ library: Library) -> Bool {
    library.data[measure]?.points.contains { $0.cycle == cycle } ?? false
  }
}
