import PLCContent
import PLCText

/// What an export holds for a measure, ready to be written.
struct CountedSurvey {
  let rows: [MeasureRow]
  let questions: [String]
  let dropped: SurveyTally.Dropped
  /// Answers that were named and that nobody gave.
  let unseen: [String]
  /// The column in which the answer stands; nil when answers are counted together.
  private let answerColumn: DataColumn?

  /// How many answers agree; `others` are cells of every row.
  init(_ tally: SurveyTally, _ others: [DataColumn: String]) {
    rows = tally.days.map { $0.row(others) }
    questions = tally.items
    dropped = tally.dropped
    unseen = tally.unseen
    answerColumn = nil
  }

  /// How often each answer was given. The data have one column for the answer, and one for question or class.
  init(
    _ counts: AnswerCounts, _ others: [DataColumn: String], _ form: BarForm, _ words: SurveyRefusalText
  ) throws {
    guard others[form.answerColumn] == nil else { throw CannotDo(words.columnIsTaken(form.answerColumn)) }
    let hasSeveral = counts.questions.count > 1
    if hasSeveral, others[.context] != nil || form.answerColumn == .context {
      throw CannotDo(words.text(.questionsAndClasses))
    }
    rows = counts.counts.map { count in
      var cells = others
      if hasSeveral { cells[.context] = count.question }
      if !count.context.isEmpty { cells[.context] = count.context }
      cells[form.answerColumn] = count.answer
      cells.merge(form.numbers(count.given, of: count.students)) { $1 }
      return MeasureRow(on: count.date, cells)
    }
    questions = counts.questions
    dropped = counts.dropped
    unseen = counts.unseen
    answerColumn = form.answerColumn
  }

  /// "2026-09-14 (period 3)", "2026-09-14: A reader".
  func name(of row: MeasureRow) -> String {
    let context = answerColumn == .context ? nil : row.cells[.context]
    let answer = answerColumn.flatMap { row.cells[$0] }
    return "\(row.date)\(context.map { " (\($0))" } ?? "")\(answer.map { ": \($0)" } ?? "")"
  }

  /// "12 of 24", and of how many students where that is another number.
  func said(_ row: MeasureRow) -> String {
    let people = row.cells[.numerator] == nil ? nil : row.cells[.count]
    return said(DataRecorder.said(row)) + (people.map { ", \($0) students" } ?? "")
  }

  /// "12 of 24" for "12/24" and for "12 (n 24)".
  func said(_ numbers: String) -> String {
    numbers.replacing("/", with: " of ").replacing(" (n ", with: " of ").replacing(")", with: "")
  }
}

/// How the data of a bar chart are written: as those that stand there, else so many of so many.
struct BarForm {
  /// `Group`; `Context` where the data have their answers there.
  let answerColumn: DataColumn
  /// The answers that the data have, by question.
  let answers: [String: [String]]
  private let isCount: Bool
  private let isValue: Bool

  init(_ data: MeasureData?, unit: String) {
    let points = data?.points ?? []
    let hasGroups = points.isEmpty || points.contains { !$0.group.isEmpty }
    answerColumn = hasGroups ? .group : .context
    isCount = unit == "count"
    isValue = isCount || (!points.isEmpty && points.allSatisfy { $0.numerator == nil })
    var answers: [String: [String]] = [:]
    for point in points {
      let answer = hasGroups ? point.group : point.context
      // A context is a question or a class; for the second, the answers of any class hold.
      for question in Set([hasGroups ? point.context : "", ""]) where !answer.isEmpty {
        if !(answers[question] ?? []).contains(answer) { answers[question, default: []].append(answer) }
      }
    }
    // Where contexts are questions, one that is not there yet has answers of its own.
    let distinct = Set(answers.filter { !$0.key.isEmpty }.values.map(Set.init))
    if distinct.count > 1 { answers[""] = nil }
    self.answers = answers
  }

  /// The cells of so many students out of those who answered.
  func numbers(_ given: Int, of students: Int) -> [DataColumn: String] {
    guard isValue else { return [.numerator: String(given), .denominator: String(students)] }
    if isCount { return [.value: String(given), .count: String(students)] }
    // In per cent with one decimal; halves go up.
    let tenths = (given * 2000 + students) / (students * 2)
    return [
      .value: tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)", .count: String(students),
    ]
  }
}
