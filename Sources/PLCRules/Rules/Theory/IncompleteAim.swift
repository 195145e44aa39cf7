import PLCContent
import PLCDiagnostics
import PLCText

/// An aim that leaves open what, for whom, how much or by when.
struct IncompleteAim: KindRule {
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

  private static let parts: [(field: Field, words: String)] = [
    (Theory.Fields.aimWhat.field, "what will be different"), (Theory.Fields.aimFor.field, "for whom"),
    (Theory.Fields.aimFrom.field, "where it stands now"), (Theory.Fields.aimTo.field, "where it should be"),
    (Theory.Fields.aimBy.field, "by when"),
  ]

  static func check(_ theory: Theory, in context: RuleContext) -> [Diagnostic] {
    guard theory.isInUse else { return [] }
    let missing = parts.filter { theory.document.fields[$0.field.name]?.isEmpty ?? true }
    if missing.isEmpty { return [] }
    let named = EnglishWords.list(missing.map { "\($0.words) (`\($0.field.name)`)" })
    return [
      Diagnostic(
        about.id,
        "The aim does not say yet \(named). Without it, how will you know that students have got there?",
        at: theory.place(of: CommonFields.status))
    ]
  }
}
