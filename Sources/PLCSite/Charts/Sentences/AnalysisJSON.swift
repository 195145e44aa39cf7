import PLCStatistics
package import PLCText

/// What a chart of a series may claim, for programs: what `plc analyze --format json` prints.
///
/// Days name the ends of a signal. Of a series in declared phases the numbers are those of the last phase, `signals`
/// are those of all, and each phase stands in `phases` as well.
package struct AnalysisJSON {
  private let series: SeriesReport
  private let words: Words
  private let sentence: ChartSentence

  package init(_ series: SeriesReport, of measure: MeasureReport, words: Words) {
    self.series = series
    self.words = words
    sentence = ChartSentence(series, of: measure, words: words)
  }

  /// The object, with its version first.
  package var value: JSON {
    let phases = series.analysis.phases
    guard let last = phases.last else { return .object([]) }
    var members = members(of: last, signals: series.analysis.signals)
    if phases.count > 1 {
      members.append(
        JSON.Member("phases", .array(phases.map { .object(self.members(of: $0, signals: $0.signals)) })))
    }
    return .object([JSON.Member("format", .int(1))] + members)
  }

  private func members(of phase: PhaseAnalysis, signals: [Signal]) -> [JSON.Member] {
    let settings = series.analysis.settings
    let isOfNHS = settings.rules == .nhs
    let object = JSON.members([
      "chart": .string(settings.chart.rawValue),
      "rules": .string(settings.rules?.rawValue ?? "none"),
      "points": .int(phase.points.count),
      "useful": .int(isOfNHS ? phase.control?.useful ?? phase.run.useful : phase.run.useful),
      "centre": phase.centre.map { .number($0.value) },
      "runs": .int(phase.run.runs.count),
      "crossings": .int(phase.run.crossings),
      "longest_run": .int(phase.run.longestRun),
      "longest_trend": .int(phase.run.longestTrend),
      "limits": limits(of: phase),
      "signals": .array(signals.map(json)),
      "applied": .bool(phase.whyNot == nil),
      "why_not": phase.whyNot.map { .string(sentence.text(why: $0, in: phase)) },
    ])
    guard case .object(let members) = object else { return [] }
    return members
  }

  private func limits(of phase: PhaseAnalysis) -> JSON? {
    let (run, control) = (phase.run.limits, phase.control?.limits)
    guard run != nil || control != nil else { return nil }
    return .members([
      "longest_run": run.map { .int($0.longestRun) },
      "crossings": run.map { .int($0.crossings) },
      "runs": run.map { .array([.int($0.runs.lowerBound), .int($0.runs.upperBound)]) },
      "lower": control.map { .array($0.lower.map(JSON.number)) },
      "upper": control.map { .array($0.upper.map(JSON.number)) },
      "moving_range": control?.movingRange.map {
        .members(["mean": .number($0.mean), "upper": .number($0.upper)])
      },
    ])
  }

  private func json(_ signal: Signal) -> JSON {
    .members([
      "id": .string(signal.id.rawValue),
      "from": .string(series.point(at: signal.from).date.description),
      "to": .string(series.point(at: signal.to).date.description),
      "message": .string(words.capitalised(sentence.message(for: signal)) + "."),
    ])
  }
}
