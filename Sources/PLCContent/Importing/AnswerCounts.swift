package import PLCText

/// How often each answer to a question was given, day by day: what a bar chart of a survey shows, and all that is kept
/// of a form's export.
package struct AnswerCounts: Sendable {
  /// By day and class, then in the order of the questions and their answers. An answer that nobody gave on a day
  /// stands there with 0, so that every day has the same bars.
  package let counts: [Count]
  /// The headings of the questions that were counted.
  package let questions: [String]
  package let dropped: SurveyTally.Dropped
  /// Answers that were named and that nobody gave.
  package let unseen: [String]

  /// How many students gave an answer, out of how many who answered the question.
  package struct Count: Hashable, Sendable {
    package let date: CalendarDate
    /// The class; empty where nothing says it.
    package let context: String
    package let question: String
    package let answer: String
    package let given: Int
    package let students: Int
  }

  /// What to count.
  package struct Request: Sendable {
    /// Which questions and days. What it says of agreeing is not looked at.
    package var survey = SurveyTally.Request(agree: [])
    /// The answers that the form offers, in order. Each text may name several, parted by semicolons or commas.
    package var answers: [String] = []
    /// The answers that are known already, by question; those of `""` hold for a question that is not there.
    package var known: [String: [String]] = [:]
    /// The name under which all other answers are counted together; nil when there may be none.
    package var rest: String?

    package init() {}
  }

  /// Why nothing was counted. Only answers that several gave are named: one alone may be somebody's own words.
  package enum Refusal: Error, Hashable, Sendable {
    case survey(SurveyTally.Refusal)
    /// Several questions could be meant.
    case whichQuestion([String])
    /// Several questions and a class: the data have one column for both.
    case questionsAndClasses
    /// Whether a comma parts two answers or belongs to one cannot be told.
    case comma(String)
    /// Some answers were given once only.
    case givenOnce(Int, others: [String])
    /// Answers that are none of the known ones: those several gave, and how many others there are.
    case unknown([String], others: Int, known: [String])
  }

  package init(_ table: ResponseTable, _ request: Request) throws(Refusal) {
    guard !table.rows.isEmpty else { throw .survey(.noResponses) }
    let columns = ResponseColumns(table)
    let survey = request.survey
    let items = try Self.items(table, columns, request)
    let (days, context) = try Self.sources(table, columns, survey)
    guard items.count == 1 || context == nil else { throw .questionsAndClasses }
    var dropped = SurveyTally.Dropped(columns, counting: items, context: context)
    let kept = SurveyTally.responses(table, columns, items, days, &dropped)
    guard !kept.isEmpty else { throw .survey(.nothing) }

    var counts: [Count] = []
    var unseen: [String] = []
    for item in items {
      let heading = table.headings[item]
      let known = Self.known(request, heading, in: table, item)
      let cells = kept.map { table.rows[$0.row][item] }
      let reader = try AnswerReader(cells, known: known, rest: request.rest)
      var given: [Day: [String: Int]] = [:]
      var students: [Day: Int] = [:]
      for ((row, date), cell) in zip(kept, cells) where !cell.isEmpty {
        let day = Day(date: date, context: context.map { table.rows[row][$0] } ?? "")
        students[day, default: 0] += 1
        for answer in reader.answers(in: cell) { given[day, default: [:]][answer, default: 0] += 1 }
      }
      for (day, number) in students {
        counts += reader.order.map { answer in
          Count(
            date: day.date, context: day.context, question: heading, answer: answer,
            given: given[day]?[answer] ?? 0, students: number)
        }
      }
      let seen = Set(given.values.flatMap(\.keys))
      unseen += known.filter { !seen.contains($0) }
    }
    // Stable, so that questions and answers keep their order.
    self.counts = counts.enumerated().sorted {
      ($0.element.date, $0.element.context, $0.offset) < ($1.element.date, $1.element.context, $1.offset)
    }.map(\.element)
    questions = items.map { table.headings[$0] }
    self.dropped = dropped
    self.unseen = request.answers.isEmpty ? [] : unseen
  }

  private struct Day: Hashable {
    let date: CalendarDate
    let context: String
  }

  private static func sources(
    _ table: ResponseTable, _ columns: ResponseColumns, _ survey: SurveyTally.Request
  ) throws(Refusal) -> (days: [CalendarDate?], context: Int?) {
    do {
      let days = try SurveyTally.days(table, columns, survey)
      guard let name = survey.contextQuestion else { return (days, nil) }
      return (days, try SurveyTally.column(name, table))
    } catch { throw .survey(error) }
  }

  /// Those that were named; else those of the measure's items; else those with the answers that were named; else the
  /// only one that was answered by choosing.
  private static func items(
    _ table: ResponseTable, _ columns: ResponseColumns, _ request: Request
  ) throws(Refusal) -> [Int] {
    do {
      if let named = try SurveyTally.namedItems(table, columns, request.survey) { return named }
      var closed = columns.closed
      if let name = request.survey.contextQuestion {
        let context = try SurveyTally.column(name, table)
        closed.removeAll { $0 == context }
      }
      let answers = Set(request.answers.flatMap(AnswerText.parts).map(AnswerText.normalised))
      let fitting = closed.filter { column in
        table.rows.contains { !AnswerText.readings(of: $0[column]).isDisjoint(with: answers) }
      }
      if !fitting.isEmpty { return fitting }
      guard closed.count != 1 else { return closed }
      throw Refusal.whichQuestion(closed.map { table.headings[$0] })
    } catch let refusal as SurveyTally.Refusal {
      throw .survey(refusal)
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw .survey(.nothing)
    }
  }

  /// The answers that a question may have, in order; none when nothing says so.
  private static func known(
    _ request: Request, _ heading: String, in table: ResponseTable, _ item: Int
  ) -> [String] {
    guard !request.answers.isEmpty else {
      let letters = SurveyTally.letters(heading)
      return request.known.first { SurveyTally.letters($0.key) == letters }?.value ?? request.known[""] ?? []
    }
    // An answer that holds a comma itself stands for one, when somebody gave it so.
    let given = Set(table.rows.map { AnswerText.normalised($0[item]) })
    var seen: Set<String> = []
    return request.answers.flatMap { text in
      given.contains(AnswerText.normalised(text)) ? [text.trimmingSpaces] : AnswerText.parts(of: text)
    }.filter { seen.insert(AnswerText.normalised($0)).inserted }
  }
}
