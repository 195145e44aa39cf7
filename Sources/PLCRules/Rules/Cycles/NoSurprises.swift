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
    let library = context.library
    let closed = library.positions(of: "cycle").filter { library.documents[$0].status == "closed" }
    let byProblem = Dictionary(grouping: closed) { library.problem(ofCycle: $0) }
    let wanted = max(2, context.option("predictions", default: 6))
    return byProblem.values.compactMap { streak(in: $0, library, atLeast: wanted) }.sorted {
      $0.place < $1.place
    }
  }

  /// The newest verdicts of some cycles, as long as they are all `confirmed`.
  private static func streak(in cycles: [Int], _ library: Library, atLeast wanted: Double) -> Diagnostic? {
    // Without a day nobody knows what came last.
    let dated = cycles.compactMap { cycle in
      library.documents[cycle].cycleEnd.map {
        (day: $0, number: library.number(ofCycle: cycle), cycle: cycle)
      }
    }
    let verdicts = dated.sorted { $0 < $1 }.flatMap { entry in
      library.documents[entry.cycle].rows("Study").compactMap { row in
        row["Verdict"].flatMap { cell in
          cell.value.text.map { ($0, Place(library.documents[entry.cycle].path, cell.span)) }
        }
      }
    }
    let streak = verdicts.reversed().prefix { $0.0 == "confirmed" }
    guard Double(streak.count) >= wanted, let last = verdicts.last else { return nil }
    return Diagnostic(
      about.id,
      "\(streak.count) predictions in a row have come true. Do we know our students that well, or do we ask what we know already?",
      at: last.1)
  }
}
