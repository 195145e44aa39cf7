import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A public figure about so few students that readers could tell who they are.
struct SmallGroup: LibraryRule {
  static let about = RuleDescription(
    "small-group", .language,
    finds: "a public table with a figure about fewer students than the smallest group that may be shown",
    why:
      "In a group of six, neighbours know who is meant; most US states hide results of fewer than ten (NCES 2011-603, FERPA 34 CFR 99.31(b)).",
    mend:
      "Join groups, write `fewer than 10`, or keep the table among members. Mind that a total minus its other parts gives the number away.",
    levels: .always(.error), blocksPublication: true, hasNotes: true,
    examples: [
      .bad("pages/a.md", table("| Group | Students |\n|---|---|\n| Newcomers | «9» |\n| Others | 10 |\n")),
      .bad("pages/a.md", table("| Answer | n | Share |\n|---|---|---|\n| Often | «n = 4» | 40 % |\n")),
      .bad("pages/a.md", table("| Group | Answers |\n|---|---|\n| A | «7 students» |\n")),
      .bad(
        "pages/a.md", table("| Group | Students |\n|---|---|\n| A | «4» |\n"),
        with: ["plc.yml": "name: A\nprivacy:\n  min_n: 5\n"]),
      .bad(
        "measures/a.md", "---\ntype: outcome\nunit: \"%\"\nvisibility: public\n---\n",
        with: ["measures/a.csv": "date,numerator,denominator\n«2026-09-07,3,6»\n2026-09-14,13,24\n"]),
      .good(
        "pages/a.md",
        table("| Group | Students |\n|---|---|\n| Newcomers | 10 |\n| Others | fewer than 10 |\n")),
      .good("pages/a.md", table("| Interviews | N |\n|---|---|\n| Teachers | 3 |\n")),
      .good("pages/a.md", "| Group | Students |\n|---|---|\n| Newcomers | 9 |\n"),
      .good(
        "pages/a.md", table("| Group | Students |\n|---|---|\n| A | 5 |\n"),
        with: ["plc.yml": "name: A\nprivacy:\n  min_n: 5\n"]),
    ])

  private static func table(_ rows: String) -> String { "---\nvisibility: public\n---\n" + rows }

  private static let columns: Set<String> = ["n", "students", "answers"]
  /// People and things whose number is nobody's secret.
  private static let notStudents = [
    "teacher", "interview", "adult", "coach", "administrator", "colleague", "classroom", "famil", "parent",
    "school",
  ]

  static func check(_ context: RuleContext) -> [Diagnostic] {
    let library = context.library
    let minimum = max(library.settings.minimumGroup, 1)
    return context.publicDocuments.flatMap { document -> [Diagnostic] in
      var found: [Diagnostic] = []
      document.tree.forEachBlock { block in
        guard case .table(let table) = block.kind, !isData(block.span, of: document) else { return }
        found += findings(in: table, of: document, minimum)
      }
      return found + note(Measure(document)?.numbers, minimum)
    }
  }

  /// The build hides what is small in the data of a measure.
  private static func isData(_ span: ByteSpan, of document: Document) -> Bool {
    document.section(Measure.Sections.data)?.span.contains(span) ?? false
  }

  private static func findings(in table: Table, of document: Document, _ minimum: Int) -> [Diagnostic] {
    let names = table.header.cells.map { $0.content.plainText.trimmingSpaces.lowercased() }
    let counted = names.indices.filter { columns.contains(names[$0]) }
    return table.rows.flatMap { row in
      counted.compactMap { column -> Diagnostic? in
        guard row.cells.indices.contains(column),
          let number = number(in: row.cells[column].content.plainText),
          number < minimum
        else { return nil }
        let words =
          names[column] == "students"
          ? "" : (names + row.cells.map { $0.content.plainText.lowercased() }).joined(separator: " ")
        if notStudents.contains(where: words.contains) { return nil }
        return Diagnostic(
          about.id,
          "This row is about fewer than \(minimum) students, so readers could tell who they are. Could groups be joined, or the number left out?",
          at: document.place(row.cells[column].span))
      }
    }
  }

  /// The number of `7`, `n = 7` or `7 students`; nil for anything else, such as `<10` or `40 %`.
  private static func number(in text: String) -> Int? {
    var rest = Substring(text.trimmingSpaces.lowercased())
    if rest.hasPrefix("n") {
      rest = rest.dropFirst().drop { $0 == " " }
      guard rest.hasPrefix("=") else { return nil }
      rest = rest.dropFirst().drop { $0 == " " }
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let after = rest.dropFirst(digits.count).drop { $0 == " " }
    guard digits.count < 10, after.isEmpty || after.first?.isLetter ?? false else { return nil }
    return Int(digits)
  }

  /// One note for the data of a measure.
  private static func note(_ data: MeasureData?, _ minimum: Int) -> [Diagnostic] {
    let small =
      data?.points.filter { point in
        point.count.map { $0 < minimum } ?? point.denominator.map { $0 < Double(minimum) } ?? false
      } ?? []
    guard let first = small.first else { return [] }
    let subject = small.count == 1 ? "1 point" : "\(small.count) points"
    return [
      Diagnostic(
        about.id, "The public site hides \(subject) of this measure, about fewer than \(minimum) students.",
        at: first.place, severity: .info)
    ]
  }
}
