import PLCContent
import PLCDiagnostics

/// A decision that nobody sees to, or that has no date.
struct UnownedDecision: KindRule {
  static let about = RuleDescription(
    "unowned-decision", .community,
    finds: "a decision with no owner or no date",
    why: "Decisions that belong to nobody get lost, and what was meant for students never reaches them.",
    mend: "Ask \"who sees to it, and by when?\" before the next item, and write both down.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad(
        "meetings/a.md", MeetingSample.decisions("| «Print the drafts» | vote | | | | 2026-10-01 |")),
      .bad("meetings/a.md", MeetingSample.decisions("| «Print the drafts» | vote | | | ana | |")),
      .bad("meetings/a.md", MeetingSample.decisions("| «Print the drafts» | vote | | | | |")),
      .good("meetings/a.md", MeetingSample.decisions("| Print the drafts | vote | | | ana | 2026-10-01 |")),
      .good("meetings/a.md", MeetingSample.decisions("| | | | | | |")),
    ])

  static func check(_ meeting: Meeting, in context: RuleContext) -> [Diagnostic] {
    guard meeting.isLive else { return [] }
    return meeting.rows(Meeting.Decision.self).compactMap { row in
      typealias Columns = Meeting.Decision.Columns
      guard let decision = row.cell(Columns.decision) else { return nil }
      let question: String
      switch (row.cell(Columns.owner) != nil, row.cell(Columns.due) != nil) {
      case (true, true): return nil
      case (false, true): question = "Who sees to `\(decision.text)`?"
      case (true, false): question = "By when is `\(decision.text)` to happen?"
      case (false, false): question = "Who sees to `\(decision.text)`, and by when?"
      }
      return Diagnostic(
        about.id, "\(question) Decisions without a name and a day tend to get lost.",
        at: meeting.place(decision.span))
    }
  }
}
