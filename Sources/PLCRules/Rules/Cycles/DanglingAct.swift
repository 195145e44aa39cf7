import PLCContent
import PLCDiagnostics

/// A decision to go on that nothing came of.
struct DanglingAct: KindRule {
  static let about = RuleDescription(
    "dangling-act", .cycles,
    finds:
      "a decision to adapt or expand with no next cycle and no reason, or to adapt with nothing changed in the idea or the next cycle",
    why:
      "What students showed in this cycle was to shape the next one. Where none follows, it is lost to them and to whoever would build on it (iterative cycles).",
    mend:
      "Name the `next` cycle, or say under `no_next_because` why there is none; write into the idea what you adapted.",
    levels: .init(.info, .warning, .warning),
    examples: [
      .bad("cycles/reader/01.md", closed("decision: «adapt»"), with: CycleSample.folder),
      .bad(
        "cycles/reader/01.md", closed("number: 1\ndecision: «expand»"),
        with: CycleSample.folder(["cycles/reader/02.md": CycleSample.cycle("number: 2")]),
        fixed: closed("number: 1\ndecision: expand\nnext: reader/02")),
      .bad(
        "cycles/reader/01.md", closed("ended: 2026-10-01\ndecision: «adapt»\nnext: 02"),
        with: CycleSample.folder([
          "change-ideas/outside-reader.md": TheorySample.idea("updated: 2026-09-30"),
          "cycles/reader/02.md": CycleSample.cycle("previous: 01\nstatus: do"),
        ])),
      .good(
        "cycles/reader/01.md",
        closed("decision: expand\nno_next_because: It goes on inside the third cycle of reading aloud."),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md", closed("decision: adapt"),
        with: CycleSample.folder(["cycles/reader/02.md": CycleSample.cycle("previous: 01")])),
      .good(
        "cycles/reader/01.md", closed("ended: 2026-10-01\ndecision: adapt\nnext: 02"),
        with: CycleSample.folder([
          "change-ideas/outside-reader.md": TheorySample.idea("updated: 2026-09-30"),
          "cycles/reader/02.md": CycleSample.cycle(
            "previous: 01\nstatus: do\ncontexts: [the reader comes first]"),
        ])),
      .good("cycles/reader/01.md", closed("decision: adopt"), with: CycleSample.folder),
    ])

  private static func closed(_ front: String) -> String {
    CycleSample.cycle(
      "status: closed\n" + front,
      CycleSample.plan + CycleSample.study(CycleSample.result) + CycleSample.act("The reader comes first."))
  }

  static func check(_ cycle: Cycle, in context: RuleContext) -> [Diagnostic] {
    guard cycle.status == .closed, let decision = cycle.decision, [.adapt, .expand].contains(decision) else {
      return []
    }
    guard let following = cycle.following.first else {
      // A `next` that leads nowhere is a broken link already.
      if !cycle.document.references(in: Cycle.Fields.next).isEmpty || cycle.says(Cycle.Fields.noNextBecause) {
        return []
      }
      return [withoutNext(cycle, decision)]
    }
    guard decision == .adapt, isUnchanged(cycle, following) else { return [] }
    return [
      Diagnostic(
        about.id,
        "You decided to adapt, and neither the idea nor the next cycle says what changed. What do students meet now that they did not meet before?",
        at: cycle.place(of: Cycle.Fields.decision),
        notes: [.init("The next cycle is here.", at: following.place(of: Cycle.Fields.previous))])
    ]
  }

  private static func withoutNext(_ cycle: Cycle, _ decision: Decision) -> Diagnostic {
    let later = laterInRamp(cycle)
    let message =
      later.map {
        "You decided to \(decision.rawValue), and no next cycle is named. Is it `\($0.name)`?"
      }
      ?? "You decided to \(decision.rawValue), and no next cycle is named. When will students meet it again, or why not?"
    let fix = later.flatMap { joining(cycle, $0) }
    return Diagnostic(
      about.id, message, at: cycle.place(of: Cycle.Fields.decision), fixes: fix.map { [$0] } ?? [])
  }

  /// Each names the other.
  private static func joining(_ cycle: Cycle, _ later: Cycle) -> Fix? {
    guard var fix = Fix.adding(Cycle.Fields.next.field, later.name, to: cycle.document) else { return nil }
    fix.edits += Fix.adding(Cycle.Fields.previous.field, cycle.name, to: later.document)?.edits ?? []
    return fix
  }

  /// The cycle right after this one in its ramp, when that names no other as its previous one.
  private static func laterInRamp(_ cycle: Cycle) -> Cycle? {
    guard let ramp = cycle.ramp?.cycles, let place = ramp.firstIndex(of: cycle), place + 1 < ramp.count else {
      return nil
    }
    let later = ramp[place + 1]
    return later.previous == nil ? later : nil
  }

  /// Whether the idea is known to be older than the end of this cycle, and the next one names no difference.
  private static func isUnchanged(_ cycle: Cycle, _ next: Cycle) -> Bool {
    // Without that line nobody knows when the page of the idea was last changed.
    guard next.isAtLeast(.do), let ended = cycle.ended, let updated = cycle.changeIdea?.document.updated
    else {
      return false
    }
    return updated < ended && next.contexts.isEmpty && !next.says(Cycle.Sections.whatWeVaried)
  }
}
