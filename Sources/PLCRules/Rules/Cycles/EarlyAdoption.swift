import PLCContent
import PLCDiagnostics

/// An idea adopted widely after few tests.
struct EarlyAdoption: KindRule {
  static let about = RuleDescription(
    "early-adoption", .cycles,
    finds:
      "an idea adopted beyond several teachers after fewer than two linked cycles, or in fewer than two contexts",
    why:
      "What helped one class once may have been that class. Two tests in different rooms are little to ask before many students get it for good (¶14).",
    mend: "Test it once more where something is different, and name what under `contexts`.",
    levels: .init(nil, .warning, .warning),
    examples: [
      .bad("cycles/reader/01.md", adopted("scale: school\ndecision: «adopt»"), with: CycleSample.folder),
      .bad(
        "cycles/reader/02.md", adopted("scale: grade-or-course\nprevious: 01\ndecision: «adopt»"),
        with: CycleSample.folder(["cycles/reader/01.md": CycleSample.cycle("number: 1")])),
      .good(
        "cycles/reader/02.md",
        adopted("scale: grade-or-course\nprevious: 01\ncontexts: [another grade]\ndecision: adopt"),
        with: CycleSample.folder(["cycles/reader/01.md": CycleSample.cycle("number: 1")])),
      .good(
        "cycles/reader/01.md", adopted("scale: several-teachers\ndecision: adopt"), with: CycleSample.folder),
      .good("cycles/reader/01.md", adopted("scale: school\ndecision: expand"), with: CycleSample.folder),
    ])

  private static func adopted(_ front: String) -> String {
    CycleSample.cycle("status: closed\n" + front)
  }

  static func check(_ cycle: Cycle, in context: RuleContext) -> [Diagnostic] {
    guard cycle.isLive, cycle.decision == .adopt, let scale = cycle.scale, scale > .severalTeachers else {
      return []
    }
    let cycles = cycle.chain
    guard cycles.count < 2 || cycles.contextCount < 2 else { return [] }
    let message: String
    switch (cycles.count, cycle.ramp?.cycles.count ?? 1) {
    case (1, 1):
      message =
        "Adopted for `\(scale.rawValue)` after one cycle. Would it hold with other students and another teacher?"
    case (1, _):
      message =
        "Adopted for `\(scale.rawValue)`, and `previous` names no cycle that led up to it. Which one did it build on, and what was different there?"
    default:
      message =
        "Adopted for `\(scale.rawValue)`, and \(cycles.count == 2 ? "both" : "all \(cycles.count)") cycles took place in one context. Where might it not hold, and could you look there first?"
    }
    return [Diagnostic(about.id, message, at: cycle.place(of: Cycle.Fields.decision))]
  }
}
