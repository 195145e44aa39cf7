import PLCContent
import PLCDiagnostics

/// A theory in testing that no agreed analysis of causes stands behind.
struct TheoryBeforeCauses: KindRule {
  static let about = RuleDescription(
    "theory-before-causes", .theory,
    finds: "a theory in testing that is linked to no agreed analysis of causes, or is older than it",
    why:
      "A theory says how causes can be changed. Written before the causes are understood, it is a guess about the wrong thing, and students pay for it with weeks (¶12).",
    mend: "Link the analysis under `root_causes`, or go back to the causes together before the next cycle.",
    levels: .init(nil, .warning, .error),
    examples: [
      .bad(
        "theories/reader.md", TheorySample.theory("status: «testing»"),
        with: TheorySample.folder([
          "root-causes/first-drafts.md": "---\nproblem: other\nmethod: fishbone\n---\n"
        ])),
      .bad(
        "theories/reader.md", TheorySample.theory("status: testing\nroot_causes: «[first-drafts]»"),
        with: TheorySample.folder([
          "root-causes/first-drafts.md": TheorySample.analysis.replacing("agreed", with: "draft")
        ])),
      .bad(
        "theories/reader.md", TheorySample.theory("status: testing\ncreated: «2026-09-09»"),
        with: TheorySample.folder
      ),
      .good(
        "theories/reader.md", TheorySample.theory("status: testing\ncreated: 2026-09-10"),
        with: TheorySample.folder),
      .good(
        "theories/reader.md", TheorySample.theory("status: working"),
        with: TheorySample.folder([
          "root-causes/first-drafts.md": "---\nproblem: other\nmethod: fishbone\n---\n"
        ])),
    ])

  static func check(_ theory: Theory, in context: RuleContext) -> [Diagnostic] {
    guard theory.isInUse else { return [] }
    let analyses = theory.analyses
    let agreed = analyses.filter { $0.isAtLeast(.agreed) }
    guard let first = analyses.first else {
      return [
        Diagnostic(
          about.id,
          "This theory is being tested, and no analysis of causes stands behind it. Which cause would have to change for students' work to change?",
          at: theory.place(of: CommonFields.status))
      ]
    }
    if agreed.isEmpty {
      let isThere = theory.document.value(of: Theory.Fields.rootCauses) != nil
      return [
        Diagnostic(
          about.id,
          "This theory is being tested while `\(first.name)` is still a draft. Could the group agree on the causes before more students take part in a test?",
          at: isThere ? theory.place(of: Theory.Fields.rootCauses) : theory.place(of: CommonFields.status),
          notes: [.init("The analysis is here.", at: first.place(of: CommonFields.status))])
      ]
    }
    let begun = agreed.compactMap(\.document.created)
    guard begun.count == agreed.count, let earliest = begun.min(), let own = theory.document.created,
      own < earliest
    else { return [] }
    return [
      Diagnostic(
        about.id,
        "This theory was begun on `\(own)`, before the analysis of causes (`\(earliest)`). Does it still answer what you found?",
        at: theory.place(of: CommonFields.created))
    ]
  }
}
