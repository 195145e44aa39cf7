import PLCDiagnostics

/// A section that should hold a table or a list and does not, or a cell that cannot be read.
struct MalformedTable: ReadingRule {
  static let about = RuleDescription(
    "malformed-table", .structure,
    finds: "a section that should hold a table or a list and does not, or a cell that cannot be read",
    why:
      "Tables and lists are how the toolkit reads predictions, decisions and elements without asking anybody to fill in forms.",
    mend:
      "Write the table with the columns that the finding names; `plc explain` and the kind's name shows one.",
    levels: .init(.warning, .error, .error),
    examples: [
      .bad(
        "themes/a.md", "---\ninterviews: []\n---\n## Themes\n\n### One\nText.\n\n«## Codebook»\n\nNone yet.\n"
      ),
      .bad(
        "themes/a.md",
        "---\ninterviews: []\n---\n## Themes\n\n### One\nText.\n\n## Codebook\n\n| Code | Meaning |\n|---|---|\n«| choice | |»\n"
      ),
      .good(
        "themes/a.md",
        "---\ninterviews: []\n---\n## Themes\n\n### One\nText.\n\n## Codebook\n\n| Code | Meaning |\n|---|---|\n| choice | a say in what to do |\n"
      ),
    ])
}
