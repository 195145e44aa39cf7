import PLCContent
import PLCDiagnostics
import PLCText

/// An agenda that was written so late that nobody could prepare.
struct LateAgenda: KindRule {
  static let about = RuleDescription(
    "late-agenda", .community,
    finds: "an agenda first committed less than 24 hours before the meeting",
    why:
      "Work that is brought and read before is what the hour is for, and both take a day. An agenda known ahead also gives everyone the chance to ask for an item (¶4).",
    mend:
      "Commit the next agenda two days before, with what to read or bring. Who writes agendas elsewhere turns the rule off.",
    levels: .init(nil, .info, .warning),
    asksHistory: true,
    options: [
      .init(
        "hours", default: 24,
        "Hours before the meeting; they count to the end of its day, as no time is written.")
    ],
    examples: [
      .bad(
        "meetings/a.md", meeting("«2026-09-14»"),
        history: [.start, .init(at: "2026-09-14 08:00", ["meetings/a.md": meeting("2026-09-14")])]),
      .good(
        "meetings/a.md", meeting("2026-09-14"),
        history: [.start, .init(at: "2026-09-13 20:00", ["meetings/a.md": meeting("2026-09-14")])]),
      // Written down afterwards, as a whole.
      .good(
        "meetings/a.md", meeting("2026-09-14", notes),
        history: [.start, .init(at: "2026-09-15 08:00", ["meetings/a.md": meeting("2026-09-14", notes)])]),
      // The folder came under git that day.
      .good(
        "meetings/a.md", meeting("2026-09-14"),
        history: [.init(at: "2026-09-14 08:00", ["meetings/a.md": meeting("2026-09-14")])]),
      .good("meetings/a.md", meeting("2026-09-14"), history: [.start]),
    ])

  private static let notes = "## Notes\n\nWe went round twice.\n"

  private static func meeting(_ date: String, _ rest: String = "") -> String {
    MeetingSample.meeting(agenda: "| 60 | Drafts | study-work | pairs | | | |", rest)
      .replacing("date: 2026-09-14", with: "date: \(date)")
  }

  static func check(_ meeting: Meeting, in context: RuleContext) -> [Diagnostic] {
    guard meeting.isLive, let day = meeting.date,
      let written = meeting.agendaWritten(in: context.history)
    else { return [] }
    let hours = context.option("hours", default: 24)
    let end = Double(day.daysSince1970 + 1) * 86_400
    guard Double(written.localSeconds) > end - hours * 3600 else { return [] }
    let when = written.day == day ? "on the day of the meeting" : "on `\(written.day)`"
    return [
      Diagnostic(
        about.id,
        "This agenda was first committed \(when). When could the next one be there, so that everyone can read, bring students' work and ask for an item?",
        at: meeting.place(of: Meeting.Fields.date))
    ]
  }
}
