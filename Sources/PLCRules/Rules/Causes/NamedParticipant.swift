import PLCContent
import PLCDiagnostics
import PLCText

/// An interview that says who spoke, or who is spoken of.
///
/// No message repeats what it found: findings are read aloud, logged and mailed.
struct NamedParticipant: LibraryRule {
  static let about = RuleDescription(
    "named-participant", .causes,
    finds:
      "an interview with something else than a code for its participant, or a known name or an address in its notes",
    why:
      "People tell a colleague what they would not sign (¶5). Git keeps a name for good, and with it these notes become a record about one child (FERPA, 34 CFR 99.3).",
    mend:
      "Write a code, `S` for a student, `T` for a teacher, `F` for a family, `A` for an administrator, and two digits. Keep the list of codes outside this folder, and give the file a name that names nobody.",
    levels: .always(.error), blocksPublication: true,
    examples: [
      .bad(
        "interviews/a.md", ProblemSample.interview("«Maya Lopez»"), with: ["interviews/s01.md": taken("S01")],
        fixed: ProblemSample.interview("S02")),
      .bad(
        "interviews/a.md", ProblemSample.interview("«P1»", "teacher"),
        fixed: ProblemSample.interview("T01", "teacher")),
      .bad(
        "interviews/a.md",
        ProblemSample.interview("S01", notes: "> I showed it to «Maya Lopez», and «Maya» liked it."),
        with: [".plc/names.txt": "Maya\nMaya Lopez\n"],
        fixed: ProblemSample.interview("S01", notes: "> I showed it to [name], and Maya liked it.")),
      .bad(
        "interviews/a.md",
        ProblemSample.interview(
          "S01", notes: "> Send it to «ana@example.org» or «42 Maple Street».", "visibility: private\n"),
        fixed: ProblemSample.interview(
          "S01", notes: "> Send it to [address] or 42 Maple Street.", "visibility: private\n")),
      .good(
        "interviews/a.md",
        ProblemSample.interview("S01", notes: "> I showed it to a friend. Maya was an empire."),
        with: [".plc/names.txt": "Lopez\n"]),
      .good("interviews/a.md", ProblemSample.interview("f012", "family")),
      .good(
        "interviews/a.md",
        "---\nparticipant:\nrole: student\ndate: 2026-09-16\n---\nStill to come.\n"),
    ])

  private static func taken(_ code: String) -> String { ProblemSample.interview(code) }

  static func check(_ context: RuleContext) -> [Diagnostic] {
    let library = context.library
    let names = NameList(library.tree[library.settings.namesFile]?.text)
    let interviews = library.all(Interview.self)
    var taken = Set(interviews.compactMap(\.participant))
    var found: [Diagnostic] = []
    for interview in interviews {
      if let text = interview.participant, !isCode(text) {
        let code = freeCode(for: interview.role, taken)
        taken.insert(code)
        found.append(participant(code, at: interview.place(of: Interview.Fields.participant)))
      }
      guard let notes = interview.section(Interview.Sections.notes) else { continue }
      let bytes = PersonalData.bytesWithoutAddresses(of: interview.document)
      found += PersonalDataScanner.matches(in: bytes, notes.span, names: names)
        .compactMap { inNotes($0.sort, at: interview.place($0.span)) }
    }
    return found
  }

  private static func isCode(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return (3...4).contains(bytes.count) && "STFA".utf8.contains(bytes[0])
      && bytes.dropFirst().allSatisfy(\.isDigit)
  }

  /// The first code of a role that no interview has.
  private static func freeCode(for role: Interview.Role?, _ taken: Set<String>) -> String {
    let letter = String((role ?? .student).letter)
    let codes = (1...999).lazy.map { letter + ($0 < 10 ? "0" : "") + "\($0)" }
    return codes.first { !taken.contains($0) } ?? letter + "01"
  }

  private static func participant(_ code: String, at place: Place) -> Diagnostic {
    Diagnostic(
      about.id,
      "A code such as `\(code)` goes here, so that nobody can tell who spoke and people speak freely. Keep the list of codes outside this folder.",
      at: place,
      fixes: [
        Fix("Write `\(code)`, the next code that is free.", isSafe: false, edits: [TextEdit(place, code)])
      ])
  }

  /// Telephone numbers, dates of birth and the like are what `personal-data` finds, in interviews too.
  private static func inNotes(_ sort: PersonalDataScanner.Sort, at place: Place) -> Diagnostic? {
    switch sort {
    case .name:
      finding(
        "A name of your names file stands in these notes. What is the person to the one who spoke: a friend, a sister?",
        "[name]", at: place)
    case .email, .address:
      finding(
        "An address stands in these notes, and it leads straight to somebody. The story works without it.",
        "[address]", at: place)
    case .telephone, .birthDate, .number: nil
    }
  }

  private static func finding(_ message: String, _ instead: String, at place: Place) -> Diagnostic {
    Diagnostic(
      about.id, message, at: place,
      fixes: [Fix("Write `\(instead)` instead.", isSafe: false, edits: [TextEdit(place, instead)])])
  }
}
