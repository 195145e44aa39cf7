import PLCContent
import PLCDiagnostics

/// A theory in testing that no research was brought to.
struct NoResearch: KindRule {
  static let about = RuleDescription(
    "no-research", .theory,
    finds: "a theory in testing with no research behind it",
    why:
      "Somebody may have tried this with other students and written down what happened. One source, held against our own context, saves a class from a known dead end (¶2, ¶12).",
    mend: "Add a page to `research/` with one source and what it means here, and name it under `research`.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad("theories/reader.md", TheorySample.theory("status: «testing»"), with: TheorySample.folder),
      .bad(
        "theories/reader.md", TheorySample.theory("status: testing\nresearch: «[]»"),
        with: TheorySample.folder),
      .good(
        "theories/reader.md", TheorySample.theory("status: testing\nresearch: [graham]"),
        with: TheorySample.folder(["research/graham.md": source("")])),
      .good(
        "theories/reader.md", TheorySample.theory("status: testing"),
        with: TheorySample.folder(["research/graham.md": source("bears_on: [problem/first-drafts]\n")])),
      .good("theories/reader.md", TheorySample.theory("status: working"), with: TheorySample.folder),
    ])

  private static func source(_ front: String) -> String {
    "---\ncitation: Graham and Perin 2007\n\(front)---\n## What it says\n\nRevising with peers helps.\n\n## In our context\n\nWe have the time.\n"
  }

  static func check(_ theory: Theory, in context: RuleContext) -> [Diagnostic] {
    guard theory.isInUse else { return [] }
    let ideas = theory.ideas
    let answers = [theory.document, theory.problem?.document].compactMap(\.self) + ideas.map(\.document)
    let isBorneOn = answers.contains { !$0.referrers(Research.self, by: Research.Fields.bearsOn).isEmpty }
    let names = theory.document.references.contains { theory.document.linked($0)?.is(Research.self) ?? false }
    let ideasName = ideas.contains { $0.because.contains { $0.is(Research.self) } }
    if isBorneOn || names || ideasName { return [] }
    let isThere = theory.document.value(of: Theory.Fields.research) != nil
    return [
      Diagnostic(
        about.id,
        "No research stands behind this theory yet. Who has tried this with students like yours, and what did they find?",
        at: isThere ? theory.place(of: Theory.Fields.research) : theory.place(of: CommonFields.status))
    ]
  }
}
