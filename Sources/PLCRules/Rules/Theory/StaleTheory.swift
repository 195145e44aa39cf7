import PLCContent
import PLCDiagnostics

/// A theory that cycles were closed on and that nobody has touched since.
struct StaleTheory: KindRule {
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

  static func check(_ theory: Theory, in context: RuleContext) -> [Diagnostic] {
    guard !theory.isRetired, let changed = theory.document.lastChange,
      !(theory.problem?.isAtRest ?? false)
    else { return [] }
    let cycles = theory.ideas.flatMap(\.ramp.cycles).filter { cycle in
      cycle.status == .closed && cycle.lastDay.map { $0 > changed } ?? false
    }
    guard Double(cycles.count) >= max(1, context.option("cycles", default: 3)) else { return [] }
    let isThere = theory.document.value(of: Theory.Fields.version) != nil
    return [
      Diagnostic(
        about.id,
        "\(cycles.count) cycles have closed since this theory was last changed on `\(changed)`. What did they teach you that it does not say yet?",
        at: isThere ? theory.place(of: Theory.Fields.version) : theory.place(of: CommonFields.status))
    ]
  }
}
