import PLCContent
import PLCDiagnostics

/// A package, or a test with a whole department, that is looked at from one side only.
struct MissingMeasureFamily: DocumentRule {
  static let about = RuleDescription(
    "missing-measure-family", .theory,
    finds:
      "a package past draft, or a test from department up, without an outcome, a driver or process, and a balancing measure",
    why:
      "An outcome alone does not say why, a process alone does not say whether students gained, and without a balancing measure nobody sees what the change costs them elsewhere (family of measures).",
    mend: "Add the measure that is missing; a balancing one can be as small as one question on a slip.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad(
        "change-packages/readers.md", package("«testing»"),
        with: measures(["outcome", "process"])),
      .bad(
        "cycles/reader/03.md", cycle("«department»"),
        with: measures(["outcome", "driver"])),
      .good(
        "change-packages/readers.md", package("testing"), with: measures(["outcome", "driver", "balancing"])),
      .good("change-packages/readers.md", package("draft"), with: measures([])),
      .good("change-packages/readers.md", package("testing"), with: measures(["driver", "balancing"])),
      .good("cycles/reader/03.md", cycle("grade-or-course"), with: measures([])),
    ])

  private static func package(_ status: String) -> String {
    "---\ntheory: reader\nstatus: \(status)\n---\n## Overview\n\nA reader for every piece.\n\n## Elements\n\n| Element |\n|---|\n| outside-reader |\n"
  }

  private static func cycle(_ scale: String) -> String {
    "---\nchange_idea: outside-reader\nnumber: 3\nscale: \(scale)\n---\n## Plan\n\n| Question | Prediction |\n|---|---|\n| Will they revise? | Half will |\n"
  }

  private static func measures(_ types: [String]) -> [String: String] {
    var files = TheorySample.folder(["theories/reader.md": TheorySample.theory("status: testing")])
    for type in types {
      files["measures/\(type).md"] = TheorySample.measure("type: \(type)\nof: theory/reader")
    }
    return files
  }

  private static let families: [(types: Set<Measure.Family>, words: String)] = [
    ([.outcome], "outcome measure (what students gain)"),
    ([.driver, .process], "driver or process measure (whether the change takes place)"),
    ([.balancing], "balancing measure (what might get worse meanwhile)"),
  ]

  static let kinds: Set<KindID>? = [ChangePackage.id, Cycle.id]

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    if let package = ChangePackage(document), package.status == .testing || package.isForOthers {
      return finding(
        "This package is past its draft", package.measures, package.theory,
        at: package.place(of: CommonFields.status))
    }
    guard let cycle = Cycle(document), let idea = cycle.changeIdea, isFirstBeyondGrade(cycle, of: idea) else {
      return []
    }
    let own = cycle.measures + idea.document.referrers(Measure.self, by: Measure.Fields.of)
    return finding(
      "This test reaches a whole department or more", own + (idea.inTheory?.measures ?? []), idea.inTheory,
      at: cycle.place(of: Cycle.Fields.scale))
  }

  /// Only the first test of that size asks, and none whose package asks already.
  private static func isFirstBeyondGrade(_ cycle: Cycle, of idea: ChangeIdea) -> Bool {
    guard isLarge(cycle) else { return false }
    let packages =
      [cycle.package].compactMap(\.self) + idea.document.backlinks.compactMap { ChangePackage($0) }
    if packages.contains(where: { $0.isAtLeast(.testing) }) { return false }
    return idea.ramp.cycles.first(where: isLarge) == cycle
  }

  private static func isLarge(_ cycle: Cycle) -> Bool {
    cycle.isLive && cycle.scale.map { $0 >= .department } ?? false
  }

  private static func finding(
    _ what: String, _ measures: [Measure], _ theory: Theory?, at place: Place
  ) -> [Diagnostic] {
    let types = Set(measures.filter { !$0.isRetired }.compactMap(\.type))
    // Of a theory without an outcome another rule speaks already.
    let theoryAsks = theory?.isInUse ?? false
    let missing = families.filter {
      $0.types.isDisjoint(with: types) && !(theoryAsks && $0.types == [.outcome])
    }
    if missing.isEmpty { return [] }
    return [
      Diagnostic(
        about.id,
        "\(what) and has no \(missing.map(\.words).joined(separator: ", no ")). Which small count would show it?",
        at: place)
    ]
  }
}
