import PLCDiagnostics

/// A file over one of the bounds that keep a build quick.
struct TooComplex: ReadingRule {
  static let about = RuleDescription(
    "too-complex", .structure,
    finds: "a file over one of the bounds that keep a build quick",
    why:
      "A single file made by accident or in bad faith could otherwise keep everybody waiting for minutes.",
    mend: "Make the file smaller or simpler, or raise the bound under `limits:` in `plc.yml`.",
    levels: .always(.error), blocksPublication: true, hasNotes: true,
    examples: [
      .bad("pages/a.md", Sample.tooDeep),
      .good("pages/a.md", "> > Two quotations deep.\n"),
    ])
}
