import PLCContent
import PLCDiagnostics

/// A required section with nothing in it.
struct EmptySection: DocumentRule {
  static let about = RuleDescription(
    "empty-section", .structure,
    finds: "a required section with nothing in it",
    why: "The heading promises something; a reader who comes for it leaves with nothing.",
    mend: "A sentence is enough. If it is too early to say, set the status back.",
    levels: .init(.info, .warning, .error),
    examples: [
      .bad(
        "tries/a.md",
        "«## What I want to try»\n\n## What I think will happen\nHalf of them revise.\n"),
      .good(
        "tries/a.md",
        "## What I want to try\nA reader from another class.\n\n## What I think will happen\nHalf of them revise.\n"
      ),
    ])

  /// Sections whose emptiness a rule about looking at work speaks of, as soon as others of the document are filled.
  private static let judgedElsewhere: [(section: Section, others: [Section])] = [
    (Look.Sections.describing, [Look.Sections.interpreting, Look.Sections.implications]),
    (Problem.Sections.whatStudentsCanDo, [Problem.Sections.notYet]),
  ]

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    document.sections.indices.compactMap { index in
      // Most sections hold something, and are not worth a copy.
      guard document.sections[index].blocks.isEmpty else { return nil }
      let section = document.sections[index]
      guard let form = section.form, applies(form.requirement, to: document) else {
        return nil
      }
      let others = judgedElsewhere.first { $0.section == form }?.others ?? []
      if others.contains(where: document.hasContent) { return nil }
      return Diagnostic(
        about.id, "Nothing stands under `\(section.name)` yet. \(form.help)",
        at: document.place(section.headingSpan))
    }
  }

  private static func applies(_ requirement: Requirement, to document: Document) -> Bool {
    switch requirement {
    case .optional: false
    case .always: true
    case .fromStatus(let status): document.kind.isStatus(document.statusWord, atLeast: status)
    case .fromWhen(let status, let field, let values):
      document.kind.isStatus(document.statusWord, atLeast: status)
        && values.contains(document.fields[field]?.text ?? "")
    }
  }
}
