import PLCContent
import PLCDiagnostics

/// A meeting that spends its time on administration.
struct AdministrativeAgenda: KindRule {
  static let about = RuleDescription(
    "administrative-agenda", .community,
    finds: "an agenda with more than five minutes, and more than a tenth of the meeting, for administration",
    why: "Notices can be read at any time. Colleagues in one room with students' work are rare (¶4).",
    mend: "Send the notices around before, and keep a few minutes for questions about them.",
    levels: .init(nil, .info, .warning),
    options: [
      .init("minutes", default: 5, "Minutes of administration that any meeting may have."),
      .init("percent", default: 10, "The share of the meeting that administration may take."),
    ],
    examples: [
      .bad(
        "meetings/a.md",
        MeetingSample.meeting(
          agenda:
            "| 3 | Welcome | admin | | | | |\n| 4 | «Testing schedule» | admin | | | | |\n| 53 | Drafts | plan | | | | |"
        )),
      .good(
        "meetings/a.md",
        MeetingSample.meeting(
          minutes: "40", agenda: "| 5 | Notices | admin | | | | |\n| 35 | Drafts | plan | | | | |")),
      .good(
        "meetings/a.md",
        MeetingSample.meeting(agenda: "| 6 | Notices | admin | | | | |\n| 54 | Drafts | plan | | | | |")),
    ])

  static func check(_ meeting: Meeting, in context: RuleContext) -> [Diagnostic] {
    guard meeting.isLive else { return [] }
    let items = meeting.agenda
    let admin = items.filter { $0.isFor(.admin) }
    let minutes = admin.minutes
    let whole = meeting.minutes ?? items.minutes
    guard Double(minutes) > context.option("minutes", default: 5),
      Double(minutes) * 100 > Double(whole) * context.option("percent", default: 10),
      let longest = admin.longest
    else { return [] }
    return [
      Diagnostic(
        about.id,
        "\(minutes) of \(whole) minutes are for administration. What of it could be sent around, so that the time is for students' work?",
        at: longest.place)
    ]
  }
}
