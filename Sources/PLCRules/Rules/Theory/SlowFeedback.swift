import PLCContent
import PLCDiagnostics

/// A measure whose result comes when it can no longer help.
struct SlowFeedback: DocumentRule {
  static let about = RuleDescription(
    "slow-feedback", .theory,
    finds:
      "a practical measure whose result takes more than seven days, or a cycle that ends before any of its measures can be read",
    why:
      "Feedback helps these students only while the next lesson can still change (¶13).",
    mend: "Look for a smaller sign that can be read the same day, such as a slip or a tally.",
    levels: .init(nil, .info, .warning),
    options: [.init("days", default: 7, "days to a result that are fine")],
    examples: [
      .bad("measures/slip.md", TheorySample.measure("type: practical\ndays_to_result: «8»")),
      .bad(
        "cycles/reader/01.md", cycle("«[spring-test]»"),
        with: ["measures/spring-test.md": TheorySample.measure("type: outcome\ndays_to_result: 15")]),
      .good("measures/slip.md", TheorySample.measure("type: practical\ndays_to_result: 7")),
      .good("measures/spring-test.md", TheorySample.measure("type: outcome\ndays_to_result: 60")),
      .good(
        "cycles/reader/01.md", cycle("[spring-test, slip]"),
        with: [
          "measures/spring-test.md": TheorySample.measure("type: outcome\ndays_to_result: 15"),
          "measures/slip.md": TheorySample.measure("type: practical\ndays_to_result: 1"),
        ]),
    ])

  private static func cycle(_ measures: String) -> String {
    "---\nchange_idea: reader\nstart: 2026-09-01\nplanned_end: 2026-09-14\nmeasures: \(measures)\n---\n## Plan\n"
  }

  static let kinds: Set<KindID>? = [Measure.id, Cycle.id]

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    let limit = context.option("days", default: 7)
    if let measure = Measure(document), isSlow(measure, limit), let days = measure.daysToResult {
      return [
        Diagnostic(
          about.id,
          "The result takes \(days.asWords) days, and by then the students are in another lesson. Is there a sign you could read the same day?",
          at: measure.place(of: Measure.Fields.daysToResult))
      ]
    }
    guard let cycle = Cycle(document), cycle.isLive, let length = cycle.plannedDays else { return [] }
    let measures = cycle.measures
    let days = measures.compactMap(\.daysToResult)
    guard let quickest = days.min(), days.count == measures.count, quickest > Double(length),
      !measures.contains(where: { isSlow($0, limit) })
    else { return [] }
    return [
      Diagnostic(
        about.id,
        "The quickest of these results takes \(quickest.asWords) days, and the cycle has \(length). What could tell you something while it is still running?",
        at: cycle.place(of: Cycle.Fields.measures))
    ]
  }

  private static func isSlow(_ measure: Measure, _ limit: Double) -> Bool {
    measure.type == .practical && !measure.isRetired && measure.daysToResult ?? 0 > limit
  }
}
