import PLCContent
import PLCDiagnostics
import PLCText

/// A look that interprets before it describes, or does not describe at all.
struct InterpretationFirst: KindRule {
  static let about = RuleDescription(
    "interpretation-first", .looking,
    finds:
      "a look whose sections do not go from describing to interpreting to implications, or that describes nothing",
    why:
      "Every protocol for student work begins with what is on the page. Whoever explains first sees what fits the explanation, and misses what this student did (¶7; ATLAS, Collaborative Assessment Conference).",
    mend:
      "Write down first what everyone can point to, then what it might mean, then what it asks of teaching.",
    levels: .init(.info, .warning, .warning),
    examples: [
      .bad(
        "looks/a.md",
        LookSample.look(
          "«## Interpreting»\n\nPerhaps finishing means correcting.\n", LookSample.describing,
          LookSample.implications),
        fixed: LookSample.look(LookSample.describing, LookSample.interpreting, LookSample.implications)),
      .bad(
        "looks/a.md",
        LookSample.look(
          LookSample.describing, "«## Implications»\n\nAsk students.\n", LookSample.interpreting),
        fixed: LookSample.look(LookSample.describing, LookSample.interpreting, LookSample.implications)),
      .bad(
        "looks/a.md",
        LookSample.look(
          "«## Describing»\n\n*Write here: what is there.*\n", LookSample.interpreting,
          LookSample.implications)),
      .good(
        "looks/a.md",
        LookSample.look(
          LookSample.describing, LookSample.can, LookSample.interpreting, LookSample.implications)),
      .good(
        "looks/a.md",
        LookSample.look("## Describing\n", "## Interpreting\n", "## Implications\n")),
    ])

  private static let order = [
    Look.Sections.describing, Look.Sections.interpreting, Look.Sections.implications,
  ]

  static func check(_ look: Look, in context: RuleContext) -> [Diagnostic] {
    let steps = look.document.sections.compactMap { section in
      section.form.flatMap { order.firstIndex(of: $0) }.map { (rank: $0, section: section) }
    }
    if let finding = undescribed(look) { return [finding] }
    for (index, step) in steps.enumerated() {
      guard let earlier = steps[(index + 1)...].min(by: { $0.rank < $1.rank }), earlier.rank < step.rank
      else {
        continue
      }
      return [
        Diagnostic(
          about.id,
          "`\(step.section.name)` stands before `\(earlier.section.name)`. Would you see more of what students did if you came to it later?",
          at: look.place(step.section.headingSpan),
          fixes: [look.document.fix(moving: earlier.section, before: step.section)])
      ]
    }
    return []
  }

  /// As long as nothing at all is written there is nothing to be out of order.
  private static func undescribed(_ look: Look) -> Diagnostic? {
    guard let section = look.section(Look.Sections.describing),
      !look.document.hasContent(Look.Sections.describing),
      look.document.hasContent(Look.Sections.interpreting)
        || look.document.hasContent(Look.Sections.implications)
    else { return nil }
    return Diagnostic(
      about.id,
      "This says what the work might mean, and not yet what is there. What can everyone point to on the page?",
      at: look.place(section.headingSpan))
  }
}
