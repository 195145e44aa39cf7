import PLCContent
import PLCDiagnostics

/// More in the agenda than fits into the meeting.
struct OverfullAgenda: KindRule {
  static let about = RuleDescription(
    "overfull-agenda", .community,
    finds: "items that add up to more than the meeting, or a protocol that is longer than its item",
    why:
      "What runs over is cut at the end, and at the end stand the implications and the decisions, where students gain something.",
    mend: "Give the most important item its time, and move another to the next meeting.",
    levels: .init(.info, .warning, .warning),
    examples: [
      .bad(
        "meetings/a.md",
        MeetingSample.meeting(
          minutes: "«60»", agenda: "| 45 | Drafts | plan | | | | |\n| 16 | Chart | plan | | | | |")),
      .bad(
        "meetings/a.md",
        MeetingSample.meeting(agenda: "| «29» | Drafts | study-work | | | | describing |"),
        with: ["protocols/describing.md": MeetingSample.protocol]),
      .good(
        "meetings/a.md",
        MeetingSample.meeting(
          agenda: "| 30 | Drafts | study-work | | | | describing |\n| 30 | Chart | plan | | | | |"),
        with: ["protocols/describing.md": MeetingSample.protocol]),
    ])

  static func check(_ meeting: Meeting, in context: RuleContext) -> [Diagnostic] {
    guard meeting.isLive else { return [] }
    let items = meeting.agenda
    var found: [Diagnostic] = []
    let sum = items.minutes
    if let minutes = meeting.minutes, sum > minutes {
      found.append(
        Diagnostic(
          about.id,
          "The items take \(sum) minutes, and the meeting has \(minutes). Which one can wait, or be shorter?",
          at: meeting.place(of: Meeting.Fields.minutes)))
    }
    for item in items {
      guard let minutes = item.minutes, let steps = item.protocol, let needed = steps.minutes,
        needed > minutes
      else { continue }
      found.append(
        Diagnostic(
          about.id,
          "`\(steps.title)` takes \(needed) minutes, and this item has \(minutes). Its last steps, where teaching comes in, would be lost.",
          at: item.place(of: Meeting.AgendaItem.Columns.minutes)))
    }
    return found
  }
}
