import PLCDiagnostics

/// A file whose letters are stored in an older way.
struct NotUTF8: ReadingRule {
  static let about = RuleDescription(
    "not-utf8", .structure,
    finds: "a file whose letters are stored in an older way",
    why:
      "Names with accents and quotation marks would come out wrong for every reader.",
    mend: "Save the file again as UTF-8; in most editors that is under Save as or Encoding.",
    levels: .always(.error), blocksPublication: true,
    examples: [
      .bad("pages/a.md", Sample.latin1),
      .good("pages/a.md", "Café.\n"),
    ])
}
