import PLCContent
import PLCDiagnostics
import PLCText

/// A look that led to something without saying how students get from here to there.
struct NoBridge: KindRule {
  static let about = RuleDescription(
    "no-bridge", .looking,
    finds:
      "a look used in a meeting or a cycle that joins no standard, current understanding and next teaching move",
    why:
      "A look helps students when it ends in teaching: from what they understand now, by a next move, toward what the standard expects (¶8).",
    mend:
      "Add a `Bridge`: a table with `Standard`, `Current understanding` and `Next teaching move`. One row is enough.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad(
        "looks/a.md",
        LookSample.look(
          LookSample.describing, LookSample.interpreting, "«## Implications»\n\nAsk students.\n"),
        with: ["meetings/m.md": LookSample.meeting]),
      .bad(
        "looks/a.md",
        LookSample.look(
          LookSample.describing, LookSample.interpreting, LookSample.implications, "«## Bridge»\n"),
        with: ["meetings/m.md": LookSample.meeting]),
      .good(
        "looks/a.md",
        LookSample.look(
          LookSample.describing, LookSample.interpreting, LookSample.implications,
          "## Bridge\n\n| Standard | Current understanding | Next teaching move |\n|---|---|---|\n| W.7.5 | Revising is correcting | Tell the piece to one person first |\n"
        ), with: ["meetings/m.md": LookSample.meeting]),
      .good(
        "looks/a.md",
        LookSample.look(LookSample.describing, LookSample.interpreting, LookSample.implications)),
    ])

  static func check(_ look: Look, in context: RuleContext) -> [Diagnostic] {
    guard look.rows(Look.Bridge.self).isEmpty,
      let user = look.document.backlinks.first(where: { $0.is(Meeting.self) || $0.is(Cycle.self) })?.kind
    else { return [] }
    let bridge = look.section(Look.Sections.bridge)
    // Of a bridge in words the structure rules say that it is no table yet.
    if let bridge, !bridge.isEmpty, bridge.tables.isEmpty { return [] }
    guard let section = bridge ?? look.section(Look.Sections.implications) ?? look.document.sections.last
    else {
      return []
    }
    return [
      Diagnostic(
        about.id,
        "\(EnglishWords.atStart(indefinite: user.singular)) builds on this look. Which standard is it about, what do students understand now, and what is the next teaching move? A `Bridge` joins the three.",
        at: look.place(section.headingSpan))
    ]
  }
}
