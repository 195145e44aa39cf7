import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// Text of the template in a document past its first status.
struct LeftoverPlaceholder: DocumentRule {
  static let about = RuleDescription(
    "leftover-placeholder", .structure,
    finds: "text of the template in a document past its first status",
    why: "A reader cannot tell what you meant to say from what the template says.",
    mend: "Write over it, or delete it.",
    levels: .init(.info, .warning, .error),
    examples: [
      .bad(
        "tries/a.md",
        "---\nstatus: done\n---\n## What I want to try\nA reader.\n\n## What I think will happen\nHalf revise.\n\n## What happened\n«*Write here: what you saw.*»\n\n## What next\nAgain.\n"
      ),
      .good(
        "tries/a.md",
        "## What I want to try\nA reader.\n\n## What I think will happen\n*Write here: your guess.*\n"),
    ])

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    guard let status = document.statusWord, document.kind.stage(of: status) ?? 1 > 0,
      document.tree.constructs.contains(.emphasis)
    else { return [] }
    var found: [Diagnostic] = []
    for block in document.tree.blocks {
      block.forEachInline { inline in
        guard case .emphasis(let content) = inline.kind, content.plainText.hasPrefix("Write here:") else {
          return
        }
        found.append(
          Diagnostic(
            about.id, "This is still the template's hint. Write over it, or delete it.",
            at: document.place(inline.span)))
      }
    }
    return found
  }
}
