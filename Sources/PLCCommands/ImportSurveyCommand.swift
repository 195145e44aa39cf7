import ArgumentParser
import PLCContent
import PLCText

/// `plc import survey`: answers of a form become numbers, and nothing else of it is kept.
struct ImportSurveyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey",
    abstract: "Counts the answers of a form's export into a measure.",
    discussion: """
      Reads the CSV file that Google Forms or Microsoft Forms (saved in Excel as “CSV UTF-8”) exports, counts the \
      answers that agree, day by day, and adds a row a day: how many answers agree, out of how many. With several \
      questions all of their answers are counted together, and `n` says how many students gave them. Names, \
      addresses and free text are left out; what was left out is said by number.

      Which questions count: those of --item; else those that the measure lists under Items; else those that were \
      answered on the scale of --agree. Test rows and repeated rows do not count; of two by one person on one day the \
      last does.

      A second run on the same export changes nothing: a day that stands there with the same numbers is left alone, \
      and one with other numbers stops the import before anything is written.

      Examples:
        plc import survey responses.csv --measure exit-ticket --agree "Agree,Strongly agree" --dry-run
        plc import survey responses.csv --measure exit-ticket --agree 4,5 --context "period 3"
        plc import survey responses.csv --measure exit-ticket --agree Sí --date-order day-first
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("The export.", valueName: "responses.csv"))
  var file: String

  @Option(help: ArgumentHelp("The measure that the answers belong to.", valueName: "id"))
  var measure: String

  @Option(help: ArgumentHelp("The answers that count, with commas between them.", valueName: "answers"))
  var agree: [String]

  @Option(help: ArgumentHelp("A question to count; may be given several times.", valueName: "question"))
  var item: [String] = []

  @Option(help: "Which class or period all answers come from.")
  var context: String?

  @Option(help: ArgumentHelp("The question whose answer says which class.", valueName: "question"))
  var contextQuestion: String?

  @Option(help: "Which students.")
  var group: String?

  @Option(help: ArgumentHelp("The cycle the answers belong to.", valueName: "id"))
  var cycle: String?

  @Option(help: ArgumentHelp("Put all answers under this day.", valueName: "date"))
  var on: String?

  @Option(help: "How days such as 3/4/2026 are meant: month-first or day-first.")
  var dateOrder: ResponseTimes.Order?

  @Flag(help: "Show what would be added, and change nothing.")
  var dryRun = false

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      let table = ResponseTable(try TextFile.read(file))
      let workspace = try Workspace.find(common)
      let library = try await workspace.library(console)
      let position = try MeasureSource.measure(measure, in: library, workspace)
      let tally = try count(table, library.documents[position])
      var others: [String: String] = [:]
      for (column, text) in [("Context", context), ("Group", group), ("Cycle", cycle)] {
        if let text { others[column] = text.trimmingSpaces }
      }
      let rows = tally.days.map { $0.row(others) }
      let recorder = DataRecorder(workspace: workspace, library: library, position: position)
      let outcome = try await recorder.record(rows, dryRun: dryRun)
      for row in outcome.added { console.print(Self.line(row)) }
      say(tally, table, outcome, console)
      if workspace.relative(file) != nil {
        console.say(
          "\(file) lies in the community's folder, where others may come to read it. Once the numbers are in, move it away or delete it."
        )
      }
    }
  }

  private func count(_ table: ResponseTable, _ measure: Document) throws -> SurveyTally {
    var request = SurveyTally.Request(agree: agree)
    request.items = item
    request.measureItems = MeasureInstrument(measure)?.items.map(\.text) ?? []
    request.contextQuestion = contextQuestion
    request.order = dateOrder
    request.day = try on.map(ValueText.date)
    do {
      return try SurveyTally(table, request)
    } catch {
      throw CannotDo(Self.text(error, file))
    }
  }

  private static func line(_ row: MeasureRow) -> String {
    let people = row.cells["N"].map { ", \($0) students" } ?? ""
    let context = row.cells["Context"].map { " (\($0))" } ?? ""
    return
      "\(row.date)\(context): \(row.cells["Numerator"] ?? "0") of \(row.cells["Denominator"] ?? "0")\(people)"
  }

  private func say(
    _ tally: SurveyTally, _ table: ResponseTable, _ outcome: DataRecorder.Outcome, _ console: Console
  ) {
    let added = outcome.added.count
    console.say(
      added == 0
        ? "Nothing to add: \(outcome.path) has all of it already."
        : "\(Self.count(added, "row")) \(dryRun ? "would go" : "went") into \(outcome.path)\(outcome.isNew ? ", which is new" : "")."
    )
    if added > 0, !outcome.already.isEmpty {
      console.say("\(Self.count(outcome.already.count, "row")) stood there already, with the same numbers.")
    }
    for column in outcome.addedColumns { console.say("The file has a new column, `\(column)`.") }
    console.say("Counted: \(tally.items.map { "“\($0)”" }.joined(separator: ", ")).")
    for answer in tally.unseen { console.say("Nobody answered `\(answer)`; is it spelled as in the form?") }
    let dropped = tally.dropped
    let parts = [
      (dropped.personColumns, "column of names or addresses", "columns of names or addresses"),
      (dropped.freeColumns, "column of free text", "columns of free text"),
      (dropped.otherQuestions, "other question", "other questions"),
      (dropped.formColumns, "column that the form fills in", "columns that the form fills in"),
      (dropped.testRows, "test row", "test rows"),
      (dropped.repeatedRows, "repeated row", "repeated rows"),
      (dropped.earlierAnswers, "earlier answer of the same person", "earlier answers of the same persons"),
      (dropped.blankRows, "row without an answer", "rows without an answer"),
      (dropped.rowsWithoutDay, "row without a day that can be read", "rows without a day that can be read"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    console.say(
      "Left out of \(Self.count(table.rows.count, "response")): "
        + (parts.isEmpty ? "nothing" : parts.joined(separator: ", ")) + ".")
  }

  private static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }

  private static func text(_ refusal: SurveyTally.Refusal, _ file: String) -> String {
    let tail = " Nothing was written."
    switch refusal {
    case .noTime:
      return
        "\(file) has no column with the time of each response (such as `Timestamp` or `Completion time`). Say the day with --on 2026-09-14.\(tail)"
    case .times(.ambiguous(let text, let us, let rest)):
      return
        "`\(text)` could be \(us) or \(rest), and no other response tells which. Say it with --date-order month-first or --date-order day-first.\(tail)"
    case .times(.mixed(let us, let rest)):
      return
        "`\(us)` has the month first and `\(rest)` the day first, so the days cannot be told. Were two exports put into one file?\(tail)"
    case .noQuestion(let name):
      return "\(file) has no one question `\(name)`; write it as it stands in the first line.\(tail)"
    case .noAgreement(let answers):
      let seen =
        answers.isEmpty
        ? "No question was answered by choosing."
        : "Answers there are: \(answers.map { "`\($0)`" }.joined(separator: ", "))."
      return "No answer in \(file) is one of those that --agree names. \(seen)\(tail)"
    case .nothing:
      return "\(file) has no response that can be counted: no answers, or no day that can be read.\(tail)"
    }
  }
}

extension ResponseTimes.Order: ExpressibleByArgument {}
