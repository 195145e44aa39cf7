import PLCContent
import PLCDiagnostics

/// A meeting in which somebody presents for most of the time.
struct TellingAgenda: KindRule {
  static let about = RuleDescription(
    "telling-agenda", .community,
    finds: "an agenda with more than half of its minutes in presentations",
    why:
      "Teachers learn as their students do: more by working something out together than by being told (¶2, ¶4).",
    mend:
      "Let people read the slides before, and use the time in pairs or small groups with work from a classroom.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad(
        "meetings/a.md",
        MeetingSample.meeting(
          agenda:
            "| 31 | New standards | learn | «presentation» | | | |\n| 29 | Drafts | plan | pairs | | | |")),
      .good(
        "meetings/a.md",
        MeetingSample.meeting(
          agenda: "| 30 | New standards | learn | presentation | | | |\n| 30 | Drafts | plan | pairs | | | |")
      ),
    ])

  static func check(_ meeting: Meeting, in context: RuleContext) -> [Diagnostic] {
    guard meeting.isLive else { return [] }
    let items = meeting.agenda
    let told = items.filter { $0.isIn(.presentation) }
    let minutes = told.minutes
    let sum = items.minutes
    guard minutes * 2 > sum, let longest = told.longest else { return [] }
    return [
      Diagnostic(
        about.id,
        "Somebody presents for \(minutes) of \(sum) minutes. Which part could be read before, so that pairs can try it on work of their own students?",
        at: longest.place(of: Meeting.AgendaItem.Columns.format))
    ]
  }
}
