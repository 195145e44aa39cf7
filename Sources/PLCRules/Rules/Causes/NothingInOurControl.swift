import PLCContent
import PLCDiagnostics

/// An analysis in which every root cause is out of reach.
struct NothingInOurControl: KindRule {
  static let about = RuleDescription(
    "nothing-in-our-control", .causes,
    finds: "an analysis whose root causes are all outside our control",
    why:
      "Teachers own what they can change (¶9). A theory needs at least one cause that a change in lessons could reach.",
    mend:
      "Ask why once more from where you stand: what do we do, or leave undone, that lets this cause work in our classrooms?",
    levels: .init(.info, .info, .warning),
    examples: [
      .bad(
        "root-causes/a.md",
        analysis(
          "«## Fishbone»\n\n- Time\n  - The bus leaves early {root} {outside}\n  - Copying takes long {suspected} {ours}\n"
        )),
      .bad(
        "root-causes/a.md",
        analysis(
          "## Fishbone\n\n- Time\n  - The bus leaves early {root}\n"
            + ProblemSample.table("| The bus leaves early | root | outside | evidence/a |")
            .replacing("## Root causes", with: "«## Root causes»"))),
      .good(
        "root-causes/a.md",
        analysis(
          "## Fishbone\n\n- Time\n  - The bus leaves early {root} {outside}\n  - Tests {root} {influence}\n")),
      .good("root-causes/a.md", analysis("## Fishbone\n\n- Time\n  - The bus leaves early {root}\n")),
      .good(
        "root-causes/a.md",
        analysis("## Fishbone\n\n- Time\n  - The bus leaves early {supported} {outside}\n")),
    ])

  private static func analysis(_ rest: String) -> String { ProblemSample.analysis("status: draft", rest) }

  static func check(_ analysis: RootCauses, in context: RuleContext) -> [Diagnostic] {
    let causes = analysis.causes
    let roots = causes.filter { $0.status == .root }
    guard !roots.isEmpty, roots.allSatisfy({ $0.control == .outside }) else { return [] }
    let section =
      roots.contains(where: \.isInTable) ? RootCauses.Sections.rootCauses : RootCauses.Sections.fishbone
    let near = causes.first { cause in
      cause.isWithinReach && cause.status != .rejected
    }
    return [
      Diagnostic(
        about.id,
        "\(roots.count == 1 ? "The root cause here is" : "All root causes here are") outside our control. What do we do, or leave undone, that lets \(roots.count == 1 ? "it" : "them") work in our classrooms?",
        at: analysis.place(analysis.section(section)?.headingSpan ?? analysis.document.headSpan),
        notes: near.map { [.init("This cause is within reach.", at: analysis.place($0.span))] } ?? [])
    ]
  }
}
