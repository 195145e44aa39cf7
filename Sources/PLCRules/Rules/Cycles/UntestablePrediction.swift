import PLCContent
import PLCDiagnostics
import PLCText

/// A prediction that no result could contradict.
struct UntestablePrediction: KindRule {
  static let about = RuleDescription(
    "untestable-prediction", .cycles,
    finds: "a prediction without a number, a direction, or anything one could see or hear",
    why:
      "If nothing that students do could prove it wrong, it cannot be right either, and the cycle teaches nothing (prediction-based testing).",
    mend: "Say how many, more or fewer than before, or what students would do or say.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad(
        "cycles/reader/01.md", CycleSample.cycle("number: 1", asking("It will «go well».")),
        with: CycleSample.folder),
      .bad(
        "cycles/reader/01.md",
        CycleSample.cycle(
          "number: 1",
          asking("Students will «be engaged» and motivated.")),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md", CycleSample.cycle("number: 1", asking("It will go well for 20 of 26.")),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md", CycleSample.cycle("number: 1", asking("More engaged than last week.")),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md",
        CycleSample.cycle("number: 1", asking("Engaged: they ask each other about the ending.")),
        with: CycleSample.folder),
      .good("cycles/reader/01.md", CycleSample.cycle("number: 1", asking("Yes.")), with: CycleSample.folder),
    ])

  private static func asking(_ prediction: String) -> String {
    CycleSample.questions("| What will happen? | \(prediction) | qualitative |") + CycleSample.tasks
  }

  static func check(_ cycle: Cycle, in context: RuleContext) -> [Diagnostic] {
    guard cycle.isLive, let lists = context.words(of: about.id, english: PredictionWords.wishes)
    else { return [] }
    return cycle.rows(Cycle.Question.self).compactMap { row in
      guard let cell = row.cell(Cycle.Question.Columns.prediction) else { return nil }
      let prose = Prose(cell.content, in: cycle.document.source)
      if NumberWords.stand(in: prose) || PredictionWords.directions.occurs(in: prose)
        || PredictionWords.events.occurs(in: prose)
      {
        return nil
      }
      let wishes = lists.flatMap { $0.matches(in: prose) }
      guard let wish = wishes.min(by: { $0.span < $1.span }) else { return nil }
      return Diagnostic(
        about.id,
        "How would you know? `\(cycle.document.source[wish.span])` looks different to each of us. How many students, or what would you see them do or hear them say?",
        at: cycle.place(wish.span))
    }
  }
}
