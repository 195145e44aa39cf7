import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A decision about a change with nothing behind it.
struct GroundlessDecision: KindRule {
  static let about = RuleDescription(
    "groundless-decision", .community,
    finds:
      "a decision to adopt, adapt, expand or abandon, or one about a cycle or a package, with nothing behind it",
    why:
      "What the next students meet should rest on what these students and their teachers experienced (¶13). A year later nobody remembers it unless it is written.",
    mend: "Under `Because`, link what you looked at, or write `our experience:` and what you saw.",
    levels: .init(.info, .warning, .error),
    examples: [
      .bad(
        "meetings/a.md",
        MeetingSample.decisions("| «Adopt the reader in grade 7» | vote | | | ana | 2026-10-01 |")),
      .bad(
        "meetings/a.md",
        MeetingSample.decisions("| «We let the menu go» | vote | | our experience: | ana | 2026-10-01 |")),
      .bad(
        "meetings/a.md",
        MeetingSample.decisions("| «One more week of [[cycle/reader/01]]» | vote | | – | ana | 2026-10-01 |"),
        with: ["cycles/reader/01.md": "## Plan\n"]),
      .good(
        "meetings/a.md",
        MeetingSample.decisions("| Adopt the reader | vote | | evidence/drafts | ana | 2026-10-01 |"),
        with: ["evidence/drafts.md": MeetingSample.drafts]),
      .good(
        "meetings/a.md",
        MeetingSample.decisions(
          "| Adapt the reader | vote | | our experience: readers came too late | ana | 2026-10-01 |")),
      .good(
        "meetings/a.md", MeetingSample.decisions("| Adopt the new norms | vote | | | ana | 2026-10-01 |")),
      .good("meetings/a.md", MeetingSample.decisions("| Meet in room 4 | vote | | | ana | 2026-10-01 |")),
    ])

  static func check(_ meeting: Meeting, in context: RuleContext) -> [Diagnostic] {
    guard meeting.isLive else { return [] }
    return meeting.rows(Meeting.Decision.self).compactMap { row in
      guard let decision = row.cell(Meeting.Decision.Columns.decision),
        !hasGround(row.cell(Meeting.Decision.Columns.because)), isAboutChange(decision, of: meeting, context)
      else { return nil }
      return Diagnostic(
        about.id,
        "What did you see that led to `\(decision.text)`? A link to the work, or `our experience: …`, lets others follow you.",
        at: meeting.place(decision.span))
    }
  }

  private static func hasGround(_ because: DataCell?) -> Bool {
    guard let because, !because.text.meansNothing else { return false }
    if !because.value.references.isEmpty { return true }
    let words = because.text.lowercased()
    let experience = "our experience"
    guard words.hasPrefix(experience) else { return true }
    return !String(words.dropFirst(experience.count).drop { $0 == ":" || $0 == " " }).meansNothing
  }

  private static func isAboutChange(
    _ decision: DataCell, of meeting: Meeting, _ context: RuleContext
  ) -> Bool {
    let document = meeting.document
    let linked = decision.content.compactMap { document.linkReferences[$0.span] }
      .compactMap { document.linked(document.references[$0]) }
    if linked.contains(where: { $0.is(Cycle.self) || $0.is(ChangePackage.self) }) { return true }
    guard let lists = context.words(of: about.id, english: DecisionWords.aboutChange) else { return false }
    let prose = Prose(decision.content, in: document.source)
    return lists.contains { $0.occurs(in: prose) } && !DecisionWords.aboutOrder.occurs(in: prose)
  }
}
