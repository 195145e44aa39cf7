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

      A measure with `chart: bar` gets a row for each answer instead: how many students gave it, out of how many who \
      answered. Who could choose several counts once for each. The answers are those of --answers; else those the \
      measure lists under Items, such as `- What helped? (a reader / more time)`; else those its data have; else those \
      in the export. Anything else that was answered stops the import, or is counted under --rest.

      A second run on the same export changes nothing: days that stand there with the same numbers are left alone. \
      When late answers came in, the import stops before anything is written and says the old numbers and the new \
      ones; with --replace the new ones are written, and notes and everything else stay.

      Examples:
        plc import survey responses.csv --measure exit-ticket --agree "Agree,Strongly agree" --dry-run
        plc import survey responses.csv --measure exit-ticket --agree 4,5 --context "period 3"
        plc import survey responses.csv --measure exit-ticket --agree Sí --date-order day-first
        plc import survey responses.csv --measure what-helped --answers "A reader; More time; An example" --rest Other
        plc import survey responses.csv --measure exit-ticket --agree 4,5 --replace
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var rows: RowOptions

  @Argument(help: ArgumentHelp("The export.", valueName: "responses.csv"))
  var file: String

  @Option(help: ArgumentHelp("The measure that the answers belong to.", valueName: "id"))
  var measure: String

  @Option(help: ArgumentHelp("The answers that count, with commas between them.", valueName: "answers"))
  var agree: [String] = []

  @Option(
    help: ArgumentHelp(
      "For a bar chart: all answers the form offers, in order, with semicolons or commas.",
      valueName: "answers"))
  var answers: [String] = []

  @Option(help: ArgumentHelp("For a bar chart: a name for all other answers together.", valueName: "name"))
  var rest: String?

  @Option(help: ArgumentHelp("A question to count; may be given several times.", valueName: "question"))
  var item: [String] = []

  @Option(help: ArgumentHelp("The question whose answer says which class.", valueName: "question"))
  var contextQuestion: String?

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
      let found = try MeasureSource.measure(measure, in: library, workspace)
      let counted = try counted(table, found)
      let recorder = DataRecorder(workspace: workspace, measure: found)
      let outcome = try await recorder.record(counted.rows, replacing: rows.replace, dryRun: dryRun)
      for (old, row) in outcome.replaced {
        console.print(
          "\(counted.name(of: row)): was \(counted.said(old)), \(dryRun ? "would be" : "is now") \(counted.said(row))"
        )
      }
      for row in outcome.added { console.print("\(counted.name(of: row)): \(counted.said(row))") }
      say(counted, table, outcome, console)
      if workspace.relative(file) != nil {
        console.say(
          "\(file) lies in the community's folder, where others may come to read it. Once the numbers are in, move it away or delete it."
        )
      }
    }
  }

  private func counted(_ table: ResponseTable, _ measure: Measure) throws -> CountedSurvey {
    let instrument = MeasureInstrument(measure)
    var request = SurveyTally.Request(agree: agree)
    request.items = item
    request.measureItems = instrument?.items.map(\.text) ?? []
    request.contextQuestion = contextQuestion
    request.order = dateOrder
    request.day = try on.map(ValueText.date)
    let words = SurveyRefusalText(file: file, measure: self.measure)
    guard measure.chart == .bar else {
      if let named = answers.isEmpty ? rest.map({ _ in "--rest" }) : "--answers" {
        throw CannotDo(words.needsBars(named))
      }
      guard !agree.isEmpty else { throw CannotDo(words.needsAgree(Self.answers(in: table))) }
      do {
        return CountedSurvey(try SurveyTally(table, request), rows.cells)
      } catch { throw CannotDo(words.text(error)) }
    }
    guard agree.isEmpty else { throw CannotDo(words.countsAll) }
    let form = BarForm(measure.numbers, unit: measure.unit ?? "")
    var bars = AnswerCounts.Request()
    bars.survey = request
    bars.answers = answers
    bars.rest = rest?.trimmingSpaces
    bars.known = form.answers
    for item in instrument?.items ?? [] where !item.answers.isEmpty { bars.known[item.text] = item.answers }
    do {
      return try CountedSurvey(try AnswerCounts(table, bars), rows.cells, form, words)
    } catch let refusal as AnswerCounts.Refusal {
      throw CannotDo(words.text(refusal))
    }
  }

  /// The answers that many gave.
  private static func answers(in table: ResponseTable) -> [String] {
    do {
      _ = try SurveyTally(table, SurveyTally.Request(agree: []))
    } catch .noAgreement(let answers) {
      return answers
    } catch {
      return []
    }
    return []
  }

  private func say(
    _ counted: CountedSurvey, _ table: ResponseTable, _ outcome: DataRecorder.Outcome, _ console: Console
  ) {
    let (added, replaced) = (outcome.added.count, outcome.replaced.count)
    if added + replaced == 0 {
      console.say("Nothing to add: \(outcome.path) has all of it already.")
    }
    if added > 0 {
      console.say(
        "\(Self.count(added, "row")) \(dryRun ? "would go" : "went") into \(outcome.path)\(outcome.isNew ? ", which is new" : "")."
      )
    }
    if replaced > 0 {
      console.say(
        "\(Self.count(replaced, "row")) of \(outcome.path) \(dryRun ? "would get" : "got") new numbers.")
    }
    if added + replaced > 0, !outcome.already.isEmpty {
      console.say("\(Self.count(outcome.already.count, "row")) stood there already, with the same numbers.")
    }
    for column in outcome.addedColumns { console.say("The file has a new column, `\(column)`.") }
    console.say("Counted: \(counted.questions.map { "“\($0)”" }.joined(separator: ", ")).")
    for answer in counted.unseen { console.say("Nobody answered `\(answer)`; is it spelled as in the form?") }
    let dropped = counted.dropped
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
}

extension ResponseTimes.Order: ExpressibleByArgument {}
