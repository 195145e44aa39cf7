import PLCContent
import PLCDiagnostics

/// More in the agenda than fits into the meeting.
struct OverfullAgenda: DocumentRule {
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

  static let kinds: Set<KindID>? = ["meeting"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    guard document.status != "cancelled" else { return [] }
    let library = context.library
    let items = document.agenda
    var found: [Diagnostic] = []
    let sum = items.reduce(0) { $0 + ($1.minutes ?? 0) }
    if let minutes = document["minutes"]?.number, sum > minutes {
      found.append(
        Diagnostic(
          about.id,
          "The items take \(sum.asWords) minutes, and the meeting has \(minutes.asWords). Which one can wait, or be shorter?",
          at: document.place(ofField: "minutes")))
    }
    for item in items {
      guard let minutes = item.minutes, let cell = item.row["Minutes"],
        let reference = item.row["Protocol"]?.value.references.first,
        let target = library.linked(reference, in: position),
        let needed = library.documents[target]["minutes"]?.number, needed > minutes
      else { continue }
      found.append(
        Diagnostic(
          about.id,
          "`\(library.documents[target].title)` takes \(needed.asWords) minutes, and this item has \(minutes.asWords). Its last steps, where teaching comes in, would be lost.",
          at: document.place(cell.span)))
    }
    return found
  }
}
