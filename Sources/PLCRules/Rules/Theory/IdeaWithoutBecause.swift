import PLCContent
import PLCDiagnostics

/// A change idea in testing that rests on nothing.
struct IdeaWithoutBecause: DocumentRule {
  static let about = RuleDescription(
    "idea-without-because", .theory,
    finds:
      "a change idea in testing that rests on nothing: no look, interview, cause, research, try or reflection",
    why:
      "Small changes are worth students' time when they come from what was seen in their work or heard from them, not from what is in fashion (¶1).",
    mend: "Name under `because` what the idea grew out of; a reflection or a try is enough.",
    levels: .init(nil, .warning, .warning),
    examples: [
      .bad("change-ideas/aloud.md", TheorySample.idea("status: «testing»"), with: TheorySample.folder),
      .bad(
        "change-ideas/aloud.md", TheorySample.idea("status: adopted\nbecause: «[]»"),
        with: TheorySample.folder),
      .good(
        "change-ideas/aloud.md", TheorySample.idea("status: testing\nbecause: [root-causes/first-drafts]"),
        with: TheorySample.folder),
      .good(
        "change-ideas/aloud.md",
        TheorySample.idea(
          "status: testing", doing: "We read aloud, since [[root-causes/first-drafts|nobody listens]]."),
        with: TheorySample.folder),
      .good(
        "change-ideas/aloud.md", TheorySample.idea("status: testing"),
        with: TheorySample.folder([
          "tries/aloud.md":
            "---\nchange_idea: aloud\nstatus: grown\n---\n## What I want to try\nReading aloud.\n\n## What I think will happen\nHalf of them hear a gap.\n"
        ])),
      .good("change-ideas/aloud.md", TheorySample.idea("status: proposed"), with: TheorySample.folder),
      .good("change-ideas/aloud.md", TheorySample.idea("status: abandoned"), with: TheorySample.folder),
    ])

  private static let grounds: Set<KindID> = [
    "research", "look", "evidence", "root-causes", "themes", "interview", "reflection", "cycle", "try",
  ]

  static let kinds: Set<KindID>? = ["change-idea"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    guard document.isStatus(atLeast: "testing") else { return [] }
    let library = context.library
    let named = document["because"]?.isEmpty == false
    if named || linksToGrounds(document, at: position, in: library) { return [] }
    if !library.documents(of: "try", where: "change_idea", refersTo: position).isEmpty { return [] }
    if !library.documents(of: "research", where: "bears_on", refersTo: position).isEmpty { return [] }
    let field = document["because"] == nil ? "status" : "because"
    return [
      Diagnostic(
        about.id,
        "This idea is tried with students, and the page does not say what it rests on. What did you see or hear that led to it?",
        at: document.place(ofField: field))
    ]
  }

  /// Whether the text leads to something to rest on; the idea's own cycles came after it.
  private static func linksToGrounds(_ document: Document, at position: Int, in library: Library) -> Bool {
    document.references.contains { reference in
      guard let target = library.linked(reference, in: position) else { return false }
      return grounds.contains(library.documents[target].kind.id)
        && !library.linked("change_idea", of: target).contains(position)
    }
  }
}
