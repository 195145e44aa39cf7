import PLCContent
import PLCDiagnostics

/// A question of a plan with no prediction, or nothing to answer it with.
struct QuestionWithoutPrediction: KindRule {
  static let about = RuleDescription(
    "question-without-prediction", .cycles,
    finds: "a question of a plan with no prediction, or with nothing to answer it",
    why:
      "Afterwards everything looks as if one had known it. Only a guess written down before can turn out wrong, and being wrong is how a group learns about its students (prediction-based testing, Langley and others).",
    mend: "Write a guess with a number or something one would see, and how you will find out.",
    levels: .init(.warning, .error, .error),
    examples: [
      .bad(
        "cycles/reader/01.md",
        CycleSample.cycle("number: 1", CycleSample.questions("| «Will they revise?» | | slip |")),
        with: CycleSample.folder),
      .bad(
        "cycles/reader/01.md",
        CycleSample.cycle("number: 1", CycleSample.questions("| «Will they revise?» | ? | slip |")),
        with: CycleSample.folder),
      .bad(
        "cycles/reader/01.md",
        CycleSample.cycle("number: 1", CycleSample.questions("| «Will they revise?» | Half of them | |")),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md",
        CycleSample.cycle(
          "number: 1\nmeasures: [slip]", CycleSample.questions("| Will they revise? | Half of them | |")),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md",
        CycleSample.cycle(
          "number: 1", CycleSample.questions("| Will they revise? | Half of them | qualitative |")),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md",
        CycleSample.cycle("status: stopped", CycleSample.questions("| Will they revise? | | |")),
        with: CycleSample.folder),
    ])

  static func check(_ cycle: Cycle, in context: RuleContext) -> [Diagnostic] {
    typealias Columns = Cycle.Question.Columns
    guard cycle.isLive else { return [] }
    return cycle.rows(Cycle.Question.self).compactMap { row in
      guard row.question != nil else { return nil }
      let message: String
      switch (
        row.words(Columns.prediction) != nil,
        cycle.says(Cycle.Fields.measures) || row.words(Columns.data) != nil
      ) {
      case (true, true): return nil
      case (false, true):
        message =
          "What do you think will happen? Without a guess written down beforehand, no result can surprise you."
      case (true, false):
        message = "What will answer this question: a slip, a count, what students say? Nothing is named yet."
      case (false, false):
        message =
          "This question has no prediction and nothing to answer it with. What do you think will happen, and how would you see it?"
      }
      return Diagnostic(about.id, message, at: row.place(of: Columns.question))
    }
  }
}
