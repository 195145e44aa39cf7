package import PLCText

/// How many answers of a survey agree, day by day: all that is kept of a form's export.
package struct SurveyTally: Sendable {
  package let days: [Day]
  /// The headings of the questions that were counted.
  package let items: [String]
  package let dropped: Dropped
  /// Answers that were said to count and that nobody gave.
  package let unseen: [String]

  /// The count of one day, or of one class on it.
  package struct Day: Hashable, Sendable {
    package let date: CalendarDate
    package let context: String
    package let agreeing: Int
    package let answers: Int
    package let students: Int

    /// With the number of students where it is not that of the answers.
    package func row(_ others: [DataColumn: String]) -> MeasureRow {
      var cells = others
      cells[.numerator] = String(agreeing)
      cells[.denominator] = String(answers)
      if students != answers { cells[.count] = String(students) }
      if !context.isEmpty { cells[.context] = context }
      return MeasureRow(on: date, cells)
    }
  }

  /// What was left out, by number only.
  package struct Dropped: Hashable, Sendable {
    package var personColumns = 0
    package var freeColumns = 0
    package var otherQuestions = 0
    package var formColumns = 0
    package var repeatedRows = 0
    package var earlierAnswers = 0
    package var testRows = 0
    package var blankRows = 0
    package var rowsWithoutDay = 0

    /// The columns that are left out when these are counted.
    init(_ columns: ResponseColumns, counting items: [Int], context: Int?) {
      personColumns = columns.people.count
      freeColumns = columns.free.count { !items.contains($0) && $0 != context }
      otherQuestions = columns.closed.count { !items.contains($0) && $0 != context }
      formColumns = columns.others.count
    }
  }

  /// What to count.
  package struct Request: Sendable {
    /// Each may name several answers, parted by commas or semicolons.
    package var agree: [String]
    /// The questions to count, when the export does not tell.
    package var items: [String] = []
    /// The items of the measure, which name the questions too.
    package var measureItems: [String] = []
    /// The question whose answer says which class.
    package var contextQuestion: String?
    package var order: ResponseTimes.Order?
    /// The day of all responses.
    package var day: CalendarDate?

    package init(agree: [String]) { self.agree = agree }
  }

  /// Why nothing was counted.
  package enum Refusal: Error, Hashable, Sendable {
    case noTime
    case times(ResponseTimes.Refusal)
    case noQuestion(String)
    /// There is a line of headings and nothing below it.
    case noResponses
    /// No answer of the export counts; the answers there are, most frequent first.
    case noAgreement([String])
    case nothing
  }

  package init(_ table: ResponseTable, _ request: Request) throws(Refusal) {
    guard !table.rows.isEmpty else { throw .noResponses }
    let columns = ResponseColumns(table)
    let items = try Self.items(table, columns, request)
    let context = try request.contextQuestion.map { (name) throws(Refusal) in try Self.column(name, table) }
    let days = try Self.days(table, columns, request)
    let agree = Self.agree(request.agree, in: table, items)
    var dropped = Dropped(columns, counting: items, context: context)
    let kept = Self.responses(table, columns, items, days, &dropped)

    var counts: [Key: (agreeing: Int, answers: Int, students: Int)] = [:]
    for (row, day) in kept {
      let key = Key(date: day, context: context.map { table.rows[row][$0] } ?? "")
      var count = counts[key] ?? (0, 0, 0)
      for item in items where !table.rows[row][item].isEmpty {
        count.answers += 1
        if !AnswerText.readings(of: table.rows[row][item]).isDisjoint(with: agree) { count.agreeing += 1 }
      }
      count.students += 1
      counts[key] = count
    }
    guard !counts.isEmpty else { throw .nothing }
    let seen = Set(items.flatMap { item in table.rows.flatMap { AnswerText.readings(of: $0[item]) } })
    self.days = counts.sorted { $0.key < $1.key }.map { key, count in
      Day(
        date: key.date, context: key.context, agreeing: count.agreeing, answers: count.answers,
        students: count.students)
    }
    self.items = items.map { table.headings[$0] }
    self.dropped = dropped
    unseen = agree.subtracting(seen).sorted()
  }

  private struct Key: Hashable, Comparable {
    let date: CalendarDate
    let context: String
    static func < (a: Key, b: Key) -> Bool { (a.date, a.context) < (b.date, b.context) }
  }

  // MARK: Which questions and answers

  /// The question that is called so, or that alone has this in its heading.
  static func column(_ name: String, _ table: ResponseTable) throws(Refusal) -> Int {
    let wanted = AnswerText.normalised(name)
    let headings = table.headings.map(AnswerText.normalised)
    if let exact = headings.firstIndex(of: wanted) { return exact }
    let near = headings.indices.filter { headings[$0].contains(wanted) }
    guard near.count == 1 else { throw .noQuestion(name) }
    return near[0]
  }

  /// The questions that were named; else those of the measure's items; nil when neither says any.
  static func namedItems(
    _ table: ResponseTable, _ columns: ResponseColumns, _ request: Request
  ) throws(Refusal) -> [Int]? {
    if !request.items.isEmpty {
      var found: [Int] = []
      for name in request.items { found.append(try column(name, table)) }
      return Array(Set(found)).sorted()
    }
    let asked = request.measureItems.map(letters).filter { !$0.isEmpty }
    let named = columns.closed.filter { index in
      let heading = letters(table.headings[index])
      return asked.contains { $0 == heading || $0.hasPrefix(heading) && heading.count >= 12 }
    }
    return named.isEmpty ? nil : named
  }

  /// Those that were named; else those that share the answers that count.
  private static func items(
    _ table: ResponseTable, _ columns: ResponseColumns, _ request: Request
  ) throws(Refusal) -> [Int] {
    if let named = try namedItems(table, columns, request) { return named }
    let agree = agree(request.agree, in: table, columns.closed)
    func answers(_ column: Int) -> Set<String> {
      Set(
        table.rows.map { $0[column] }.filter { !$0.isEmpty }.flatMap { AnswerText.parts(of: $0) }
          .map(AnswerText.normalised))
    }
    let sure = columns.closed.filter { column in
      table.rows.contains { !AnswerText.readings(of: $0[column]).isDisjoint(with: agree) }
    }
    guard !sure.isEmpty else { throw .noAgreement(frequentAnswers(table, columns)) }
    // A question to which nobody agreed belongs to the scale all the same.
    let scale = sure.reduce(into: agree) { $0.formUnion(answers($1)) }
    return columns.closed.filter { sure.contains($0) || answers($0).isSubset(of: scale) }
  }

  /// A heading as headings are compared.
  static func letters(_ text: String) -> String {
    String(text.lowercased().prefix { $0 != "(" }.filter { $0.isLetter || $0.isNumber })
  }

  private static func frequentAnswers(_ table: ResponseTable, _ columns: ResponseColumns) -> [String] {
    var counts: [String: Int] = [:]
    for column in columns.closed {
      for part in table.rows.flatMap({ AnswerText.parts(of: $0[column]) }) { counts[part, default: 0] += 1 }
    }
    return counts.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8).map(
      \.key)
  }

  /// An answer that holds a comma itself counts as a whole, when somebody gave it.
  private static func agree(_ texts: [String], in table: ResponseTable, _ columns: [Int]) -> Set<String> {
    let given = Set(columns.flatMap { column in table.rows.map { AnswerText.normalised($0[column]) } })
    return Set(
      texts.flatMap { text in
        given.contains(AnswerText.normalised(text))
          ? [AnswerText.normalised(text)] : AnswerText.parts(of: text).map(AnswerText.normalised)
      })
  }

  // MARK: Which responses

  /// The day of each response.
  static func days(
    _ table: ResponseTable, _ columns: ResponseColumns, _ request: Request
  ) throws(Refusal) -> [CalendarDate?] {
    if let day = request.day { return table.rows.map { _ in day } }
    guard let time = columns.time else { throw .noTime }
    do {
      return try ResponseTimes(table.rows.map { $0[time] }, order: request.order).days
    } catch { throw .times(error) }
  }

  /// The rows that count, with their days; of several by one person on one day, the last.
  static func responses(
    _ table: ResponseTable, _ columns: ResponseColumns, _ items: [Int], _ days: [CalendarDate?],
    _ dropped: inout Dropped
  ) -> [(row: Int, day: CalendarDate)] {
    var kept: [(row: Int, day: CalendarDate)] = []
    var whole: Set<[String]> = []
    var byPerson: [[String]: Int] = [:]
    for (index, row) in table.rows.enumerated() {
      if items.allSatisfy({ row[$0].isEmpty }) {
        dropped.blankRows += 1
      } else if isTest(row, items) {
        dropped.testRows += 1
      } else if let day = days[index] {
        // Only a row that says who or when can be told from another that looks like it.
        if columns.time != nil, !whole.insert(row).inserted {
          dropped.repeatedRows += 1
          continue
        }
        kept.append((index, day))
        if let person = person(row, columns) {
          if let earlier = byPerson[[person, day.description]] {
            kept.removeAll { $0.row == earlier }
            dropped.earlierAnswers += 1
          }
          byPerson[[person, day.description]] = index
        }
      } else {
        dropped.rowsWithoutDay += 1
      }
    }
    return kept
  }

  /// The address, else whatever says who it was; nobody is "anonymous".
  private static func person(_ row: [String], _ columns: ResponseColumns) -> String? {
    let known = columns.people.map { row[$0].lowercased() }
      .filter { !["", "anonymous", "anónimo", "anonimo", "n/a"].contains($0) }
    if let address = known.first(where: { $0.contains("@") }) { return address }
    // A number that the form counts up is new in every row, and tells nobody from anybody.
    let words = known.filter { $0.contains(where: \.isLetter) }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// A row that somebody wrote to try the form.
  private static func isTest(_ row: [String], _ items: [Int]) -> Bool {
    row.enumerated().contains { index, cell in
      let text = AnswerText.normalised(cell)
      return ["test", "testing", "test test", "a test", "this is a test", "prueba", "asdf"].contains(text)
        || text.hasPrefix("test@") && !items.contains(index)
    }
  }
}
