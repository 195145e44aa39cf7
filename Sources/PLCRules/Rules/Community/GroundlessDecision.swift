import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A decision about a change with nothing behind it.
struct GroundlessDecision: DocumentRule {
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

  static let kinds: Set<KindID>? = ["meeting"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    guard document.status != "cancelled" else { return [] }
    return document.rows("Decisions").compactMap { row in
      guard let decision = row["Decision"], !hasGround(row["Because"]),
        isAboutChange(decision, of: document, at: position, context)
      else { return nil }
      return Diagnostic(
        about.id,
        "What did you see that led to `\(decision.text)`? A link to the work, or `our experience: …`, lets others follow you.",
        at: document.place(decision.span))
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
    _ decision: DataCell, of document: Document, at position: Int, _ context: RuleContext
  ) -> Bool {
    let linked = decision.content.compactMap { document.linkReferences[$0.span] }
      .compactMap { context.library.linked(document.references[$0], in: position) }
    let kinds = linked.map { context.library.documents[$0].kind.id }
    if kinds.contains("cycle") || kinds.contains("change-package") { return true }
    guard let lists = context.words(of: about.id, english: DecisionWords.aboutChange) else { return false }
    let prose = Prose(decision.content, in: document.source)
    return lists.contains { $0.occurs(in: prose) } && !DecisionWords.aboutOrder.occurs(in: prose)
  }
}
