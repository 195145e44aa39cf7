import PLCContent
import PLCDiagnostics
import PLCMarkdown

/// A cause that counts as found and rests on nothing.
struct GroundlessCause: KindRule {
  static let about = RuleDescription(
    "groundless-cause", .causes,
    finds: "a cause called supported or root with no evidence beside it",
    why:
      "A theory answers the causes we name. A cause that was only guessed sends months of work after a guess (¶11).",
    mend:
      "Link what you saw, in the tree or under `Evidence`, or call the cause `suspected` until something speaks for it.",
    levels: .init(.info, .warning, .error),
    examples: [
      .bad(
        "root-causes/a.md", analysis("- Response\n  - «Comments come late» {supported}"),
        fixed: analysis("- Response\n  - Comments come late {suspected}")),
      .bad(
        "root-causes/a.md",
        analysis(
          "- Response\n  - Comments come late {root} {ours}",
          ProblemSample.table("| «Comments come late» | root | ours | |")),
        fixed: analysis(
          "- Response\n  - Comments come late {suspected} {ours}",
          ProblemSample.table("| Comments come late | suspected | ours | |"))),
      .bad(
        "root-causes/a.md",
        analysis("- Response\n  - Late", ProblemSample.table("| «One reader» | supported | | |"))),
      .bad(
        "root-causes/a.md", analysis("- «Comments come late» {supported}\n  - Nobody asks"),
        fixed: analysis("- Comments come late {suspected}\n  - Nobody asks")),
      .good(
        "root-causes/a.md",
        analysis(
          "- Response\n  - Comments come late [the survey](../evidence/survey.md) {supported}\n  - Nobody asks {suspected}\n  - Noise {rejected}\n  - Time"
        ), with: evidence),
      .good(
        "root-causes/a.md",
        analysis(
          "- Response\n  - Comments come late {root}",
          ProblemSample.table("| Comments come late | root | ours | evidence/survey |")), with: evidence),
      .good(
        "root-causes/a.md",
        analysis(
          "- Response\n  - Comments come late [the survey](../evidence/survey.md)",
          ProblemSample.table("| Comments come late | root | ours | |")), with: evidence),
      .good(
        "root-causes/a.md",
        analysis("- Response\n  - Late {root}", ProblemSample.table("| Late | suspected | | |"))),
    ])

  private static let evidence = ["evidence/survey.md": ProblemSample.evidence("survey")]

  private static func analysis(_ tree: String, _ rest: String = "") -> String {
    ProblemSample.analysis("status: draft", "## Fishbone\n\n\(tree)\n\(rest)")
  }

  static func check(_ analysis: RootCauses, in context: RuleContext) -> [Diagnostic] {
    return analysis.causes.filter { $0.isEstablished && $0.evidence.isEmpty }.map { cause in
      Diagnostic(
        about.id,
        "This cause counts as \(cause.status == .root ? "a root cause" : "supported"), and nothing beside it shows that it is so. Where did you see it?",
        at: analysis.place(cause.span), fixes: [fix(cause, in: analysis)])
    }
  }

  private static func isClaimed(_ status: CauseStatus?) -> Bool { status == .supported || status == .root }

  /// Says `suspected` wherever the document claims more.
  private static func fix(_ cause: Cause, in analysis: RootCauses) -> Fix {
    typealias Columns = RootCauses.AgreedCause.Columns
    let rows = analysis.rows(RootCauses.AgreedCause.self).filter {
      $0.cell(Columns.cause)?.text == cause.text
    }
    let cells = rows.filter { isClaimed($0.status) }.compactMap { $0.cell(Columns.status) }
    let labels = (analysis.section(RootCauses.Sections.fishbone)?.items ?? []).flatMap {
      $0.labels(ofCause: cause.slug)
    }
    .filter { isClaimed(CauseStatus(rawValue: $0.name)) && $0.value == nil }
    return Fix(
      "Call it `suspected` for now.", isSafe: false,
      edits: cells.map { TextEdit(analysis.place($0.span), CauseStatus.suspected.rawValue) }
        + labels.map { TextEdit(analysis.place($0.span), "{suspected}") })
  }
}

extension TreeItem {
  /// The labels of the point of that slug, here or below.
  fileprivate func labels(ofCause slug: String) -> [Label] {
    (self.slug == slug ? labels : []) + children.flatMap { $0.labels(ofCause: slug) }
  }
}
