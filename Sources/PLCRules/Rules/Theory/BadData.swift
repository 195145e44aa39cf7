import PLCDiagnostics

/// A number, date or column in a measure's data that cannot be right.
struct BadData: ReadingRule {
  static let about = RuleDescription(
    "bad-data", .theory,
    finds: "a number, date or column in a measure's data that cannot be right",
    why:
      "A chart drawn from a wrong number tells a wrong story, and nobody would know.",
    mend: "Mend the row that the finding points at; rows go from the oldest to the newest.",
    levels: .always(.error),
    examples: [
      .bad(
        "measures/a.md", Sample.measure,
        with: ["measures/a.csv": "date,numerator,denominator\n2026-09-07,«30»,24\n"]),
      .bad(
        "measures/a.md", Sample.measure, with: ["measures/a.csv": "date,value\n2026-09-07,«about half»\n"]),
      .bad(
        "measures/a.md", Sample.measure,
        with: ["measures/a.csv": "date,value\n2026-09-14,40\n«2026-09-07»,41\n"]),
      .bad("measures/a.md", Sample.measure, with: ["measures/a.csv": "date,value\n2026-09-07,«140»\n"]),
      .bad(
        "measures/a.md", Sample.measure,
        with: ["measures/a.csv": "date,value\n2026-09-07,40\n«2026-09-07»,41\n"]),
      .bad("measures/a.md", Sample.measure, with: ["measures/a.csv": "«day,value»\n2026-09-07,40\n"]),
      .good(
        "measures/a.md", Sample.measure,
        with: ["measures/a.csv": "date,numerator,denominator\n2026-09-07,12,24\n2026-09-14,13,24\n"]),
    ])
}
