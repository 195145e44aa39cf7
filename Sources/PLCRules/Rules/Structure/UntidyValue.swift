import PLCDiagnostics

/// An unusual form that is understood all the same.
struct UntidyValue: ReadingRule {
  static let about = RuleDescription(
    "untidy-value", .structure,
    finds: "an unusual form that is understood all the same",
    why:
      "You are understood; one form everywhere only makes the folder easier to search and to read.",
    mend: "`plc fix` tidies it.",
    levels: .init(.info, .info, .warning),
    examples: [
      .bad(
        "reflections/a.md", "---\ndate: «2026-9-1»\n---\nText.\n",
        fixed: "---\ndate: 2026-09-01\n---\nText.\n"),
      .good("reflections/a.md", "---\ndate: 2026-09-01\n---\nText.\n"),
    ])
}
