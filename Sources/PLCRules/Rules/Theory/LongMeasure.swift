import PLCContent
import PLCDiagnostics
import PLCText

/// A practical measure that takes much of students' time.
struct LongMeasure: KindRule {
  static let about = RuleDescription(
    "long-measure", .theory,
    finds:
      "a practical measure that takes more than five minutes of students' time, or has more than eight items",
    why:
      "What is asked again and again has to be quick, or it eats the lesson it is meant to help, and students stop reading the questions (¶13; classroom measures in use take two to three minutes).",
    mend: "Keep the one to three items that would change what you do next week.",
    levels: .init(nil, .info, .warning),
    options: [
      .init("minutes", default: 5, "minutes of students' time that are fine"),
      .init("items", default: 8, "items that are fine"),
    ],
    examples: [
      .bad("measures/slip.md", TheorySample.measure("type: practical\nminutes: «6»")),
      .bad("measures/slip.md", TheorySample.measure("type: practical", items(9, heading: "«## Items»"))),
      .good("measures/slip.md", TheorySample.measure("type: practical\nminutes: 5", items(8))),
      .good("measures/survey.md", TheorySample.measure("type: outcome\nminutes: 20", items(30))),
    ])

  private static func items(_ count: Int, heading: String = "## Items") -> String {
    heading + "\n\n"
      + (1...count).map { "\($0). I could use what a reader said about part \($0).\n" }.joined()
  }

  static func check(_ measure: Measure, in context: RuleContext) -> [Diagnostic] {
    guard measure.type == .practical, !measure.isRetired else {
      return []
    }
    let minutes = measure.minutes ?? 0
    let items = measure.section(Measure.Sections.items)?.listItems.count ?? 0
    let isLong = minutes > context.option("minutes", default: 5)
    let hasMany = Double(items) > context.option("items", default: 8)
    guard isLong || hasMany else { return [] }
    let place =
      isLong
      ? measure.place(of: Measure.Fields.minutes)
      : measure.place(measure.section(Measure.Sections.items)?.headingSpan ?? measure.document.headSpan)
    let what = [
      isLong ? "takes \(minutes.asWords) minutes of students' time" : nil,
      hasMany ? "has \(items) items" : nil,
    ]
    return [
      Diagnostic(
        about.id,
        "For a quick check this \(EnglishWords.list(what.compactMap(\.self))). Which one or two answers would change what you do next week?",
        at: place)
    ]
  }
}
