import PLCContent
package import PLCStatistics
import PLCText

/// One line of a chart: the points of a measure, or those of one group or context, with what they may claim.
package struct SeriesReport: Sendable {
  /// The group or context; empty for the measure as a whole.
  package let name: String
  /// By date; those without a value or with a hidden one too.
  package let points: [ShownPoint]
  /// Of the points that have a value; the source of each is its position in ``points``.
  package let analysis: ChartAnalysis
  /// Whether there is enough to draw: in public three points, else one.
  package let isDrawn: Bool
  /// The positions in the analysis before which nothing was measured, so that the line is broken.
  let breaks: Set<Int>
  /// The shape of each point of the analysis.
  private(set) var marks: [PointShape] = []

  /// `phases` are the first days of declared phases.
  init(
    name: String, points: [ShownPoint], scale: RatioScale, phases: [CalendarDate], isProtected: Bool,
    settings: ChartSettings
  ) {
    let readings = points.enumerated().compactMap { index, point in
      Self.reading(point, chart: settings.chart).map {
        Point($0, on: point.date, isAstronomical: point.isAstronomical, source: index)
      }
    }
    let series = Series(readings, scale: scale)
    var settings = settings
    settings.phaseStarts = phases.compactMap(series.firstIndex)
    self.name = name
    self.points = points
    analysis = ChartAnalysis(series, settings)
    isDrawn = readings.count >= (isProtected ? SmallGroupRule.pointsNeeded : 1)
    breaks = Self.breaks(in: series, of: points)
    marks = series.points.indices.map { PointShape(at: $0, in: self) }
  }

  /// A p or u chart needs the counts; the others take the value as it stands.
  private static func reading(_ point: ShownPoint, chart: ChartKind) -> Point.Reading? {
    if chart == .p || chart == .u, case .exact = point.value, let part = point.part, let whole = point.whole,
      let ratio = Ratio(part, of: whole)
    {
      return .ratio(ratio)
    }
    return point.value.number.flatMap(Amount.init).map(Point.Reading.value)
  }

  /// A row without a value breaks the line, and so does a time much longer than the usual one between points.
  private static func breaks(in series: Series, of points: [ShownPoint]) -> Set<Int> {
    let dates = series.points.compactMap(\.date)
    let steps = zip(dates, dates.dropFirst()).map { $0.days(to: $1) }
    let usual = steps.filter { $0 > 0 }.sorted()
    // Weekends and one free day are no gap in data gathered daily; two points have nothing usual yet.
    let longest = usual.count < 3 ? Int.max : max(usual[usual.count / 2] * 7 / 4, 5)
    var breaks: Set<Int> = []
    for index in series.points.indices.dropFirst() {
      let between = series.points[index - 1].source + 1..<series.points[index].source
      if steps[index - 1] > longest || points[between].contains(where: { $0.value.number == nil }) {
        breaks.insert(index)
      }
    }
    return breaks
  }

  /// The point that stands behind a position of the analysis.
  func point(at position: Int) -> ShownPoint { points[analysis.series.points[position].source] }

  /// The signals that may be claimed and of which a point is part; those of the whole series mark no point.
  func signals(at position: Int) -> [Signal] {
    // Most series have none, and this is asked for every point.
    guard !analysis.signals.isEmpty else { return [] }
    let phase = analysis.phases.first { $0.points.contains(position) }
    // A point on the median neither makes nor breaks a run.
    let isOnMedian = phase.map { $0.run.sides[position - $0.points.lowerBound] == nil } ?? false
    let isOfNHS = analysis.settings.rules == .nhs
    return analysis.signals.filter { signal in
      guard signal.direction != nil, signal.from <= position, position <= signal.to else { return false }
      return !(isOnMedian && !isOfNHS && (signal.id == .longRun || signal.id == .shift))
    }
  }
}
