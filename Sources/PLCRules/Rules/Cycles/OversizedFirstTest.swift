import PLCContent
import PLCDiagnostics
import PLCText

/// A first test that is large before anybody knows whether the idea helps.
struct OversizedFirstTest: KindRule {
  static let about = RuleDescription(
    "oversized-first-test", .cycles,
    finds:
      "a first cycle with more than one teacher, longer than four weeks, or with more than two elements at once",
    why:
      "If the idea does not help, few students should have paid for it, and what went wrong should be easy to see. Small tests come first (¶1, ¶13).",
    mend: "Begin with one teacher and one class, for one lesson or at most two weeks.",
    levels: .init(.info, .warning, .warning),
    options: [.init("weeks", default: 4, "weeks that are fine for a first test")],
    examples: [
      .bad(
        "cycles/reader/01.md", CycleSample.cycle("number: 1\nscale: «several-teachers»"),
        with: CycleSample.folder),
      .bad(
        "cycles/reader/01.md", CycleSample.cycle("start: 2026-09-01\nplanned_end: «2026-09-29»"),
        with: CycleSample.folder),
      .bad(
        "cycles/reader/01.md",
        CycleSample.cycle(
          "number: 1",
          CycleSample.plan.replacing("## Plan", with: "«## Plan»") + "With [[aloud]] and [[rhythm]].\n"),
        with: CycleSample.folder([
          "change-ideas/aloud.md": TheorySample.idea("status: proposed"),
          "change-ideas/rhythm.md": TheorySample.idea("status: proposed"),
        ])),
      .good(
        "cycles/reader/01.md",
        CycleSample.cycle("scale: one-teacher\nstart: 2026-09-01\nplanned_end: 2026-09-28"),
        with: CycleSample.folder),
      .good(
        "cycles/reader/02.md", CycleSample.cycle("number: 2\nscale: several-teachers"),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md", CycleSample.cycle("number: 1\nscale: school\nstatus: stopped"),
        with: CycleSample.folder),
    ])

  static func check(_ cycle: Cycle, in context: RuleContext) -> [Diagnostic] {
    guard cycle.isLive, cycle.isFirst else { return [] }
    var reasons: [(words: String, place: Place)] = []
    if let scale = cycle.scale, scale > .oneTeacher {
      reasons.append(("with more than one teacher", cycle.place(of: Cycle.Fields.scale)))
    }
    if let days = cycle.plannedDays, Double(days) > 7 * context.option("weeks", default: 4) {
      reasons.append(
        (
          "for \((Double(days) / 7).rounded(.up).asWords) weeks", cycle.place(of: Cycle.Fields.plannedEnd)
        ))
    }
    let ideas = ideas(inPlanOf: cycle)
    if ideas.count > 2, let plan = cycle.section(Cycle.Sections.plan) {
      reasons.append(("with \(ideas.count) ideas at once", cycle.place(plan.headingSpan)))
    }
    guard let first = reasons.first else { return [] }
    return [
      Diagnostic(
        about.id,
        "This first test runs \(EnglishWords.list(reasons.map(\.words))). What could one teacher learn in one class, in one lesson or two weeks, before more students take part?",
        at: first.place)
    ]
  }

  /// The change ideas that the plan is about: its own, and those it links to.
  private static func ideas(inPlanOf cycle: Cycle) -> Set<ChangeIdea> {
    guard let plan = cycle.section(Cycle.Sections.plan) else { return [] }
    let inPlan = cycle.document.references.filter { plan.span.contains($0.span) }
      .compactMap { cycle.document.linked($0) }.compactMap { ChangeIdea($0) }
    return Set(inPlan + [cycle.changeIdea].compactMap(\.self))
  }
}
