import PLCDiagnostics

/// A file that cannot be opened.
struct UnreadableFile: ReadingRule {
  static let about = RuleDescription(
    "unreadable-file", .structure,
    finds: "a file that cannot be opened",
    why:
      "What cannot be opened cannot be shown, and a silent gap would be worse than a clear one.",
    mend: "Give yourself the right to read the file, or name it in `.plcignore`.",
    levels: .always(.error), blocksPublication: true,
    examples: [
      .bad("pages/a.md", Sample.unreadable),
      .good("pages/a.md", "Text.\n"),
    ])
}
