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

  static let kinds: Set<KindID>? = [Meeting.id, Problem.id, ChangePackage.id]

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    if let meeting = Meeting(document), meeting.isLive {
      return meeting.rows(Meeting.Decision.self).compactMap(decision)
    }
    if let problem = Problem(document), problem.chosenHow == .directed {
      return [
        Diagnostic(
          about.id,
          "This problem was chosen for the community. Which part of it do teachers see in their own students' work?",
          at: problem.place(of: Problem.Fields.chosenHow))
      ]
    }
    if let package = ChangePackage(document), package.origin == .recommended, package.isAtLeast(.testing),
      !isChosen(package)
    {
      return [
        Diagnostic(
          about.id,
          "This package was recommended, and no meeting is named that chose it. When did the community decide to try it?",
          at: package.place(of: ChangePackage.Fields.origin))
      ]
    }
    return []
  }

  private static func decision(_ decision: Meeting.Decision) -> Diagnostic? {
    typealias Columns = Meeting.Decision.Columns
    if decision.how == .directed {
      return Diagnostic(
        about.id,
        "This was decided for the group. What did teachers say to it, and could it be asked once more as a question?",
        at: decision.place(of: Columns.how))
    }
    // What the group handed over was decided by the group.
    guard decision.how != .delegated, let by = decision.cell(Columns.by) else { return nil }
    let deciders = decision.by
    guard !deciders.isEmpty, deciders.count == by.value.references.count,
      deciders.allSatisfy({ $0.has(.administrator) || $0.has(.coach) })
    else { return nil }
    return Diagnostic(
      about.id,
      "By this row no teacher took part in deciding. If one did, add who; else ask the group at the next meeting.",
      at: decision.place(of: Columns.by))
  }

  private static func isChosen(_ package: ChangePackage) -> Bool {
    if !package.document.references(in: ChangePackage.Fields.chosenBy).isEmpty { return true }
    return package.document.backlinks.lazy.compactMap { Meeting($0) }.contains { meeting in
      guard let decisions = meeting.section(Meeting.Sections.decisions) else { return false }
      return meeting.document.references.contains {
        decisions.span.contains($0.span) && meeting.document.linked($0) == package.document
      }
    }
  }
}
