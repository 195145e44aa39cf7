import PLCDiagnostics

/// Two files with the same id.
struct DuplicateID: ReadingRule {
  static let about = RuleDescription(
    "duplicate-id", .structure,
    finds: "two files with the same id",
    why:
      "A link to one of them could mean either, and on some computers one file would replace the other.",
    mend: "Rename one of the files; `aliases:` keeps old links alive.",
    levels: .always(.error),
    examples: [
      .bad("pages/Norms.md", "Ours.\n", with: ["pages/norms.md": "«Theirs.»\n"]),
      .good("pages/norms.md", "Ours.\n", with: ["pages/roles.md": "Theirs.\n"]),
    ])
}
