import PLCText

/// A question of a cycle's plan, and what its study says of it.
package struct Comparison: Sendable {
  /// The row of the plan.
  package let question: DataRow
  /// The row of the study; nil when it leaves the question out.
  package let result: DataRow?
}

extension Document {
  /// The questions of a cycle's plan in order, each with its result.
  ///
  /// A result belongs to the question that it repeats, by and large in the same words, or whose number it gives.
  /// When there are as many results as questions, those left over go together in their order.
  package var comparisons: [Comparison] {
    let questions = rows("Plan", having: "Question")
    let results = rows("Study")
    var partner = [Int?](repeating: nil, count: questions.count)
    var free = Set(results.indices)
    func pair(_ isPair: (Int, Int) -> Bool) {
      for question in questions.indices where partner[question] == nil {
        guard let result = free.sorted().first(where: { isPair(question, $0) }) else { continue }
        partner[question] = result
        free.remove(result)
      }
    }
    let asked = questions.map { Slug.make($0["Question"]?.text ?? "") }
    let answered = results.map { Slug.make($0["Question"]?.text ?? "") }
    pair { asked[$0] == answered[$1] }
    pair { ["\($0 + 1)", "q\($0 + 1)", "question-\($0 + 1)"].contains(answered[$1]) }
    pair { Self.areAlike(asked[$0], answered[$1]) }
    if questions.count == results.count { pair { _, _ in true } }
    return zip(questions, partner).map { question, result in
      Comparison(question: question, result: result.map { results[$0] })
    }
  }

  /// Whether most words of the shorter one stand in the longer one.
  private static func areAlike(_ first: String, _ second: String) -> Bool {
    let (one, other) = (Set(first.split(separator: "-")), Set(second.split(separator: "-")))
    let fewer = min(one.count, other.count)
    return fewer >= 3 && one.intersection(other).count * 4 >= fewer * 3
  }
}
