import PLCContent
import PLCDiagnostics
import PLCText

/// A look that interprets before it describes, or does not describe at all.
struct InterpretationFirst: DocumentRule {
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

  private static let order = ["Describing", "Interpreting", "Implications"]

  static let kinds: Set<KindID>? = ["look"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    let steps = document.sections.compactMap { section in
      order.firstIndex(of: section.name).map { (rank: $0, section: section) }
    }
    if let finding = undescribed(document) { return [finding] }
    for (index, step) in steps.enumerated() {
      guard let earlier = steps[(index + 1)...].min(by: { $0.rank < $1.rank }), earlier.rank < step.rank
      else {
        continue
      }
      return [
        Diagnostic(
          about.id,
          "`\(step.section.name)` stands before `\(earlier.section.name)`. Would you see more of what students did if you came to it later?",
          at: document.place(step.section.headingSpan),
          fixes: [document.fix(moving: earlier.section, before: step.section)])
      ]
    }
    return []
  }

  /// As long as nothing at all is written there is nothing to be out of order.
  private static func undescribed(_ document: Document) -> Diagnostic? {
    guard let section = document.section("Describing"), !document.hasContent("Describing"),
      document.hasContent("Interpreting") || document.hasContent("Implications")
    else { return nil }
    return Diagnostic(
      about.id,
      "This says what the work might mean, and not yet what is there. What can everyone point to on the page?",
      at: document.place(section.headingSpan))
  }
}
