import PLCContent
import PLCDiagnostics
import PLCText

/// A decision that was made for the community instead of by it.
struct DirectedDecision: DocumentRule {
  static let about = RuleDescription(
    "directed-decision", .community,
    finds:
      "a directed decision, one made by administrators or coaches only, or a recommended package that no decision of the community chose",
    why:
      "Colleagues who decided something together try it in earnest and say so when it fails students; a directive is carried out or waited out (¶9).",
    mend: "Take it up once more as a question in the next meeting, and write down what was said.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad(
        "meetings/a.md",
        MeetingSample.decisions("| Use the new rubric | «directed» | | | ana | 2026-10-01 |")),
      .bad(
        "meetings/a.md",
        MeetingSample.decisions("| Use the new rubric | vote | «cora» | | ana | 2026-10-01 |"),
        with: Sample.members),
      .bad(
        "problems/a.md", "---\nproposed_by: ana\nchosen_how: «directed»\n---\n## What we see\n\nFew talk.\n"),
      .bad("change-packages/a.md", package("testing", origin: "«recommended»")),
      .good(
        "meetings/a.md",
        MeetingSample.decisions("| Use the new rubric | vote | ana, cora | | ana | 2026-10-01 |"),
        with: Sample.members),
      .good(
        "meetings/a.md",
        MeetingSample.decisions("| Order the books | delegated | cora | | cora | 2026-10-01 |"),
        with: Sample.members),
      .good(
        "meetings/a.md", MeetingSample.decisions("| Use the new rubric | vote | | | ana | 2026-10-01 |")),
      .good("change-packages/a.md", package("draft", origin: "recommended")),
      .good(
        "change-packages/a.md", package("testing", origin: "recommended\nchosen_by: m"),
        with: ["meetings/m.md": MeetingSample.decisions("| We try it | vote | | | ana | 2026-10-01 |")]),
      .good(
        "change-packages/a.md", package("testing", origin: "recommended"),
        with: [
          "meetings/m.md": MeetingSample.decisions(
            "| We try [[change-package/a]] | vote | | | ana | 2026-10-01 |")
        ]),
    ])

  private static func package(_ status: String, origin: String) -> String {
    "---\nstatus: \(status)\norigin: \(origin)\n---\n## Overview\n\nThree lessons.\n\n## Elements\n\n| Element |\n|---|\n| reader |\n"
  }

  static let kinds: Set<KindID>? = ["meeting", "problem", "change-package"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    switch document.kind.id {
    case "meeting" where document.status != "cancelled":
      return document.rows("Decisions").compactMap {
        decision($0, of: document, at: position, context.library)
      }
    case "problem" where document["chosen_how"]?.text == "directed":
      return [
        Diagnostic(
          about.id,
          "This problem was chosen for the community. Which part of it do teachers see in their own students' work?",
          at: document.place(ofField: "chosen_how"))
      ]
    case "change-package"
    where document["origin"]?.text == "recommended" && document.isStatus(atLeast: "testing")
      && !isChosen(document, at: position, context.library):
      return [
        Diagnostic(
          about.id,
          "This package was recommended, and no meeting is named that chose it. When did the community decide to try it?",
          at: document.place(ofField: "origin"))
      ]
    default: return []
    }
  }

  private static func decision(
    _ row: DataRow, of document: Document, at position: Int, _ library: Library
  ) -> Diagnostic? {
    if let how = row["How"], how.value.text == "directed" {
      return Diagnostic(
        about.id,
        "This was decided for the group. What did teachers say to it, and could it be asked once more as a question?",
        at: document.place(how.span))
    }
    // What the group handed over was decided by the group.
    guard row["How"]?.value.text != "delegated", let by = row["By"] else { return nil }
    let references = by.value.references
    let roles = references.compactMap { library.member($0, in: position)?.role }
    guard !roles.isEmpty, roles.count == references.count,
      roles.allSatisfy({ $0 == "administrator" || $0 == "coach" })
    else { return nil }
    return Diagnostic(
      about.id,
      "By this row no teacher took part in deciding. If one did, add who; else ask the group at the next meeting.",
      at: document.place(by.span))
  }

  private static func isChosen(_ package: Document, at position: Int, _ library: Library) -> Bool {
    if !package.references(in: "chosen_by").isEmpty { return true }
    return library.backlinks[position].contains { source in
      let meeting = library.documents[source]
      guard meeting.kind.id == "meeting", let decisions = meeting.section("Decisions") else { return false }
      return meeting.references.contains {
        decisions.span.contains($0.span) && library.linked($0, in: source) == position
      }
    }
  }
}
