import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A problem stated as a solution that is missing.
struct SolutionAsProblem: KindRule {
  static let about = RuleDescription(
    "solution-as-problem", .causes,
    finds: "a problem of practice stated as a missing solution",
    why:
      "Once a problem is `we lack X`, X is the only answer, and why students struggle is never asked. Improvement teams call it solutionitis (¶11).",
    mend:
      "Say what students do, write or say now, as a camera would see it. Keep the idea: it can become a change idea.",
    levels: .init(.info, .warning, .warning),
    examples: [
      .bad(
        "problems/a.md",
        ProblemSample.problem("status: proposed", see: "There is a «lack of a phonics program» in grade 6.")),
      .bad("problems/a.md", ProblemSample.problem("title: «We need more tutoring»\nstatus: proposed")),
      .bad(
        "problems/a.md",
        ProblemSample.problem(
          "status: proposed", see: "«Teachers don't have enough training» in argument. We should act.")),
      .good(
        "problems/a.md",
        ProblemSample.problem(
          "status: proposed",
          see: "There is no talk after the first answer. Students need three prompts to go on.")),
      .good(
        "problems/a.md",
        ProblemSample.problem(
          "status: proposed", see: "One student said \"we need more time\".\n\n> We lack training.")),
      .good(
        "problems/a.md", ProblemSample.problem("status: proposed", see: "There is a lack of training."),
        with: ["plc.yml": "name: Aula\nlanguage: es\n"]),
    ])

  static func check(_ problem: Problem, in context: RuleContext) -> [Diagnostic] {
    guard let lists = context.words(of: about.id, english: SolutionWords.list)
    else {
      return []
    }
    var prose: [Prose] = []
    if let title = problem.document.frontMatter[CommonFields.title.name]?.value.span {
      prose.append(Prose(title, unquotedIn: problem.document.source))
    } else if case .heading(let heading)? = problem.document.lead.first?.kind {
      prose.append(Prose(heading.content, in: problem.document.source))
    }
    let blocks = problem.section(Problem.Sections.whatWeSee)?.blocks ?? []
    prose.append(
      Prose(blocks.filter { if case .table = $0.kind { false } else { true } }, in: problem.document.source))
    let matches = prose.flatMap { prose in lists.flatMap { $0.matches(in: prose) } }
    guard let span = matches.map(\.span).min() else { return [] }
    return [
      Diagnostic(
        about.id,
        "`\(problem.document.source.words(span))` names a solution that is missing. What do students do or say now that made you think of it?",
        at: problem.place(span))
    ]
  }
}
