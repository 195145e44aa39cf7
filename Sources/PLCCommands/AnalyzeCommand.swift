import ArgumentParser
import PLCContent
import PLCDiagnostics
import PLCSite
import PLCStatistics
import PLCText

/// `plc analyze`: what a chart of a series may claim.
struct AnalyzeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Says what a chart of a measure may claim.",
    discussion: """
      Reads a measure of the community, or any CSV file with the columns date and value, or date, numerator and \
      denominator; for a file no community is needed. It says which signals were found and how often chance alone \
      would give one. It never says that something improved: that is for people who know what changed.

      In JSON, `from` and `to` of a signal are days. When the measure declares phases, the numbers are those of the \
      last one, and all of them stand in `phases`.

      Examples:
        plc analyze revised-for-meaning
        plc analyze exit-tickets.csv --chart p
        plc analyze minutes.csv --chart xmr --rules nhs --baseline 12
        plc analyze minutes.csv --baseline 2026-09-01..2026-10-31 --format json
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("A measure's id, or a CSV file.", valueName: "measure|file.csv"))
  var name: String

  @Option(help: "The chart: run, xmr, p, u or c; else the measure's own, or run.")
  var chart: ChartKind?

  @Option(help: "The rules: anhoej, perla, nhs or none; else the measure's own, or anhoej.")
  var rules: RuleChoice?

  @Option(
    help: ArgumentHelp(
      "The points that the center line comes from: the first so many, or those between two days.",
      valueName: "n|from..to"))
  var baseline: BaselineChoice?

  @Option(
    name: [.customLong("centre"), .customLong("center")],
    help: ArgumentHelp("A center line of your own.", valueName: "number"))
  var centre: Double?

  @Flag(name: .customLong("no-screen"), help: "For xmr: keep unusual moving ranges in the limits.")
  var noScreen = false

  @Option(help: ArgumentHelp("Of a measure of several groups or contexts: which one.", valueName: "name"))
  var group: String?

  @Option(help: "How to print it: text or json.")
  var format = Format.text

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      if let centre, Amount(centre) == nil {
        throw CannotDo("A center line is an ordinary number; `\(centre)` cannot be drawn.")
      }
      let source = try await MeasureSource.find(
        name, chart: chart.flatMap { Measure.ChartKind(rawValue: $0.rawValue) }, common, console)
      for finding in source.findings { console.say(finding) }
      guard
        let report = MeasureReport(
          of: source.measure, rule: nil, adjust: adjust),
        let main = report.main, !main.analysis.series.points.isEmpty
      else {
        throw CannotDo(
          "\(source.shown) has no value to look at yet."
            + (source.findings.isEmpty
              ? " Data are a first line such as `date,value` and a line for each day, such as `2026-09-14,17`."
              : ""))
      }
      let chosen = try choose(from: report, main)
      let words = Words.of("en")
      switch format {
      case .json:
        for series in others(of: report, than: chosen) {
          console.say("Also there: `\(series)`. Name it with --group to look at it.")
        }
        console.print(AnalysisJSON(chosen, of: report, words: words).value.text())
      case .text:
        let series = group == nil ? [report.whole].compactMap(\.self) + report.parts : [chosen]
        console.print(
          series.map { text($0, report, words, console.width) }.joined(separator: "\n"))
      }
    }
  }

  private func adjust(_ settings: inout ChartSettings) {
    if let chart { settings.chart = chart }
    if let rules { settings.rules = rules.set }
    if let baseline { settings.baseline = baseline.baseline }
    settings.centre = centre.flatMap(Amount.init)
    settings.screensRanges = !noScreen
  }

  private func choose(from report: MeasureReport, _ main: SeriesReport) throws -> SeriesReport {
    guard let group else { return main }
    if let found = report.parts.first(where: { $0.name.lowercased() == group.lowercased() }) { return found }
    let names = report.parts.map(\.name)
    guard !names.isEmpty else {
      throw CannotDo("These data have no groups or contexts, so there is no `\(group)`.")
    }
    let near = NearName.nearest(to: group, among: names)
    throw CannotDo(
      "There is no group or context `\(group)`."
        + EnglishWords.didYouMean(near, otherwise: " There are: \(EnglishWords.names(names))."))
  }

  private func others(of report: MeasureReport, than chosen: SeriesReport) -> [String] {
    group == nil ? report.parts.map(\.name).filter { $0 != chosen.name } : []
  }

  private func text(_ series: SeriesReport, _ report: MeasureReport, _ words: Words, _ width: Int) -> String {
    let title = series.name.isEmpty ? report.title : "\(report.title): \(series.name)"
    let analysis = series.analysis
    var lines = WordWrap.lines(title, width: width)
    lines.append(
      "\(analysis.settings.chart.named), "
        + (analysis.settings.rules.map { "rules: \($0.rawValue)" } ?? "no rules for signals"))
    lines += [""] + TextChart(series, words: words, width: min(width, 80)).lines
    for paragraph in ChartSentence(series, of: report, words: words).paragraphs {
      lines += [""] + WordWrap.lines(paragraph, width: min(width, 80))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ChartKind: ExpressibleByArgument {
  /// At the start of a line.
  fileprivate var named: String {
    switch self {
    case .run: "Run chart"
    case .xmr: "XmR chart"
    case .p: "p chart"
    case .u: "u chart"
    case .c: "c chart"
    }
  }
}

/// A rule set on the command line, or none.
enum RuleChoice: String, ExpressibleByArgument, CaseIterable {
  case anhoej, perla, nhs, none

  var set: RuleSet? { RuleSet(rawValue: rawValue) }
}

/// A baseline on the command line: `12` or `2026-09-01..2026-10-31`.
struct BaselineChoice: ExpressibleByArgument {
  let baseline: Baseline

  init?(argument: String) {
    if let count = Int(argument), count > 0 {
      baseline = .first(count)
      return
    }
    guard let dots = argument.firstRange(of: ".."),
      let first = CalendarDate(iso: argument[..<dots.lowerBound]),
      let last = CalendarDate(iso: argument[dots.upperBound...]), let range = DateRange(first, last)
    else { return nil }
    baseline = .dates(range)
  }
}
