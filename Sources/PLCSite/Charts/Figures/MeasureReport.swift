package import PLCContent
package import PLCStatistics
package import PLCText

/// All that a site says of one measure, made once when the site is planned, from what its audience may see.
package struct MeasureReport: Sendable {
  package let title: String
  package let unit: String
  package let style: Style
  /// Every row, by date, for the table and the file.
  package let points: [ShownPoint]
  /// The measure as a whole; nil when the data are only of groups or contexts.
  package let whole: SeriesReport?
  /// Groups and contexts, by name.
  package let parts: [SeriesReport]
  package let target: Amount?
  /// The direction that is hoped for.
  package let wanted: Direction?
  package let baseline: DateRange?
  /// The cycles that collected it, in the order of their starts, which is how they are numbered.
  package let pins: [Pin]
  package let phases: [Phase]
  /// Whether the small-group rule was applied.
  package let isProtected: Bool

  /// What is drawn.
  package enum Style: Hashable, Sendable {
    case series, bars, none
  }

  /// A cycle that collected the measure, on the day it began.
  package struct Pin: Hashable, Sendable {
    package let cycle: Cycle
    package let start: CalendarDate
  }

  /// A time with a centre line of its own.
  package struct Phase: Hashable, Sendable {
    package let from: CalendarDate
    package let because: String
  }

  /// The series to speak of when there is room for one.
  package var main: SeriesReport? {
    whole ?? parts.max { $0.analysis.series.points.count < $1.analysis.series.points.count }
  }

  /// The reports of all measures of a library that have data. What they speak of is of a library without data.
  static func all(of library: Library, rule: SmallGroupRule?) async -> [Document: MeasureReport] {
    let speakingOf = library.withoutData.all(Measure.self)
    let known = zip(speakingOf, library.all(Measure.self)).compactMap { measure, same in
      same.numbers.map { (measure: measure, numbers: $0) }
    }
    let reports = await known.mapInParallel { MeasureReport(of: $0.measure, $0.numbers, rule: rule) }
    return Dictionary(uniqueKeysWithValues: zip(known.map(\.measure.document), reports))
  }

  /// The report of a measure; nil when it has no data.
  ///
  /// `rule` is nil for an audience that may see everything. `adjust` changes what the document and the community's
  /// settings ask for.
  package init?(
    of measure: Measure, rule: SmallGroupRule?, adjust: (inout ChartSettings) -> Void = { _ in }
  ) {
    guard let numbers = measure.numbers else { return nil }
    self.init(of: measure, numbers, rule: rule, adjust: adjust)
  }

  private init(
    of measure: Measure, _ numbers: MeasureData, rule: SmallGroupRule?,
    adjust: (inout ChartSettings) -> Void = { _ in }
  ) {
    title = measure.title
    unit = measure.unit ?? ""
    switch measure.chart {
    case .some(.none): style = .none
    case .bar: style = .bars
    default: style = .series
    }
    isProtected = rule != nil
    points = SmallGroupProjection(measure, rule: rule).points(of: numbers)
    target = measure.target.flatMap(Amount.init)
    wanted = measure.moreIsBetter.map { $0 ? .up : .down }
    phases = measure.rows(Measure.Phase.self).compactMap { phase in
      phase.from.map { Phase(from: $0, because: phase.because ?? "") }
    }.sorted { $0.from < $1.from }
    pins = measure.document.referrers(Cycle.self, by: Cycle.Fields.measures)
      .compactMap { cycle in cycle.start.map { Pin(cycle: cycle, start: $0) } }
      .sorted { ($0.start, $0.cycle) < ($1.start, $1.cycle) }
    baseline = Self.baseline(of: measure, points)

    var settings = ChartSettings(
      chart: measure.chart.flatMap { ChartKind(rawValue: $0.rawValue) } ?? .run,
      rules: RuleSet(rawValue: measure.signalRules?.rawValue ?? measure.library.settings.signalRules),
      baseline: baseline.map(Baseline.dates))
    adjust(&settings)
    let scale: RatioScale = unit == Measure.Unit.percent ? .percent : .one
    let (isProtected, starts) = (isProtected, phases.map(\.from))
    func series(_ name: String, _ points: [ShownPoint]) -> SeriesReport {
      SeriesReport(
        name: name, points: points, scale: scale, phases: starts, isProtected: isProtected, settings: settings
      )
    }
    let split = SeriesSplit(points)
    whole = split.whole.map { series("", $0) }
    parts = split.parts.map { series($0.name, $0.points) }
  }

  private static func baseline(of measure: Measure, _ points: [ShownPoint]) -> DateRange? {
    let (from, to) = (measure.baselineFrom, measure.baselineTo)
    guard from != nil || to != nil, let first = points.first?.date, let last = points.last?.date else {
      return nil
    }
    return DateRange(from ?? first, to ?? last)
  }
}

/// Which points make up the measure as a whole, and which its groups and contexts.
struct SeriesSplit {
  let whole: [ShownPoint]?
  let parts: [(name: String, points: [ShownPoint])]

  init(_ points: [ShownPoint]) {
    var parts: [String: [ShownPoint]] = [:]
    for point in points { parts[Self.name(point), default: []].append(point) }
    let longest = parts.values.map(\.count).max() ?? 0
    // Contexts that hardly ever come again are remarks on points, not series.
    guard parts.count > 1, longest >= 3 || parts[""] != nil else {
      (whole, self.parts) = (points, [])
      return
    }
    whole = parts.removeValue(forKey: "")
    self.parts = parts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func name(_ point: ShownPoint) -> String {
    [point.group, point.context].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
