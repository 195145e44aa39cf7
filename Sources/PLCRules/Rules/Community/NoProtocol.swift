import PLCContent
import PLCDiagnostics
import PLCText

/// Work that is studied without an agreed protocol.
struct NoProtocol: LibraryRule {
  static let about = RuleDescription(
    "no-protocol", .community,
    finds: "an agenda item that studies work, or a look, with no protocol",
    why:
      "Without agreed steps the talk jumps to verdicts and to what students cannot do; a protocol keeps it at what they did (¶7).",
    mend:
      "Name one of your protocols. If you have none, `plc new protocol` begins one: describing, interpreting, implications is enough.",
    levels: .init(.info, .warning, .error),
    examples: [
      .bad("meetings/a.md", MeetingSample.meeting(agenda: "| 60 | «Three drafts» | study-work | | | | |")),
      .bad("looks/a.md", look("evidence: «[drafts]»"), with: ["evidence/drafts.md": MeetingSample.drafts]),
      .bad(
        "looks/a.md", look("evidence: «[drafts]»"),
        with: [
          "evidence/drafts.md": MeetingSample.drafts,
          "meetings/a.md": MeetingSample.meeting(
            agenda: "| 60 | Three drafts | study-work | | | look/a | |"),
        ]),
      .good(
        "meetings/a.md",
        MeetingSample.meeting(agenda: "| 60 | Three drafts | study-work | | | | describing |"),
        with: ["protocols/describing.md": MeetingSample.protocol]),
      .good(
        "meetings/a.md",
        MeetingSample.meeting(agenda: "| 60 | Three drafts | study-work | | | evidence/drafts | |"),
        with: [
          "protocols/describing.md": MeetingSample.protocol, "evidence/drafts.md": MeetingSample.drafts,
          "looks/a.md": look("evidence: [drafts]\nprotocol: describing"),
        ]),
      .good("meetings/a.md", MeetingSample.meeting(agenda: "| 60 | The next cycle | plan | | | | |")),
    ])

  private static func look(_ front: String) -> String {
    "---\ndate: 2026-09-14\n\(front)\n---\n## Describing\n\nSeven sentences.\n\n## Interpreting\n\nA plan.\n\n## Implications\n\nAsk.\n"
  }

  static func check(_ context: RuleContext) -> [Diagnostic] {
    var found: [Diagnostic] = []
    // Looks whose protocol an agenda names.
    var guided: Set<Look> = []
    for meeting in context.library.all(Meeting.self) where meeting.isLive {
      for item in meeting.agenda where item.isAboutWork {
        let looks = looks(of: item, in: meeting)
        if item.cell(Meeting.AgendaItem.Columns.protocol)?.value.references.isEmpty == false {
          guided.formUnion(looks)
        } else if looks.isEmpty {
          found.append(
            Diagnostic(
              about.id,
              "`\(item.name)` has no protocol. Which steps will keep you with what students did before you judge it?",
              at: item.place))
        }
      }
    }
    for look in context.library.all(Look.self) where !guided.contains(look) {
      guard look.document.references(in: Look.Fields.protocol).isEmpty else { continue }
      found.append(
        Diagnostic(
          about.id,
          "This look names no protocol. Which steps did you follow, so that others can look in the same way?",
          at: look.place(of: Look.Fields.evidence)))
    }
    return found
  }

  /// The looks that an agenda item led to: those it names, and those of its day at its evidence.
  private static func looks(of item: Meeting.AgendaItem, in meeting: Meeting) -> [Look] {
    item.for.flatMap { target -> [Look] in
      if let look = Look(target) { return [look] }
      return (Evidence(target)?.looks ?? []).filter { $0[Look.Fields.date] == meeting[Meeting.Fields.date] }
    }
  }
}
