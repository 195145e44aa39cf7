import PLCDiagnostics

/// A link or a special file that was passed over.
struct SkippedFile: ReadingRule {
  static let about = RuleDescription(
    "skipped-file", .structure,
    finds: "a link or a special file that was passed over",
    why:
      "The toolkit never leaves the community's folder, so that nothing private is published by accident.",
    mend: "Put the file itself into the folder, or name it in `.plcignore`.",
    levels: .always(.info),
    examples: [
      .bad("pages/a.md", Sample.skipped),
      .good("pages/a.md", "Text.\n"),
    ])
}
