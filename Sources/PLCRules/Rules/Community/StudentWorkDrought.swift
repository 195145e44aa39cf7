import PLCContent
import PLCDiagnostics
import PLCText

/// Three meetings in a row without students' work.
struct StudentWorkDrought: LibraryRule {
  static let about = RuleDescription(
    "student-work-drought", .community,
    finds: "three held meetings in a row with no student work",
    why:
      "Changes in teaching rest on what students did and said in a real lesson; opinions and test data alone do not show it (¶6).",
    mend: "Ask one person to bring one piece of work to the next meeting. One page is enough.",
    levels: .init(.info, .warning, .warning),
    examples: [
      .bad(
        "meetings/c.md", MeetingSample.held("«2026-09-21»", purpose: "decide"),
        with: [
          "meetings/a.md": MeetingSample.held("2026-09-07", purpose: "plan"),
          "meetings/b.md": MeetingSample.held("2026-09-14", purpose: "learn"),
        ]),
      .good(
        "meetings/c.md", MeetingSample.held("2026-09-21", purpose: "decide"),
        with: [
          "meetings/a.md": MeetingSample.held("2026-09-07", purpose: "plan"),
          "meetings/b.md": MeetingSample.held("2026-09-14", purpose: "study-work"),
        ]),
      .good(
        "meetings/c.md", MeetingSample.held("2026-09-21", purpose: "decide"),
        with: [
          "meetings/a.md": MeetingSample.held("2026-09-07", purpose: "plan"),
          "meetings/b.md": MeetingSample.held("2026-09-14", purpose: ""),
        ]),
      .good(
        "meetings/c.md",
        MeetingSample.held("2026-09-21", purpose: "decide")
          + "\nWe read [two drafts](../evidence/drafts.md).\n",
        with: [
          "meetings/a.md": MeetingSample.held("2026-09-07", purpose: "plan"),
          "meetings/b.md": MeetingSample.held("2026-09-14", purpose: "plan"),
          "evidence/drafts.md": MeetingSample.drafts,
        ]),
    ])

  static func check(_ context: RuleContext) -> [Diagnostic] {
    let library = context.library
    let daysOfLooks = Set(library.all(Look.self).compactMap { $0[Look.Fields.date] })
    var found: [Diagnostic] = []
    var run: [Meeting] = []
    func endRun() {
      if run.count >= 3, let last = run.last {
        found.append(
          Diagnostic(
            about.id,
            "This was meeting number \(run.count) in a row with no student work on the table. Who could bring one piece next time?",
            at: last.place(of: Meeting.Fields.date)))
      }
      run = []
    }
    for meeting in library.meetingsByDay where meeting.wasHeld {
      let isDry =
        hasOnlyOtherPurposes(meeting) && !mentionsWork(meeting)
        && meeting[Meeting.Fields.date].map { !daysOfLooks.contains($0) } ?? false
      if isDry { run.append(meeting) } else { endRun() }
    }
    endRun()
    return found
  }

  /// An item without a purpose may have been anything.
  private static func hasOnlyOtherPurposes(_ meeting: Meeting) -> Bool {
    let items = meeting.agenda
    return !items.isEmpty && items.allSatisfy { $0.purpose != nil && !$0.isAboutWork }
  }

  /// Whether it links to students' work, other than among what decisions rest on and what comes next time.
  private static func mentionsWork(_ meeting: Meeting) -> Bool {
    let elsewhere = [Meeting.Sections.decisions, Meeting.Sections.nextTime].compactMap {
      meeting.section($0)?.span
    }
    return meeting.document.references.contains { reference in
      !elsewhere.contains { $0.contains(reference.span) }
        && meeting.document.linked(reference)?.isWorkOfStudents ?? false
    }
  }
}
