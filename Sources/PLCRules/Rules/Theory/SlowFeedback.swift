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

  static let kinds: Set<KindID>? = ["measure", "cycle"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    let limit = context.option("days", default: 7)
    switch document.kind.id {
    case "measure":
      guard isSlow(document, limit), let days = document["days_to_result"]?.number else { return [] }
      return [
        Diagnostic(
          about.id,
          "The result takes \(days.asWords) days, and by then the students are in another lesson. Is there a sign you could read the same day?",
          at: document.place(ofField: "days_to_result"))
      ]
    case "cycle":
      guard document.status != "stopped", let length = document.plannedDays else { return [] }
      let measures = context.library.linked("measures", of: position).map { context.library.documents[$0] }
      let days = measures.compactMap { $0["days_to_result"]?.number }
      guard let quickest = days.min(), days.count == measures.count, quickest > Double(length),
        !measures.contains(where: { isSlow($0, limit) })
      else { return [] }
      return [
        Diagnostic(
          about.id,
          "The quickest of these results takes \(quickest.asWords) days, and the cycle has \(length). What could tell you something while it is still running?",
          at: document.place(ofField: "measures"))
      ]
    default: return []
    }
  }

  private static func isSlow(_ measure: Document, _ limit: Double) -> Bool {
    measure["type"]?.text == "practical" && !measure.isRetired
      && measure["days_to_result"]?.number ?? 0 > limit
  }
}
