import PLCContent
import PLCDiagnostics
import PLCText

/// An aim that leaves open what, for whom, how much or by when.
struct IncompleteAim: DocumentRule {
  static let about = RuleDescription(
    "incomplete-aim", .theory,
    finds: "a theory in testing whose aim leaves open what, for whom, from where to where, or by when",
    why:
      "Only an aim with all its parts tells a group when it has arrived and for which students (aim statement of the Model for Improvement: what, how much, by when, for whom).",
    mend: "Add the missing lines to the front matter; `aim_from: unknown` is an honest beginning.",
    levels: .init(.info, .warning, .error),
    examples: [
      .bad(
        "theories/reader.md", TheorySample.theory("status: «testing»\naim_what: students revise"),
        with: TheorySample.folder),
      .bad(
        "theories/reader.md",
        TheorySample.theory(
          "status: «testing»\n" + TheorySample.aim.replacing("aim_by: 2027-06-04", with: "aim_by:")),
        with: TheorySample.folder),
      .good(
        "theories/reader.md", TheorySample.theory("status: testing\n" + TheorySample.aim),
        with: TheorySample.folder),
      .good(
        "theories/reader.md",
        TheorySample.theory("status: testing\n" + TheorySample.aim.replacing("33", with: "unknown")),
        with: TheorySample.folder),
      .good("theories/reader.md", TheorySample.theory("status: working"), with: TheorySample.folder),
    ])

  private static let parts = [
    ("aim_what", "what will be different"), ("aim_for", "for whom"), ("aim_from", "where it stands now"),
    ("aim_to", "where it should be"), ("aim_by", "by when"),
  ]

  static let kinds: Set<KindID>? = ["theory"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    guard document.isTheoryInUse else { return [] }
    let missing = parts.filter { document[$0.0]?.isEmpty ?? true }
    if missing.isEmpty { return [] }
    let named = EnglishWords.list(missing.map { "\($0.1) (`\($0.0)`)" })
    return [
      Diagnostic(
        about.id,
        "The aim does not say yet \(named). Without it, how will you know that students have got there?",
        at: document.place(ofField: "status"))
    ]
  }
}
