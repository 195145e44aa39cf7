import PLCText

/// The answers to one question, day by day.
struct Survey {
  /// The context of the data; empty when there is only one question.
  let question: String
  /// The groups of the data, in the order in which they first stand there.
  let answers: [String]
  /// With a value that can be drawn, in order.
  let dates: [CalendarDate]
  private let byAnswer: [String: [CalendarDate: ShownPoint]]

  /// The questions of a measure; those with nothing to draw are left out.
  static func all(in points: [ShownPoint]) -> [Survey] {
    var questions: [String] = []
    var byQuestion: [String: [ShownPoint]] = [:]
    // Where there are no groups, the contexts are the answers.
    let hasGroups = points.contains { !$0.group.isEmpty }
    for point in points {
      let question = hasGroups ? point.context : ""
      if byQuestion[question] == nil { questions.append(question) }
      byQuestion[question, default: []].append(point)
    }
    return questions.map { Survey($0, byQuestion[$0] ?? [], hasGroups: hasGroups) }.filter {
      !$0.dates.isEmpty
    }
  }

  private init(_ question: String, _ points: [ShownPoint], hasGroups: Bool) {
    self.question = question
    var answers: [String] = []
    var byAnswer: [String: [CalendarDate: ShownPoint]] = [:]
    for point in points {
      let answer = hasGroups ? point.group : point.context
      if byAnswer[answer] == nil { answers.append(answer) }
      byAnswer[answer, default: [:]][point.date] = point
    }
    self.answers = answers
    self.byAnswer = byAnswer
    dates = Set(points.filter { $0.value.number != nil }.map(\.date)).sorted()
  }

  func point(of answer: Int, on date: CalendarDate) -> ShownPoint? { byAnswer[answers[answer]]?[date] }

  func latest(of answer: Int) -> ShownPoint? { dates.last.flatMap { point(of: answer, on: $0) } }

  /// Whether there are several days, on each of which the answers make up the whole.
  var isStacked: Bool {
    dates.count > 1
      && dates.allSatisfy { date in
        let values = answers.indices.map { point(of: $0, on: date)?.value }
        let sum = values.reduce(0) { sum, value in
          if case .exact(let number)? = value { sum + number } else { sum }
        }
        let isExact = values.allSatisfy { value in if case .exact? = value { true } else { value == nil } }
        return isExact && abs(sum - 100) <= 1.5
      }
  }

  /// "Answers of 5 September 2026: yes 58 %, not yet 42 %."
  func sentence(unit: String, _ words: Words) -> String {
    guard let date = dates.last else { return "" }
    let said = answers.indices.compactMap { index in
      latest(of: index).map { "\(answers[index]) \(words.value(of: $0, unit: unit))" }
    }
    let lead = question.isEmpty ? "" : "\(question): "
    return lead + words(.saidAnswers, ["date": words.date(date), "answers": said.joined(separator: ", ")])
  }
}
