import PLCContent
import PLCDiagnostics

/// A question of the plan that the study does not come back to.
struct UncomparedPrediction: KindRule {
  static let about = RuleDescription(
    "uncompared-prediction", .cycles,
    finds:
      "a Study that leaves a question of the plan without what happened, or without a verdict on the prediction",
    why:
      "The questions that go missing are often those whose answer nobody liked, and those would have taught most about students (Study compares data with predictions).",
    mend:
      "Give each question a row in Study, with what happened and how it compares; `unclear` is an answer.",
    levels: .init(.warning, .error, .error),
    examples: [
      .bad(
        "cycles/reader/01.md",
        CycleSample.cycle(
          "status: act",
          two.replacing("What do they say?", with: "«What do they say?»")
            + CycleSample.study(CycleSample.result)),
        with: CycleSample.folder),
      .bad(
        "cycles/reader/01.md",
        CycleSample.cycle(
          "status: act",
          CycleSample.plan + CycleSample.study("| «Will they change what it says?» | 12 of 26 did | | yes |")),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md", CycleSample.cycle("status: act", two + "## Study\n\nMany did.\n"),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md",
        CycleSample.cycle(
          "status: act",
          two + CycleSample.study(CycleSample.result + "\n| What do they say? | Mostly thanks | unclear | |")),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md",
        CycleSample.cycle("status: study", two + CycleSample.study(CycleSample.result)),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md",
        CycleSample.cycle("status: stopped", two + CycleSample.study(CycleSample.result)),
        with: CycleSample.folder),
    ])

  private static let two =
    CycleSample.questions(
      "| Will they change what it says? | Half of the class | qualitative |\n| What do they say? | They thank the reader | qualitative |"
    )
    + CycleSample.tasks

  static func check(_ cycle: Cycle, in context: RuleContext) -> [Diagnostic] {
    guard cycle.isLive, cycle.isAtLeast(.act),
      // A Study that is missing, empty or without its table is another rule's.
      cycle.section(Cycle.Sections.study)?.tables.isEmpty == false
    else { return [] }
    return cycle.comparisons.compactMap { comparison in
      guard comparison.question.question != nil else { return nil }
      guard let result = comparison.result else {
        return Diagnostic(
          about.id,
          "Study does not come back to this question. What happened, and how did it compare with what you thought?",
          at: comparison.question.place(of: Cycle.Question.Columns.question))
      }
      // Without a prediction there is nothing to compare, which is another rule's to say.
      guard result.cell(Cycle.Result.Columns.verdict) == nil, comparison.prediction != nil else { return nil }
      return Diagnostic(
        about.id,
        "How did this compare with your prediction: `confirmed`, `partly`, `not-confirmed` or `unclear`? It says how well we knew our students, not how well anybody did.",
        at: result.place(of: Cycle.Result.Columns.question))
    }
  }
}
