import ArgumentParser
import PLCContent
import PLCText

/// `plc record`: one number more for a measure.
struct RecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Adds one row to the data of a measure.",
    discussion: """
      The row goes to its place by date, into the measure's CSV file or its table of data; when there is neither, a \
      CSV file is made. Every other byte stays as it was. What `plc check` would object to is refused, and so is a \
      second number for the same day and class, unless --replace says that it is the right one.

      Examples:
        plc record thursday-slip 2026-10-05 17/24
        plc record thursday-slip 2026-10-05 17/24 --context "period 3"
        plc record minutes-to-revise 2026-10-05 33 --note "assembly on Tuesday"
        plc record reading-score 2026-10-05 3.4 --n 24
        plc record thursday-slip 2026-10-05 18/24 --replace
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var rows: RowOptions

  @Argument(help: ArgumentHelp("The measure: its id or its file.", valueName: "measure"))
  var measure: String

  @Argument(help: ArgumentHelp("The day, such as 2026-10-05.", valueName: "date"))
  var date: String

  @Argument(help: ArgumentHelp("So many of so many (17/24), or a number (71).", valueName: "value"))
  var value: String

  @Option(help: "Anything that explains the number.")
  var note: String?

  @Option(help: "How many students the value rests on.")
  var n: Int?

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      let workspace = try Workspace.find(common)
      let row = try row()
      let library = try await workspace.library(console)
      let measure = try MeasureSource.measure(measure, in: library, workspace)
      let outcome = try await DataRecorder(workspace: workspace, measure: measure)
        .record([row], replacing: rows.replace)
      for (old, row) in outcome.replaced {
        console.print(outcome.path.string)
        console.say("\(row.date) said \(old) and says \(DataRecorder.said(row)) now.")
      }
      guard !outcome.added.isEmpty else {
        if !outcome.replaced.isEmpty { return }
        console.say("\(outcome.path) has this row already, so nothing was written.")
        return
      }
      console.print(outcome.path.string)
      if outcome.isNew { console.say("The file is new.") }
      for column in outcome.addedColumns { console.say("It has a new column, `\(column)`.") }
      if measure.status == .draft {
        console.say("The measure is still a draft; `status: in-use` says that data are being gathered.")
      }
    }
  }

  private func row() throws -> MeasureRow {
    var cells = try ValueText.cells(value)
    if let n {
      guard n > 0 else { throw CannotDo("A value rests on one student or more; `--n \(n)` cannot be.") }
      cells[.count] = String(n)
    }
    if let note { cells[.note] = note.trimmingSpaces }
    cells.merge(rows.cells) { $1 }
    return MeasureRow(on: try ValueText.date(date), cells)
  }
}

/// A day and a value as people type them on the command line.
enum ValueText {
  /// The day; one that could be two is refused.
  static func date(_ text: String) throws -> CalendarDate {
    switch DateReading(text) {
    case .exact(let date), .untidy(let date): return date
    case .ambiguous(let us, let rest):
      throw CannotDo("`\(text)` could be two different days. Which one is it: `\(us)` or `\(rest)`?")
    case .impossible: throw CannotDo("There is no such day as `\(text)`.")
    case .none: throw CannotDo("A date is written such as 2026-10-05; this says `\(text)`.")
    }
  }

  /// The cells of `17/24`, `71`, `71%` or `3.4`.
  static func cells(_ text: String) throws -> [DataColumn: String] {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0).trimmingSpaces }
    switch parts.count {
    case 1:
      let number = parts[0].hasSuffix("%") ? String(parts[0].dropLast()).trimmingSpaces : parts[0]
      guard isNumber(number) else { throw CannotDo(refusal(text)) }
      return [.value: number]
    case 2:
      guard parts.allSatisfy({ isNumber($0) && !$0.hasPrefix("-") }) else { throw CannotDo(refusal(text)) }
      guard let whole = Double(parts[1]), whole > 0 else {
        throw CannotDo("Nothing can be counted out of 0. For a day without data no row is needed.")
      }
      return [.numerator: parts[0], .denominator: parts[1]]
    default: throw CannotDo(refusal(text))
    }
  }

  private static func refusal(_ text: String) -> String {
    let hint = text.contains(",") ? " Decimals are written with a point." : ""
    return
      "A value is so many of so many, such as 17/24, or a number, such as 71; this says `\(text)`.\(hint)"
  }

  /// Digits, perhaps a sign before them and decimals after a point.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }
      && Double(text).map { abs($0) <= 1e15 } ?? false
  }
}
