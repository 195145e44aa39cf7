import PLCContent
import PLCDiagnostics

/// A test that is much larger than the one before it.
struct LeapingRamp: DocumentRule {
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

  static let kinds: Set<KindID>? = ["cycle"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    guard document.isLiveCycle, let step = document.scaleStep,
      let before = cycleBefore(position, in: context.library)
    else { return [] }
    let previous = context.library.documents[before]
    guard let earlier = previous.scaleStep, Double(step - earlier) > context.option("steps", default: 2)
    else { return [] }
    return [
      Diagnostic(
        about.id,
        "From `\(Vocabulary.scale.values[earlier])` to `\(Vocabulary.scale.values[step])` is a long step. What might go differently with these students, and could a smaller test show it first?",
        at: document.place(ofField: "scale"),
        notes: [.init("The cycle before is here.", at: previous.place(ofField: "scale"))])
    ]
  }

  /// The one it names, else the one before it in the ramp.
  private static func cycleBefore(_ cycle: Int, in library: Library) -> Int? {
    if let named = library.linked("previous", of: cycle).first { return named }
    guard let idea = library.linked("change_idea", of: cycle).first else { return nil }
    let ramp = library.ramp(ofIdea: idea).cycles
    guard let place = ramp.firstIndex(of: cycle), place > 0 else { return nil }
    return ramp[place - 1]
  }
}
