import PLCDiagnostics

/// A reference to something of another kind than belongs there.
struct WrongLinkKind: ReadingRule {
  static let about = RuleDescription(
    "wrong-link-kind", .structure,
    finds: "a reference to something of another kind than belongs there",
    why:
      "The page that shows it would have nothing to say.",
    mend: "Name a document of the right kind.",
    levels: .always(.error),
    examples: [
      .bad(
        "reflections/a.md", "---\ndate: 2026-09-14\nby: «page/norms»\n---\nText.\n",
        with: ["pages/norms.md": "Ours.\n"]),
      .good("reflections/a.md", "---\ndate: 2026-09-14\nby: ana\n---\nText.\n", with: Sample.members),
    ])
}
