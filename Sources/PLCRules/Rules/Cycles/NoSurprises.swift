import PLCContent
import PLCDiagnostics
import PLCText

/// Predictions that have all come true for a while.
struct NoSurprises: LibraryRule {
  static let about = RuleDescription(
    "no-surprises", .cycles,
    finds: "six predictions in a row, on one problem, that all came true",
    why:
      "Always being right may mean that we know our students well, or that we ask only what we know. A wrong prediction is where learning starts (authentic PDSA, Leis and Shojania).",
    mend: "Ask a question next time whose answer you would like to know and do not.",
    levels: .init(nil, .info, .info),
    options: [.init("predictions", default: 6, "confirmed predictions in a row")],
    examples: [
      .bad(
        "cycles/reader/02.md", cycle(2, verdicts: ["confirmed", "confirmed", "«confirmed»"]),
        with: before(["confirmed", "confirmed", "confirmed"])),
      .good(
        "cycles/reader/02.md", cycle(2, verdicts: ["confirmed", "confirmed"]),
        with: before(["confirmed", "confirmed", "confirmed"])),
      .good(
        "cycles/reader/02.md", cycle(2, verdicts: ["confirmed", "confirmed", "confirmed"]),
        with: before(["confirmed", "partly", "confirmed"])),
    ])

  private static func before(_ verdicts: [String]) -> [String: String] {
    CycleSample.folder(["cycles/reader/01.md": cycle(1, verdicts: verdicts)])
  }

  private static func cycle(_ number: Int, verdicts: [String]) -> String {
    let rows = verdicts.enumerated().map { "| Question \($0 + 1) | 12 of 26 did | \($1) | yes |" }
    return CycleSample.cycle(
      "number: \(number)\nstatus: closed\nended: 2026-10-0\(number)\ndecision: adapt",
      CycleSample.study(rows.joined(separator: "\n")))
  }

  static func check(_ context: RuleContext) -> [Diagnostic] {
    let closed = context.library.all(Cycle.self).filter { $0.status == .closed }
    let wanted = max(2, context.option("predictions", default: 6))
    return Dictionary(grouping: closed, by: \.problem).values
      .compactMap { streak(in: $0, atLeast: wanted) }.sorted { $0.place < $1.place }
  }

  /// The newest verdicts of some cycles, as long as they are all `confirmed`.
  private static func streak(in cycles: [Cycle], atLeast wanted: Double) -> Diagnostic? {
    // Without a day nobody knows what came last.
    let dated = cycles.compactMap { cycle in
      cycle.lastDay.map { (day: $0, number: cycle.numberInRamp, cycle: cycle) }
    }
    let verdicts = dated.sorted { $0 < $1 }.flatMap { $0.cycle.rows(Cycle.Result.self) }
      .compactMap { row in row.verdict.map { (verdict: $0, row: row) } }
    let streak = verdicts.reversed().prefix { $0.verdict == .confirmed }
    guard Double(streak.count) >= wanted, let last = verdicts.last else { return nil }
    return Diagnostic(
      about.id,
      "\(streak.count) predictions in a row have come true. Do we know our students that well, or do we ask what we know already?",
      at: last.row.place(of: Cycle.Result.Columns.verdict))
  }
}
