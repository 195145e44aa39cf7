import PLCDiagnostics

/// A field that is needed at the present status.
struct MissingField: ReadingRule {
  static let about = RuleDescription(
    "missing-field", .structure,
    finds: "a field that is needed at the present status",
    why:
      "Each status asks only for what the next step of the work needs; without it a colleague cannot follow.",
    mend: "Add the field, or set the status back to the one that fits.",
    levels: .always(.error),
    examples: [
      .bad("reflections/a.md", "«---»\nby: ana\n---\nText.\n", with: Sample.members),
      .good("reflections/a.md", "---\ndate: 2026-09-14\nby: ana\n---\nText.\n", with: Sample.members),
    ])
}
