import PLCContent
import PLCDiagnostics

/// An agenda that comes from one person, or from no teacher.
struct OneVoiceAgenda: KindRule {
  static let about = RuleDescription(
    "one-voice-agenda", .community,
    finds: "more than two agenda items whose proposers are all the same person, or none of them a teacher",
    why:
      "Teachers who bring the questions own the answers. An agenda made for them turns the hour into somebody else's meeting (¶9).",
    mend: "Ask for items a week before, and write into `Proposed by` who asked.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad("meetings/a.md", agenda("«ana»", "ana", "ana"), with: Sample.members),
      .bad("meetings/a.md", agenda("«cora»", "dan", "cora"), with: leaders),
      .good("meetings/a.md", agenda("ana", "ben", "ana"), with: Sample.members),
      .good("meetings/a.md", agenda("ana", "ana", ""), with: Sample.members),
      .good("meetings/a.md", agenda("cora", "dan", "ana"), with: leaders),
    ])

  private static let leaders = [
    "members.md":
      "| Id | Name | Role |\n|---|---|---|\n| ana | Ana Ruiz | teacher |\n| cora | Cora Lind | coach |\n| dan | Dan Ohm | administrator |\n"
  ]

  private static func agenda(_ proposers: String...) -> String {
    MeetingSample.meeting(
      agenda: proposers.map { "| 20 | Something | plan | pairs | \($0) | | |" }.joined(separator: "\n"))
  }

  static func check(_ meeting: Meeting, in context: RuleContext) -> [Diagnostic] {
    guard meeting.isLive else { return [] }
    let library = context.library
    let cells = meeting.agenda.compactMap { $0.cell(Meeting.AgendaItem.Columns.proposedBy) }
      .filter { !$0.value.references.isEmpty }
    guard cells.count > 2, let first = cells.first else { return [] }
    let proposers = cells.flatMap { cell in cell.value.references.map { meeting.document.member($0) } }
    // A name that leads nowhere could be anybody's.
    let known = proposers.compactMap(\.self)
    guard known.count == proposers.count else { return [] }
    let message: String
    if Set(known.map(\.id)).count == 1 {
      message =
        "All \(cells.count) items were proposed by one person. What would the others like to bring to the table?"
    } else if !known.contains(where: \.isTeacher), library.members.contains(where: \.isTeacher) {
      message = "No teacher proposed any of these items. Which question from a classroom belongs here?"
    } else {
      return []
    }
    return [Diagnostic(about.id, message, at: meeting.place(first.span))]
  }
}
