import PLCContent
import PLCDiagnostics

/// A test that is much larger than the one before it.
struct LeapingRamp: KindRule {
  static let about = RuleDescription(
    "leaping-ramp", .cycles,
    finds: "a cycle whose scale is more than two steps above that of the cycle before",
    why:
      "Each larger circle meets students and teachers the smaller one did not have. Step by step a surprise stays small (ramps of tests, Langley and others).",
    mend: "Put a cycle in between, or allow it here and say why the larger step is safe for students.",
    levels: .init(nil, .info, .warning),
    options: [.init("steps", default: 2, "steps of the scale that are fine at once")],
    examples: [
      .bad(
        "cycles/reader/02.md", CycleSample.cycle("previous: 01\nscale: «grade-or-course»"),
        with: CycleSample.folder(["cycles/reader/01.md": CycleSample.cycle("scale: one-class")])),
      .bad(
        "cycles/reader/02.md", CycleSample.cycle("number: 2\nscale: «school»"),
        with: CycleSample.folder(["cycles/reader/01.md": CycleSample.cycle("number: 1\nscale: one-class")])),
      .good(
        "cycles/reader/02.md", CycleSample.cycle("previous: 01\nscale: several-teachers"),
        with: CycleSample.folder(["cycles/reader/01.md": CycleSample.cycle("scale: one-class")])),
      .good(
        "cycles/reader/02.md", CycleSample.cycle("previous: 01\nscale: school"),
        with: CycleSample.folder(["cycles/reader/01.md": CycleSample.cycle("number: 1")])),
    ])

  static func check(_ cycle: Cycle, in context: RuleContext) -> [Diagnostic] {
    guard cycle.isLive, let scale = cycle.scale, let previous = before(cycle), let earlier = previous.scale,
      Double(scale.step - earlier.step) > context.option("steps", default: 2)
    else { return [] }
    return [
      Diagnostic(
        about.id,
        "From `\(earlier.rawValue)` to `\(scale.rawValue)` is a long step. What might go differently with these students, and could a smaller test show it first?",
        at: cycle.place(of: Cycle.Fields.scale),
        notes: [.init("The cycle before is here.", at: previous.place(of: Cycle.Fields.scale))])
    ]
  }

  /// The one it names, else the one before it in the ramp.
  private static func before(_ cycle: Cycle) -> Cycle? {
    if let named = cycle.previous { return named }
    guard let ramp = cycle.ramp?.cycles, let place = ramp.firstIndex(of: cycle), place > 0 else { return nil }
    return ramp[place - 1]
  }
}
