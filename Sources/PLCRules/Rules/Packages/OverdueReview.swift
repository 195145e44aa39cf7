import PLCContent
import PLCDiagnostics
import PLCText

/// A day to look again that has passed.
struct OverdueReview: DocumentRule {
  static let about = RuleDescription(
    "overdue-review", .packages,
    finds: "a monitored problem, or a charter, whose day of review has passed",
    why:
      "Students and curricula change, and what helped last year may have worn off without anybody noticing (¶9).",
    mend: "Look at it together and set a new day; ten minutes of a meeting will do.",
    levels: .init(.info, .info, .warning),
    examples: [
      .bad("problems/groups.md", problem("monitoring", "«2026-11-22»"), with: Sample.members),
      .bad("charter.md", "---\ncommunity: Ours\nmeeting_rhythm: weekly\nreview_on: «2026-09-01»\n---\n"),
      .good("problems/groups.md", problem("monitoring", "2026-11-23"), with: Sample.members),
      .good("problems/groups.md", problem("closed", "2026-09-01"), with: Sample.members),
      .good("charter.md", "---\ncommunity: Ours\nmeeting_rhythm: weekly\nreview_on: 2027-09-01\n---\n"),
    ])

  private static func problem(_ status: String, _ day: String) -> String {
    "---\nproposed_by: ana\nstatus: \(status)\nreview_by: \(day)\n---\n## What we see\n\nSome sit alone.\n"
  }

  static let kinds: Set<KindID>? = [Problem.id, Charter.id]

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    let field: Key<CalendarDate>
    let message: String
    if let problem = Problem(document), problem.status == .monitoring {
      field = Problem.Fields.reviewBy
      message = "You wanted to look at this again by now. Does students' work still show the change?"
    } else if document.is(Charter.self) {
      field = Charter.Fields.reviewOn
      message =
        "You wanted to look at your charter again by now. Does it still say what you expect of yourselves for students?"
    } else {
      return []
    }
    guard let day = document[field], day < context.today else { return [] }
    return [Diagnostic(about.id, message, at: document.place(of: field))]
  }
}
