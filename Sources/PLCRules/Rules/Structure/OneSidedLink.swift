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

  static func check(_ context: RuleContext) -> [Diagnostic] {
    let cycles = context.library.all(Cycle.self).flatMap { cycle -> [Diagnostic] in
      let next = cycle.next.flatMap { other in
        finding(
          Cycle.Fields.next.field, Cycle.Fields.previous.field, cycle.document, other.document,
          other.previous?.document)
      }
      let previous = cycle.previous.flatMap { other in
        finding(
          Cycle.Fields.previous.field, Cycle.Fields.next.field, cycle.document, other.document,
          other.next?.document)
      }
      return [next, previous].compactMap(\.self)
    }
    let replaced = context.library.documents.flatMap { document -> [Diagnostic] in
      let (older, newer) = (CommonFields.supersedes.field, CommonFields.supersededBy.field)
      return [
        document.supersedes.flatMap { finding(older, newer, document, $0, $0.supersededBy) },
        document.supersededBy.flatMap { finding(newer, older, document, $0, $0.supersedes) },
      ].compactMap(\.self)
    }
    return cycles + replaced
  }

  /// What to say where a document leads to another by a field, and that leads back by the inverse to `stated`.
  private static func finding(
    _ field: Field, _ inverse: Field, _ document: Document, _ target: Document, _ stated: Document?
  ) -> Diagnostic? {
    guard stated != document else { return nil }
    let name = target.kind.id == document.kind.id ? document.id.name : document.id.description
    // A different answer on the other side is for a person to settle.
    let fix = stated == nil ? Fix.adding(inverse, name, to: target, isSafe: true, elsewhere: true) : nil
    let message =
      stated == nil
      ? "`\(target.id.name)` does not say `\(inverse.name): \(name)` in return."
      : "`\(target.id.name)` names another document under `\(inverse.name)`. Which one is it?"
    return Diagnostic(about.id, message, at: document.place(ofField: field), fixes: fix.map { [$0] } ?? [])
  }
}
