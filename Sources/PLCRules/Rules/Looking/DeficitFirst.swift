import PLCContent
import PLCDiagnostics
import PLCText

/// What students cannot do yet, without or before what they can.
struct DeficitFirst: DocumentRule {
  static let about = RuleDescription(
    "deficit-first", .looking,
    finds: "`Not yet` before, or without, what students can do",
    why:
      "The next step in teaching builds on what students bring. Who lists only what is missing finds no place to begin (¶7, ¶10).",
    mend: "Name at least one thing this work shows that students can do, and let it come first.",
    levels: .init(.info, .warning, .warning),
    examples: [
      .bad(
        "looks/a.md",
        LookSample.look(
          LookSample.describing, "«## Not yet»\n\n- Change what the piece says.\n", LookSample.can,
          LookSample.interpreting),
        fixed: LookSample.look(
          LookSample.describing, LookSample.can, LookSample.notYet, LookSample.interpreting)),
      .bad(
        "evidence/a.md",
        LookSample.work("", "«## Not yet»\n\n- Change what the piece says.\n", LookSample.can),
        fixed: LookSample.work("", LookSample.can, LookSample.notYet)),
      .bad("evidence/a.md", LookSample.work("", "«## Not yet»\n\n- Change what the piece says.\n")),
      .bad(
        "problems/a.md",
        "---\nproposed_by: ana\n---\n## What we see\n\nFew students talk.\n\n«## What students can do»\n\n## Not yet\n\n- Ask each other.\n"
      ),
      .good("evidence/a.md", LookSample.work("", LookSample.can, LookSample.notYet)),
      .good("evidence/a.md", LookSample.work("", LookSample.can)),
      .good("evidence/a.md", LookSample.work("", "## Not yet\n\n*Write here: what is not there yet.*\n")),
    ])

  static let kinds: Set<KindID>? = [Look.id, Evidence.id, Problem.id]

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    guard let notYet = document.notYet, notYet.hasContent else { return [] }
    guard let can = document.whatStudentsCanDo else {
      // From studying on the schema asks a problem for this section.
      if let problem = Problem(document), problem.isAtLeast(.studying) { return [] }
      return [
        Diagnostic(
          about.id,
          "`Not yet` stands alone. What does the same work show that these students can do?",
          at: document.place(notYet.headingSpan))
      ]
    }
    if !can.hasContent {
      return [
        Diagnostic(
          about.id,
          "Nothing stands here yet, while `Not yet` has something. What does the same work show that these students can do?",
          at: document.place(can.headingSpan))
      ]
    }
    guard notYet.span.start < can.span.start else { return [] }
    return [
      Diagnostic(
        about.id,
        "`Not yet` comes before what students can do. Begin with what they bring; the next step builds on it.",
        at: document.place(notYet.headingSpan), fixes: [document.fix(moving: can, before: notYet)])
    ]
  }
}
