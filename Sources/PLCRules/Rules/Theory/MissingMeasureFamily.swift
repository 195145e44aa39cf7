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

  private static let families: [(types: Set<String>, words: String)] = [
    (["outcome"], "outcome measure (what students gain)"),
    (["driver", "process"], "driver or process measure (whether the change takes place)"),
    (["balancing"], "balancing measure (what might get worse meanwhile)"),
  ]

  static let kinds: Set<KindID>? = ["change-package", "cycle"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    let library = context.library
    switch document.kind.id {
    case "change-package":
      guard ["testing", "ready", "spreading"].contains(document.status ?? "") else { return [] }
      let theory = library.linked("theory", of: position).first
      return finding(library.measures(ofPackage: position), document, "status", theory, in: library)
    case "cycle":
      guard isFirstBeyondGrade(document, at: position, in: library) else { return [] }
      let idea = library.linked("change_idea", of: position).first
      let theory = idea.flatMap { library.theory(ofIdea: $0) }
      let measures =
        library.linked("measures", of: position)
        + (idea.map { library.documents(of: "measure", where: "of", refersTo: $0) } ?? [])
        + (theory.map { library.measures(ofTheory: $0) } ?? [])
      return finding(measures, document, "scale", theory, in: library)
    default: return []
    }
  }

  /// Only the first test of that size asks, and none whose package asks already.
  private static func isFirstBeyondGrade(_ document: Document, at position: Int, in library: Library) -> Bool
  {
    guard document.status != "stopped", isLarge(document),
      let idea = library.linked("change_idea", of: position).first
    else { return false }
    let packages = Set(library.linked("package", of: position) + library.backlinks[idea]).map {
      library.documents[$0]
    }
    if packages.contains(where: { $0.kind.id == "change-package" && $0.isStatus(atLeast: "testing") }) {
      return false
    }
    let first = library.ramp(ofIdea: idea).cycles.first {
      isLarge(library.documents[$0]) && library.documents[$0].status != "stopped"
    }
    return first == position
  }

  private static func isLarge(_ cycle: Document) -> Bool {
    guard let step = cycle.scaleStep, let department = Vocabulary.scale.values.firstIndex(of: "department")
    else {
      return false
    }
    return step >= department
  }

  private static func finding(
    _ measures: [Int], _ document: Document, _ field: String, _ theory: Int?, in library: Library
  ) -> [Diagnostic] {
    let types = Set(
      measures.map { library.documents[$0] }.filter { !$0.isRetired }.compactMap { $0["type"]?.text })
    // Of a theory without an outcome another rule speaks already.
    let theoryAsks = theory.map { library.documents[$0].isTheoryInUse } ?? false
    let missing = families.filter {
      $0.types.isDisjoint(with: types) && !(theoryAsks && $0.types == ["outcome"])
    }
    if missing.isEmpty { return [] }
    let what =
      document.kind.id == "cycle"
      ? "This test reaches a whole department or more" : "This package is past its draft"
    return [
      Diagnostic(
        about.id,
        "\(what) and has no \(missing.map(\.words).joined(separator: ", no ")). Which small count would show it?",
        at: document.place(ofField: field))
    ]
  }
}
