import PLCContent
import PLCDiagnostics
import PLCText

/// A pair of fields of which only one side is written.
struct OneSidedLink: LibraryRule {
  static let about = RuleDescription(
    "one-sided-link", .structure,
    finds: "a previous, next, supersedes or superseded_by that only one of the two documents states",
    why: "Whoever arrives from the other side does not see that the work went on.",
    mend: "State it on both sides; `plc fix` adds the missing line.",
    levels: .init(.info, .warning, .error),
    examples: [
      .bad(
        "cycles/a/01.md",
        "---\nchange_idea: reader\n---\n## Plan\n\n| Question | Prediction |\n|---|---|\n| Will they? | Half do |\n",
        with: [
          "cycles/a/02.md":
            "---\nchange_idea: reader\nprevious: «a/01»\n---\n## Plan\n\n| Question | Prediction |\n|---|---|\n| Will they? | Half do |\n",
          "change-ideas/reader.md":
            "## What we will do\nA reader.\n\n## Why we think it will work\nA purpose.\n",
        ],
        fixed:
          "---\nchange_idea: reader\nnext: a/02\n---\n## Plan\n\n| Question | Prediction |\n|---|---|\n| Will they? | Half do |\n"
      ),
      .good(
        "cycles/a/01.md",
        "---\nchange_idea: reader\nnext: a/02\n---\n## Plan\n\n| Question | Prediction |\n|---|---|\n| Will they? | Half do |\n",
        with: [
          "cycles/a/02.md":
            "---\nchange_idea: reader\nprevious: a/01\n---\n## Plan\n\n| Question | Prediction |\n|---|---|\n| Will they? | Half do |\n",
          "change-ideas/reader.md":
            "## What we will do\nA reader.\n\n## Why we think it will work\nA purpose.\n",
        ]),
    ])

  private static let pairs = [
    ("previous", "next"), ("next", "previous"), ("supersedes", "superseded_by"),
    ("superseded_by", "supersedes"),
  ]

  static func check(_ context: RuleContext) -> [Diagnostic] {
    let library = context.library
    return library.documents.indices.flatMap { position in
      pairs.flatMap { field, inverse in
        library.linked(field, of: position).compactMap { other in
          finding(field, inverse, from: position, to: other, in: library)
        }
      }
    }
  }

  private static func finding(
    _ field: String, _ inverse: String, from position: Int, to other: Int, in library: Library
  ) -> Diagnostic? {
    let (document, target) = (library.documents[position], library.documents[other])
    let stated = library.linked(inverse, of: other)
    guard !stated.contains(position) else { return nil }
    let name = target.kind.id == document.kind.id ? document.id.name : document.id.description
    // A different answer on the other side is for a person to settle.
    let fixes = stated.isEmpty ? [fix(inverse, name, in: target)].compactMap(\.self) : []
    let message =
      stated.isEmpty
      ? "`\(target.id.name)` does not say `\(inverse): \(name)` in return."
      : "`\(target.id.name)` names another document under `\(inverse)`. Which one is it?"
    return Diagnostic(about.id, message, at: document.place(ofField: field), fixes: fixes)
  }

  /// A new line before the end of the front matter.
  private static func fix(_ field: String, _ value: String, in document: Document) -> Fix? {
    guard let last = document.frontMatter.entries.last, document.frontMatter[field] == nil else { return nil }
    let source = document.source
    let end = source.line(at: max(last.span.end - 1, last.span.start)).end
    let lineEnd = end < source.count && source.bytes[end] == .carriageReturn ? "\r\n" : "\n"
    return Fix(
      "Add `\(field): \(value)` there.",
      edits: [TextEdit(document.place(ByteSpan(end, end)), "\(lineEnd)\(field): \(value)")])
  }
}
