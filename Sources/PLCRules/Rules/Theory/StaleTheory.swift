import PLCContent
import PLCDiagnostics

/// A theory that cycles were closed on and that nobody has touched since.
struct StaleTheory: DocumentRule {
  static let about = RuleDescription(
    "stale-theory", .theory,
    finds: "a theory with three closed cycles since it was last changed",
    why:
      "Cycles are there to change our minds. A theory that stays as it was has either been right in everything, or what students showed has not reached it (¶14).",
    mend:
      "Read what the cycles taught you against the theory; change it, or note under `What changed in this version` that it holds, and set `updated`.",
    levels: .init(nil, .info, .warning),
    options: [.init("cycles", default: 3, "closed cycles until it asks")],
    examples: [
      .bad(
        "theories/reader.md", TheorySample.theory("status: testing\nversion: «1»\nupdated: 2026-09-20"),
        with: closed(3)),
      .good(
        "theories/reader.md", TheorySample.theory("status: testing\nversion: 1\nupdated: 2026-09-20"),
        with: closed(2)),
      .good(
        "theories/reader.md", TheorySample.theory("status: testing\nversion: 2\nupdated: 2026-10-02"),
        with: closed(3)),
      .good("theories/reader.md", TheorySample.theory("status: testing\nversion: 1"), with: closed(3)),
    ])

  /// Cycles that ended on the first days of October.
  private static func closed(_ count: Int) -> [String: String] {
    var files = TheorySample.folder
    for number in 1...count {
      files["cycles/outside-reader/0\(number).md"] =
        "---\nchange_idea: outside-reader\nnumber: \(number)\nstatus: closed\nended: 2026-10-0\(number)\ndecision: adapt\n---\n## Plan\n"
    }
    return files
  }

  static let kinds: Set<KindID>? = ["theory"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    guard !document.isRetired, let changed = document.lastChange else {
      return []
    }
    let library = context.library
    let resting = library.problem(ofTheory: position).map { library.documents[$0].status } ?? nil
    if ["closed", "parked"].contains(resting ?? "") { return [] }
    let cycles = library.ideas(ofTheory: position).flatMap { library.ramp(ofIdea: $0).cycles }.filter {
      cycle in
      let cycle = library.documents[cycle]
      return cycle.status == "closed" && cycle.cycleEnd.map { $0 > changed } ?? false
    }
    guard Double(cycles.count) >= max(1, context.option("cycles", default: 3)) else { return [] }
    let field = document["version"] == nil ? "status" : "version"
    return [
      Diagnostic(
        about.id,
        "\(cycles.count) cycles have closed since this theory was last changed on `\(changed)`. What did they teach you that it does not say yet?",
        at: document.place(ofField: field))
    ]
  }
}
