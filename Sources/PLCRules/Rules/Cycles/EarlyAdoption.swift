import PLCContent
import PLCDiagnostics

/// An idea adopted widely after few tests.
struct EarlyAdoption: DocumentRule {
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

  static let kinds: Set<KindID>? = ["cycle"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    guard document.isLiveCycle, document["decision"]?.text == "adopt", let step = document.scaleStep,
      let limit = Vocabulary.scale.values.firstIndex(of: "several-teachers"), step > limit
    else { return [] }
    let library = context.library
    let cycles = library.linkedCycles(endingWith: position)
    let contexts = library.contextCount(ofCycles: cycles)
    guard cycles.count < 2 || contexts < 2 else { return [] }
    let scale = Vocabulary.scale.values[step]
    let ramp =
      library.linked("change_idea", of: position).first.map { library.ramp(ofIdea: $0).cycles.count } ?? 1
    let message: String
    switch (cycles.count, ramp) {
    case (1, 1):
      message =
        "Adopted for `\(scale)` after one cycle. Would it hold with other students and another teacher?"
    case (1, _):
      message =
        "Adopted for `\(scale)`, and `previous` names no cycle that led up to it. Which one did it build on, and what was different there?"
    default:
      message =
        "Adopted for `\(scale)`, and \(cycles.count == 2 ? "both" : "all \(cycles.count)") cycles took place in one context. Where might it not hold, and could you look there first?"
    }
    return [Diagnostic(about.id, message, at: document.place(ofField: "decision"))]
  }
}
