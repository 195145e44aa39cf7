import PLCContent
import PLCDiagnostics
import PLCText

/// A first test that is large before anybody knows whether the idea helps.
struct OversizedFirstTest: DocumentRule {
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

  static let kinds: Set<KindID>? = ["cycle"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    guard document.isLiveCycle, context.library.isFirstCycle(position) else { return [] }
    var reasons: [(words: String, place: Place)] = []
    if let step = document.scaleStep, let limit = Vocabulary.scale.values.firstIndex(of: "one-teacher"),
      step > limit
    {
      reasons.append(("with more than one teacher", document.place(ofField: "scale")))
    }
    if let days = document.plannedDays, Double(days) > 7 * context.option("weeks", default: 4) {
      reasons.append(
        ("for \((Double(days) / 7).rounded(.up).asWords) weeks", document.place(ofField: "planned_end")))
    }
    let ideas = ideas(inPlanOf: document, at: position, context.library)
    if ideas.count > 2, let plan = document.section("Plan") {
      reasons.append(("with \(ideas.count) ideas at once", document.place(plan.headingSpan)))
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
  private static func ideas(inPlanOf document: Document, at position: Int, _ library: Library) -> Set<Int> {
    guard let plan = document.section("Plan") else { return [] }
    let inPlan = document.references.filter { plan.span.contains($0.span) }
    let all =
      inPlan.compactMap { library.linked($0, in: position) } + library.linked("change_idea", of: position)
    return Set(all.filter { library.documents[$0].kind.id == "change-idea" })
  }
}
