import PLCContent
import PLCDiagnostics

/// A document that nothing links to and that links to nothing.
struct Orphan: DocumentRule {
  static let about = RuleDescription(
    "orphan", .structure,
    finds: "a document that links to nothing and that nothing links to",
    why: "Work that stands alone is hard to find again, and nobody sees what it was for.",
    mend: "Link it to the problem it belongs to, or mention it where it was used.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad(
        "research/a.md",
        "«---»\ncitation: Wiliam 2007\n---\n## What it says\nA.\n\n## In our context\nB.\n\n## How strong is it\nC.\n"
      ),
      .good(
        "research/a.md",
        "---\ncitation: Wiliam 2007\nbrought_by: ana\n---\n## What it says\nA.\n\n## In our context\nB.\n\n## How strong is it\nC.\n",
        with: Sample.members),
    ])

  /// Kinds that stand well alone.
  private static let alone: Set<KindID> = [
    Charter.id, FreePage.id, AgreedProtocol.id, Reflection.id,
  ]

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    guard !alone.contains(document.kind.id), document.backlinks.isEmpty, document.references.isEmpty else {
      return []
    }
    // Of an interview that took place, `unused-interview` speaks.
    if let interview = Interview(document), interview.isAtLeast(.held) { return [] }
    return [
      Diagnostic(
        about.id,
        "Nothing links here, and this links to nothing. What is it part of?",
        at: document.place(document.headSpan))
    ]
  }
}
