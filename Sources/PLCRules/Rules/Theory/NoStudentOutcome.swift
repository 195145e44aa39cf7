import PLCContent
import PLCDiagnostics
import PLCText

/// A theory in testing that no measure follows to the students.
struct NoStudentOutcome: DocumentRule {
  static let about = RuleDescription(
    "no-student-outcome", .theory,
    finds: "a theory in testing with no outcome measure of students' learning or experience",
    why:
      "What matters is less what teachers do than what it does for students; without an outcome measure the work can look busy and change nothing for them (¶8).",
    mend:
      "Make one measure with `type: outcome` that counts something students do or say, and let its `of` name the theory.",
    levels: .init(nil, .warning, .warning),
    examples: [
      .bad(
        "theories/reader.md", TheorySample.theory("status: «testing»"),
        with: TheorySample.folder([
          "measures/minutes.md": TheorySample.measure("type: process\nof: theory/reader")
        ])),
      .bad(
        "theories/reader.md", TheorySample.theory("status: testing\naim_measure: «training»"),
        with: TheorySample.folder([
          "measures/training.md": TheorySample.measure(
            "title: Teachers trained\ntype: outcome\nof: theory/reader",
            "## Operational definition\n\nTeachers who came to both workshops, out of all teachers.\n")
        ])),
      .good(
        "theories/reader.md", TheorySample.theory("status: testing"),
        with: TheorySample.folder([
          "measures/revised.md": TheorySample.measure("type: outcome\nof: theory/reader")
        ])),
      .good(
        "theories/reader.md", TheorySample.theory("status: testing\naim_measure: revised"),
        with: TheorySample.folder(["measures/revised.md": TheorySample.measure("type: outcome")])),
      .good("theories/reader.md", TheorySample.theory("status: working"), with: TheorySample.folder),
    ])

  static let kinds: Set<KindID>? = ["theory"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    guard document.isTheoryInUse else { return [] }
    let measures = context.library.measures(ofTheory: position).map { context.library.documents[$0] }
    let outcomes = measures.filter { $0["type"]?.text == "outcome" && !$0.isRetired }
    if outcomes.contains(where: { !context.readsEnglish || !isAboutAdultsOnly($0) }) { return [] }
    let field = document["aim_measure"] == nil ? "status" : "aim_measure"
    return [
      Diagnostic(
        about.id,
        outcomes.isEmpty
          ? "No outcome measure follows this theory to the students. What would they do, know or say that you could count?"
          : "The outcome measures of this theory are about adults. What would students do, know or say that you could count?",
        at: document.place(ofField: field))
    ]
  }

  /// Whether a measure speaks of teachers or staff and never of students.
  private static func isAboutAdultsOnly(_ measure: Document) -> Bool {
    let fields = ["title", "tells_us"].compactMap { measure[$0]?.span }.map { Prose($0, in: measure.source) }
    let texts = fields + ["Operational definition", "Items", "Look-fors"].map { Prose($0, of: measure) }
    return texts.contains { PeopleWords.adults.occurs(in: $0) }
      && !texts.contains { PeopleWords.students.occurs(in: $0) }
  }
}
