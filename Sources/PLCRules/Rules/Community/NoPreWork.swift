import PLCContent
import PLCDiagnostics

/// An item that studies work or data, with nothing to read or bring before.
struct NoPreWork: LibraryRule {
  static let about = RuleDescription(
    "no-pre-work", .community,
    finds: "an agenda that studies work or data, with nothing to read or bring before",
    why:
      "What everyone has read or brought does not have to be told, and the time together goes to talking about students' work (¶4).",
    mend:
      "Under `Pre-work`, name what to read or bring and how many minutes it takes. `Next time` of the meeting before does as well.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad(
        "meetings/a.md",
        MeetingSample.meeting(
          agenda: "| 30 | «Three drafts» | study-work | | | | |\n| 30 | What next? | plan | | | | |")),
      .bad(
        "meetings/a.md",
        MeetingSample.meeting(
          agenda: "| 60 | «The chart of Fridays» | study-data | | | | |", "## Pre-work\n\nNone.\n")),
      .good(
        "meetings/a.md",
        MeetingSample.meeting(
          agenda: "| 60 | Three drafts | study-work | | | | |",
          "## Pre-work\n\n- Read the drafts (10 minutes).\n")),
      .good(
        "meetings/a.md", MeetingSample.meeting(agenda: "| 60 | Three drafts | study-work | | | | |"),
        with: [
          "meetings/0.md": MeetingSample.held("2026-09-07", purpose: "plan")
            + "\n## Next time\n\n| Who | Brings |\n|---|---|\n| Period 3 | Three drafts |\n"
        ]),
      .good("meetings/a.md", MeetingSample.meeting(agenda: "| 60 | The next cycle | plan | | | | |")),
    ])

  static func check(_ context: RuleContext) -> [Diagnostic] {
    let meetings = context.library.meetingsByDay
    return zip([nil] + meetings.map(Optional.some), meetings).compactMap { before, meeting in
      guard let item = meeting.agenda.first(where: { $0.isAboutWork || $0.isFor(.studyData) }),
        !meeting.document.hasContent(Meeting.Sections.preWork),
        !(before?.document.hasContent(Meeting.Sections.nextTime) ?? false)
      else { return nil }
      return Diagnostic(
        about.id,
        "`\(item.name)` needs something to look at, and nothing stands under `Pre-work`. What could everyone read or bring, so that the meeting is for talking?",
        at: item.place)
    }
  }
}
