import PLCDiagnostics

/// A field that the kind does not have.
struct UnknownField: ReadingRule {
  static let about = RuleDescription(
    "unknown-field", .structure,
    finds: "a field that the kind does not have",
    why:
      "What nobody reads is lost; most often it is a slip of the pen.",
    mend: "Correct the name, or declare the field under `fields:` in `plc.yml`.",
    levels: .init(.warning, .warning, .error),
    examples: [
      .bad("pages/a.md", "---\n«titel»: Norms\n---\nText.\n", fixed: "---\ntitle: Norms\n---\nText.\n"),
      .good("pages/a.md", "---\ntitle: Norms\n---\nText.\n"),
    ])
}
