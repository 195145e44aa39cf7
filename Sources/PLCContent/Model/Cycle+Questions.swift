import PLCMarkdown
import PLCText

/// A question of a cycle's plan, and what its study says of it.
package struct Comparison: Sendable {
  /// The row of the plan.
  package let question: Cycle.Question
  /// The row of the study; nil when it leaves the question out.
  package let result: Cycle.Result?

  /// What was predicted; nil while nothing is.
  package var prediction: String? { question.words(Cycle.Question.Columns.prediction) }
  package var verdict: Verdict? { result?.verdict }
  package var better: Better? { result?.betterThanBefore }

  /// The question in the words of the study, when they are others than those of the plan; nil for its number.
  package var rewording: DataCell? {
    guard let cell = result?.cell(Cycle.Result.Columns.question) else { return nil }
    let said = Slug.make(cell.text)
    let digits =
      said.hasPrefix("question-") ? said.dropFirst(9) : said.hasPrefix("q") ? said.dropFirst() : said[...]
    let isItsNumber = !digits.isEmpty && digits.utf8.allSatisfy(\.isDigit)
    return said == Slug.make(question.question ?? "") || isItsNumber ? nil : cell
  }
}

extension Cycle {
  /// The questions of its plan in order, each with its result: joined here and nowhere else.
  ///
  /// A result belongs to the question that it repeats, by and large in the same words, or whose number it gives.
  /// When there are as many results as questions, those left over go together in their order.
  package var comparisons: [Comparison] { joined.comparisons }

  /// The rows of its study that answer no question of its plan.
  package var resultsWithoutQuestion: [Result] { joined.others }

  private var joined: (comparisons: [Comparison], others: [Result]) {
    let questions = rows(Question.self)
    let results = rows(Result.self)
    var partner = [Int?](repeating: nil, count: questions.count)
    var free = Set(results.indices)
    func pair(_ isPair: (Int, Int) -> Bool) {
      for question in questions.indices where partner[question] == nil {
        guard let result = free.sorted().first(where: { isPair(question, $0) }) else { continue }
        partner[question] = result
        free.remove(result)
      }
    }
    let asked = questions.map { Slug.make($0.question ?? "") }
    let answered = results.map { Slug.make($0.question ?? "") }
    pair { asked[$0] == answered[$1] }
    pair { ["\($0 + 1)", "q\($0 + 1)", "question-\($0 + 1)"].contains(answered[$1]) }
    pair { Self.areAlike(asked[$0], answered[$1]) }
    if questions.count == results.count { pair { _, _ in true } }
    let comparisons = zip(questions, partner).map { question, result in
      Comparison(question: question, result: result.map { results[$0] })
    }
    return (comparisons, free.sorted().map { results[$0] })
  }

  /// All verdicts of its study, in its order.
  package var verdicts: [Verdict] { rows(Result.self).compactMap(\.verdict) }

  /// How many of its predictions came out otherwise, in part or wholly.
  package var surpriseCount: Int { verdicts.count(where: \.isSurprise) }

  /// Whether it changed something on the way: it decided to adapt, or says what was varied.
  package var changedOnTheWay: Bool { decision == .adapt || says(Sections.whatWeVaried) }

  /// What the rows of its study answer to "better than before?".
  package var betterAnswers: [Better] { rows(Result.self).compactMap(\.betterThanBefore) }

  /// Whether its study says anything: a row, or words beside the table.
  package var hasStudy: Bool {
    if !rows(Result.self).isEmpty { return true }
    return section(Sections.study)?.blocks.contains { block in
      if case .table = block.kind { false } else { !block.isHint }
    } ?? false
  }

  /// The predictions of its plan, in order; rows that make none are left out.
  package var predictions: [WrittenPrediction] { document.typed.predictions }

  /// Whether most words of the shorter one stand in the longer one.
  private static func areAlike(_ first: String, _ second: String) -> Bool {
    let (one, other) = (Set(first.split(separator: "-")), Set(second.split(separator: "-")))
    let fewer = min(one.count, other.count)
    return fewer >= 3 && one.intersection(other).count * 4 >= fewer * 3
  }
}
