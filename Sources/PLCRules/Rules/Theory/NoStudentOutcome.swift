import PLCContent
import PLCDiagnostics
import PLCText

/// A theory in testing that no measure follows to the students.
struct NoStudentOutcome: KindRule {
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

  static func check(_ theory: Theory, in context: RuleContext) -> [Diagnostic] {
    guard theory.isInUse else { return [] }
    let outcomes = theory.measures.filter { $0.type == .outcome && !$0.isRetired }
    if outcomes.contains(where: { !context.readsEnglish || !isAboutAdultsOnly($0) }) { return [] }
    let isThere = theory.document.value(of: Theory.Fields.aimMeasure) != nil
    return [
      Diagnostic(
        about.id,
        outcomes.isEmpty
          ? "No outcome measure follows this theory to the students. What would they do, know or say that you could count?"
          : "The outcome measures of this theory are about adults. What would students do, know or say that you could count?",
        at: isThere ? theory.place(of: Theory.Fields.aimMeasure) : theory.place(of: CommonFields.status))
    ]
  }

  /// Whether a measure speaks of teachers or staff and never of students.
  private static func isAboutAdultsOnly(_ measure: Measure) -> Bool {
    typealias Sections = Measure.Sections
    let document = measure.document
    let fields = [document.value(of: CommonFields.title), document.value(of: Measure.Fields.tellsUs)]
      .compactMap { $0?.span }.map { Prose($0, in: document.source) }
    let texts =
      fields
      + [Sections.operationalDefinition, Sections.items, Sections.lookFors].map { Prose($0, of: document) }
    return texts.contains { PeopleWords.adults.occurs(in: $0) }
      && !texts.contains { PeopleWords.students.occurs(in: $0) }
  }
}
