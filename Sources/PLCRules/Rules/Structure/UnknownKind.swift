import PLCDiagnostics

/// A `kind:` that is none of the kinds.
struct UnknownKind: ReadingRule {
  static let about = RuleDescription(
    "unknown-kind", .structure,
    finds: "a `kind:` that is none of the kinds",
    why:
      "The kind decides what a page shows and where it stands in the cycle.",
    mend:
      "Use one of the kinds that `plc explain kinds` lists, or declare your own under `kinds:` in `plc.yml`.",
    levels: .always(.error),
    examples: [
      .bad(
        "pages/a.md", "---\nkind: «problm»\nproposed_by: ana\n---\n## What we see\nText.\n",
        with: Sample.members),
      .good("pages/a.md", "---\nkind: page\n---\nText.\n"),
    ])
}
