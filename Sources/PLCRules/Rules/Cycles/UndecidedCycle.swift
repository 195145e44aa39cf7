import PLCContent
import PLCDiagnostics

/// A cycle that has come to Act and names no decision.
struct UndecidedCycle: KindRule {
  static let about = RuleDescription(
    "undecided-cycle", .cycles,
    finds: "a cycle that has reached Act and names no decision",
    why:
      "A test that nothing follows from was students' time for nothing. Letting go is as good a decision as keeping (Act: adopt, adapt, expand or abandon).",
    mend: "Add `decision: adopt`, `adapt`, `expand` or `abandon`.",
    levels: .init(.warning, .error, .error),
    examples: [
      .bad(
        "cycles/reader/01.md",
        CycleSample.cycle(
          "status: «act»",
          CycleSample.plan + CycleSample.study(CycleSample.result)
            + CycleSample.act("Adapt: the reader comes first.")),
        with: CycleSample.folder,
        fixed: CycleSample.cycle(
          "status: act\ndecision: adapt",
          CycleSample.plan + CycleSample.study(CycleSample.result)
            + CycleSample.act("Adapt: the reader comes first."))),
      .bad(
        "cycles/reader/01.md",
        CycleSample.cycle(
          "status: act\ndecision:«»", CycleSample.plan + CycleSample.act("We talked for a long time.")),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md",
        CycleSample.cycle("status: act\ndecision: adapt", CycleSample.plan + CycleSample.act("Adapt.")),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md", CycleSample.cycle("status: study", CycleSample.plan), with: CycleSample.folder),
    ])

  static func check(_ cycle: Cycle, in context: RuleContext) -> [Diagnostic] {
    // Once it is closed, the decision is a field that the kind requires; an empty Act is another rule's too.
    guard cycle.status == .act, !cycle.says(Cycle.Fields.decision), cycle.says(Cycle.Sections.act) else {
      return []
    }
    let isThere = cycle.document.value(of: Cycle.Fields.decision) != nil
    let word = decision(inActOf: cycle)?.rawValue
    return [
      Diagnostic(
        about.id, "The cycle has come to Act, and `decision` is still open. Adopt, adapt, expand, or let go?",
        at: isThere ? cycle.place(of: Cycle.Fields.decision) : cycle.place(of: CommonFields.status),
        fixes: word.flatMap { Fix.adding(Cycle.Fields.decision.field, $0, to: cycle.document) }.map { [$0] }
          ?? [])
    ]
  }

  /// The decision that Act begins with, if it does.
  private static func decision(inActOf cycle: Cycle) -> Decision? {
    let prose = Prose(Cycle.Sections.act, of: cycle.document)
    let words = prose.words.prefix(2).map(prose.text(of:))
    guard let first = words.first else { return nil }
    return Decision(rawValue: first) ?? (words == ["let", "go"] ? .abandon : nil)
  }
}
