import PLCContent
package import PLCStatistics
import PLCText

/// What a chart shows, in words: for the eye beside it, for those who do not see it, and for the terminal.
///
/// It says which signal was found and asks what changed; whether that is good is for the community to say.
package struct ChartSentence {
  private let series: SeriesReport
  private let unit: String
  private let target: Amount?
  private let wanted: Direction?
  private let words: Words

  package init(_ series: SeriesReport, of measure: MeasureReport, words: Words) {
    self.series = series
    unit = measure.unit
    target = measure.target
    wanted = measure.wanted
    self.words = words
  }

  private var analysis: ChartAnalysis { series.analysis }

  /// Everything, in one line.
  package var text: String { paragraphs.joined(separator: " ") }

  /// First what was found, then what that rests on; a series in phases has one for each.
  package var paragraphs: [String] {
    guard let last = analysis.series.points.indices.last else { return [] }
    let parts = analysis.summary(target: target, wanted: wanted)
    guard analysis.phases.count > 1 else {
      let phase = analysis.phases[0]
      let found = parts.filter(\.isFinding).map { text($0, in: phase) } + question
      let basis = parts.filter { !$0.isFinding }.map { text($0, in: phase) } + rules(in: phase)
      return [joined([latest(last)] + found), joined(basis)].filter { !$0.isEmpty }
    }
    var paragraphs: [[String]] = [[latest(last)]]
    var phase = analysis.phases[0]
    for part in parts {
      if case .phase(let number, _, _) = part {
        phase = analysis.phases[number - 1]
        paragraphs.append([])
      }
      paragraphs[paragraphs.count - 1].append(text(part, in: phase))
    }
    let applied = analysis.phases.first { !rules(in: $0).isEmpty }.map(rules) ?? []
    return (paragraphs + [applied, question]).map(joined).filter { !$0.isEmpty }
  }

  /// For lists: the last value, and the longest signal or why there is none.
  package var short: String {
    guard let last = analysis.series.points.indices.last else { return "" }
    let point = series.point(at: last)
    // Out of how many is said beside the chart.
    let value = point.value.number.flatMap { point.value == .exact($0) ? words.amount($0, unit: unit) : nil }
    let latest = words(
      .glanceLast, ["value": value ?? words.value(of: point, unit: unit), "date": words.date(point.date)])
    let longest = analysis.signals.filter { $0.direction != nil }.max { $0.to - $0.from < $1.to - $1.from }
    if let signal = longest ?? analysis.signals.first {
      return joined([
        latest, words(.saidSignal, ["what": message(for: signal, isShort: true)]), words[.saidQuestion],
      ])
    }
    let count = String(analysis.series.points.count)
    let isRead = analysis.phases.contains { $0.whyNot == nil }
    return joined([latest, words(isRead ? .glanceNoSignal : .glanceTooFew, ["count": count])])
  }

  private var question: [String] { analysis.signals.isEmpty ? [] : [words[.saidQuestion]] }

  private func joined(_ sentences: [String]) -> String {
    sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  // MARK: Sentences

  private func latest(_ last: Int) -> String {
    let point = series.point(at: last)
    let (value, date) = (words.value(of: point, unit: unit), words.date(point.date))
    guard last > 0 else { return words(.saidOnly, ["value": value, "date": date]) }
    return words(
      .saidLast,
      ["value": value, "date": date, "count": String(last + 1), "from": words.date(series.point(at: 0).date)])
  }

  private func text(_ part: SummaryPart, in phase: PhaseAnalysis) -> String {
    switch part {
    case .points: ""
    case .phase(let number, let count, let from):
      words(
        .saidPhase, ["number": String(number), "count": String(count), "date": from.map(words.date) ?? ""])
    case .median(let value, let basis):
      centre(value, basis, .saidMedianOfAll, .saidMedianOfBaseline, .saidMedianGiven)
    case .mean(let value, let basis):
      centre(value, basis, .saidMeanOfAll, .saidMeanOfBaseline, .saidMeanGiven)
    case .astronomical(1): words[.saidMarkedOne]
    case .astronomical(let count): words(.saidMarkedMany, ["count": String(count)])
    case .unclaimed(let why): text(why: why, in: phase)
    case .noSignal: words[.saidNoSignal]
    case .signal(let signal, let times, _, _):
      words(.saidSignal, ["what": message(for: signal, times: times)])
    case .falseAlarms(let rules, let alarms): text(alarms, rules)
    case .trialLimits(let count): words(.saidTrialLimits, ["count": String(count)])
    case .limitsMeanLittle: words[.saidLimitsMeanLittle]
    case .variation(let variation): text(variation)
    case .assurance(let assurance, let target): text(assurance, target)
    }
  }

  private func centre(_ value: Double, _ basis: Centre.Basis, _ all: Word, _ baseline: Word, _ given: Word)
    -> String
  {
    let value = words.amount(value, unit: unit)
    switch basis {
    case .given: return words(given, ["value": value])
    case .baseline(let count): return words(baseline, ["value": value, "count": String(count)])
    // The median of one point says nothing that the point does not.
    case .all(1): return ""
    case .all(let count): return words(all, ["value": value, "count": String(count)])
    }
  }

  /// Which rules were applied, where it is not known how often they signal on noise.
  private func rules(in phase: PhaseAnalysis) -> [String] {
    guard let rules = analysis.settings.rules, phase.whyNot == nil, analysis.falseAlarms(in: phase) == nil
    else {
      return []
    }
    return [words(.saidRules, ["rules": name(rules)])]
  }

  private func text(_ alarms: FalseAlarms, _ rules: RuleSet) -> String {
    if alarms.percent < 1, !alarms.isAtLeast { return words(.saidFalseAlarmsFew, ["rules": name(rules)]) }
    return words(
      alarms.isAtLeast ? .saidFalseAlarmsAtLeast : .saidFalseAlarms,
      ["rules": name(rules), "percent": words.number(alarms.percent, decimals: 0)])
  }

  private func text(_ variation: Variation) -> String {
    switch variation {
    case .common: words[.variationCommon]
    case .special(let direction, let isWanted):
      joined([
        words[direction == .up ? .variationHigh : .variationLow],
        isWanted.map { words[$0 ? .variationWanted : .variationUnwanted] } ?? "",
      ])
    }
  }

  private func text(_ assurance: Assurance, _ target: Amount) -> String {
    let word: Word =
      switch assurance {
      case .passes: .assurancePasses
      case .fails: .assuranceFails
      case .hitOrMiss: .assuranceHitOrMiss
      }
    return words(word, ["target": words.amount(target.value, unit: unit)])
  }

  private func name(_ rules: RuleSet) -> String {
    switch rules {
    case .anhoej: words[.rulesAnhoej]
    case .perla: words[.rulesPerla]
    case .nhs: words[.rulesNHS]
    }
  }

  /// "median", in the middle of a sentence.
  private func name(of phase: PhaseAnalysis) -> String {
    (phase.control != nil
      ? words[.chartMean] : phase.centre?.basis == .given ? words[.chartCentre] : words[.chartMedian])
      .lowercased()
  }

  /// Why nothing is claimed of a phase.
  func text(why: WhyNot, in phase: PhaseAnalysis) -> String {
    WhyNotText(words: words, centre: name(of: phase), series: series).text(why)
  }

  // MARK: Signals

  /// What a signal of this series is, without a full stop; a short message leaves out what chance would give.
  package func message(for signal: Signal, times: Int = 1, isShort: Bool = false) -> String {
    guard let phase = analysis.phases.first(where: { $0.points.contains(signal.from) }) else { return "" }
    let message = words(
      word(for: signal, isShort: isShort),
      [
        "count": count(signal, in: phase), "from": words.date(series.point(at: signal.from).date),
        "to": words.date(series.point(at: signal.to).date),
        "value": words.value(of: series.point(at: signal.from), unit: unit),
        "limit": limit(signal, in: phase), "low": phase.run.limits.map { String($0.runs.lowerBound) } ?? "",
        "high": phase.run.limits.map { String($0.runs.upperBound) } ?? "",
        // Runs and crossings are about the median, also where the chart shows a mean.
        "centre": signal.id == .shift && analysis.settings.rules == .nhs || phase.control == nil
          ? name(of: phase) : words[.chartMedian].lowercased(),
      ])
    return times > 1 && signal.direction != nil
      ? words(.saidMore, ["what": message, "count": String(times)]) : message
  }

  private func word(for signal: Signal, isShort: Bool) -> Word {
    let isUp = signal.direction == .up
    return switch signal.id {
    case .longRun where !isShort: isUp ? .signalRunAbove : .signalRunBelow
    case .fewCrossings: .signalFewCrossings
    case .shift, .longRun: isUp ? .signalShiftAbove : .signalShiftBelow
    case .trend: isUp ? .signalRising : .signalFalling
    case .fewRuns: .signalFewRuns
    case .manyRuns: .signalManyRuns
    case .beyondLimits: isUp ? .signalAboveLimit : .signalBelowLimit
    case .nearLimits: isUp ? .signalNearUpper : .signalNearLower
    }
  }

  /// How many points or runs the signal is about.
  func count(of signal: Signal) -> Int {
    guard let phase = analysis.phases.first(where: { $0.points.contains(signal.from) }) else { return 0 }
    let isOfNHS = analysis.settings.rules == .nhs
    return switch signal.id {
    case .longRun, .shift:
      (isOfNHS ? nil : phase.run.runs.first { $0.from == signal.from }?.count) ?? signal.to - signal.from + 1
    case .trend:
      (isOfNHS ? nil : phase.run.trends.first { $0.from == signal.from && $0.to == signal.to }?.count)
        ?? signal.to - signal.from + 1
    case .fewCrossings: phase.run.crossings
    case .fewRuns, .manyRuns: phase.run.runs.count
    case .beyondLimits, .nearLimits: signal.to - signal.from + 1
    }
  }

  private func count(_ signal: Signal, in phase: PhaseAnalysis) -> String { String(count(of: signal)) }

  private func limit(_ signal: Signal, in phase: PhaseAnalysis) -> String {
    guard let limits = phase.run.limits else { return "" }
    return String(signal.id == .fewCrossings ? limits.crossings : limits.longestRun)
  }
}

extension SummaryPart {
  /// What was found, rather than what it rests on.
  fileprivate var isFinding: Bool {
    switch self {
    case .points, .phase, .astronomical, .unclaimed, .noSignal, .signal, .variation, .assurance: true
    case .median, .mean, .falseAlarms, .trialLimits, .limitsMeanLittle: false
    }
  }
}
