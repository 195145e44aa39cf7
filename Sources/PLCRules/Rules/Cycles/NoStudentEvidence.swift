import PLCContent
import PLCDiagnostics
import PLCText

/// A later cycle that nothing of students' stands behind.
struct NoStudentEvidence: KindRule {
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
  static func check(_ cycle: Cycle, in context: RuleContext) -> [Diagnostic] {
    guard cycle.isStudied, cycle.numberInRamp > 1, cycle.hasStudy else { return [] }
    let cited = cycle.document.references.compactMap { cycle.document.linked($0) }
    if cited.contains(where: \.showsStudents) { return [] }
    if cycle.document.backlinks.contains(where: { hasData(of: cycle, in: $0) }) { return [] }
    if let study = cycle.section(Cycle.Sections.study) {
      let prose = Prose(study.blocks, in: cycle.document.source)
      // A count in the words of Study, or a quotation of what was said, is a measure of a kind.
      if prose.hasDigit || study.hasQuotation { return [] }
    }
    let fields = [Cycle.Fields.evidence.field, Cycle.Fields.measures.field]
    let field = fields.first { cycle.document.fields[$0.name] != nil } ?? CommonFields.status.field
    return [
      Diagnostic(
        about.id,
        "The Study rests on no work, talk, survey or measure of students. What did they do, say or write that let you see it?",
        at: cycle.document.place(ofField: field))
    ]
  }

  /// Whether a document is a measure with a row that names the cycle.
  private static func hasData(of cycle: Cycle, in document: Document) -> Bool {
    guard let measure = Measure(document) else { return false }
    return measure.numbers?.points.contains { measure.cycle(of: $0) == cycle } ?? false
  }
}
