import PLCContent
import PLCDiagnostics

/// A theory in testing that no research was brought to.
struct NoResearch: DocumentRule {
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

  static let kinds: Set<KindID>? = ["theory"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    guard document.isTheoryInUse else { return [] }
    let library = context.library
    let answers = [position] + [library.problem(ofTheory: position)].compactMap(\.self)
    let ideas = library.ideas(ofTheory: position)
    let isBorneOn = (answers + ideas).contains { target in
      !library.documents(of: "research", where: "bears_on", refersTo: target).isEmpty
    }
    let names = document.references.contains { leadsToResearch($0, in: position, library) }
    let ideasName = ideas.contains { idea in
      library.linked("because", of: idea).contains { library.documents[$0].kind.id == "research" }
    }
    if isBorneOn || names || ideasName { return [] }
    let field = document["research"] == nil ? "status" : "research"
    return [
      Diagnostic(
        about.id,
        "No research stands behind this theory yet. Who has tried this with students like yours, and what did they find?",
        at: document.place(ofField: field))
    ]
  }

  private static func leadsToResearch(_ reference: Reference, in position: Int, _ library: Library) -> Bool {
    library.linked(reference, in: position).map { library.documents[$0].kind.id == "research" } ?? false
  }
}
