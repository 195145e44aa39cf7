import PLCContent
import PLCStatistics
import PLCText

/// Where everything in the drawing of a series goes.
struct SeriesPlan {
  let measure: MeasureReport
  let series: SeriesReport
  let layout: ChartLayout
  let words: Words

  let titleLines: [String]
  let values: ValueAxis
  let dates: DateAxis
  let lanes: Lanes
  let pins: Pins
  let labels: MarginLabels
  let left: Double
  let right: Double
  let top: Double
  /// Where each point of the analysis is.
  private let places: [Double]

  static let titleHeight = 21.0
  static let laneHeight = 25.0
  static let pinsHeight = 27.0
  /// Between the ends of an axis and the first and last point.
  private static let inset = 10.0

  var bottom: Double { top + layout.plotHeight }
  /// Room for the ticks of the time axis, their years, and its title.
  var height: Double {
    bottom + (dates.ticks.contains { $0.year != nil } ? 36 : 21) + (layout.isSmall ? 2 : 20)
  }
  /// The baseline of the title of the value axis.
  var valueTitleY: Double { Double(titleLines.count) * Self.titleHeight + 16 }
  /// The top of the rows of brackets.
  private var lanesTop: Double { valueTitleY + 8 }
  /// The bottom of the row of brackets with this number, counted from the lowest.
  func laneBottom(_ row: Int) -> Double { lanesTop + Double(lanes.rows.count - row) * Self.laneHeight }
  /// The top of the pins.
  var pinsTop: Double { lanesTop + Double(lanes.rows.count) * Self.laneHeight + 2 }

  /// `range` are values that several charts have in common.
  init(
    _ series: SeriesReport, of measure: MeasureReport, layout: ChartLayout, words: Words,
    covering range: [Double] = []
  ) {
    self.measure = measure
    self.series = series
    self.layout = layout
    self.words = words
    let analysis = series.analysis
    titleLines =
      layout.isSmall
      ? [] : TextSize.lines(measure.title, width: layout.width, size: TextSize.title, most: 4)

    var drawn = analysis.series.values + range
    for phase in analysis.phases {
      drawn += [phase.centre?.value].compactMap(\.self)
      if let limits = phase.control?.limits { drawn += limits.lower + limits.upper }
    }
    let target = layout.isSmall ? nil : measure.target
    if let target { drawn.append(target.value) }
    let isPercent = measure.unit == Measure.Unit.percent && drawn.allSatisfy { (0...100).contains($0) }
    values = ValueAxis(
      covering: drawn, within: isPercent ? 0...100 : nil, most: layout.isSmall ? 3 : 5, unit: measure.unit)

    let lines = Self.lines(analysis, target: target, measure.unit, words, isSmall: layout.isSmall)
    let (scale, decimals) = (values, values.decimals)
    left = (scale.ticks.map { TextSize.width(words.number($0, decimals: decimals)) }.max() ?? 0) + 9
    let labelWidth = lines.flatMap(\.lines).map { TextSize.width($0) }.max()
    right = layout.width - (labelWidth.map { $0 + 10 } ?? 8)

    let (first, last) = Self.days(series, layout.hasPins ? measure.pins.map(\.start) : [])
    dates = DateAxis(from: first, to: last, width: right - left - 2 * Self.inset, words: words)
    let (from, width, axis) = (left + Self.inset, right - left - 2 * Self.inset, dates)
    func place(_ date: CalendarDate) -> Double { from + axis.position(of: date) * width }
    places = analysis.series.points.map { place($0.date ?? first) }

    let starts = layout.hasPins ? measure.pins.map(\.start) : []
    // Those long before or after are in the list below, with their numbers.
    let shown = starts.filter { first <= $0 && $0 <= last }
    pins = Pins(shown.map(place), from: starts.count { $0 < first } + 1, within: 0...layout.width)
    let brackets = Brackets(series, of: measure, words: words, isSmall: layout.isSmall).items(place)
    lanes = Lanes(brackets, width: layout.width)

    let above =
      Double(titleLines.count) * Self.titleHeight + 24 + Double(lanes.rows.count) * Self.laneHeight
      + (pins.clusters.isEmpty ? 4 : Self.pinsHeight + 2)
    top = above
    let plotHeight = layout.plotHeight
    labels = MarginLabels(
      lines.map { ($0.lines, above + (1 - scale.position(of: $0.value)) * plotHeight) },
      within: above - 8...above + plotHeight + 6)
  }

  func x(_ date: CalendarDate) -> Double {
    left + Self.inset + dates.position(of: date) * (right - left - 2 * Self.inset)
  }

  /// Where the point at a position of the analysis is.
  func x(_ position: Int) -> Double { places[position] }

  func y(_ value: Double) -> Double { top + (1 - values.position(of: value)) * layout.plotHeight }

  /// The names and values of the lines that reach the right end of the plot.
  private static func lines(
    _ analysis: ChartAnalysis, target: Amount?, _ unit: String, _ words: Words, isSmall: Bool
  ) -> [(lines: [String], value: Double)] {
    var lines: [(lines: [String], value: Double)] = []
    func add(_ word: Word, _ value: Double) {
      let amount =
        isSmall || unit != Measure.Unit.percent
        ? words.number(value, unit: unit) : words.amount(value, unit: unit)
      // "Upper limit" takes less room in two lines.
      lines.append((words[word].split(separator: " ").map(String.init) + [amount], value))
    }
    guard let phase = analysis.phases.last else { return [] }
    if let centre = phase.centre {
      add(
        phase.control != nil ? .chartMean : centre.basis == .given ? .chartCentre : .chartMedian, centre.value
      )
    }
    if let limits = phase.control?.limits, let lower = limits.lower.last, let upper = limits.upper.last {
      add(.chartUpperLimit, upper)
      add(.chartLowerLimit, lower)
    }
    if let target { add(.chartTarget, target.value) }
    return lines
  }

  /// The days the axis runs over: those of the points, and cycles that began not long before or after.
  private static func days(_ series: SeriesReport, _ starts: [CalendarDate]) -> (CalendarDate, CalendarDate) {
    let dates = series.analysis.series.points.compactMap(\.date)
    guard let first = dates.first, let last = dates.last else {
      let none = CalendarDate(daysSince1970: 0)
      return (none, none)
    }
    let reach = first.days(to: last) / 5
    let near = starts.filter { $0.days(to: first) <= reach && last.days(to: $0) <= reach }
    return (min(first, near.first ?? first), max(last, near.last ?? last))
  }
}

/// What stands in brackets above the points: signals, the baseline, phases.
private struct Brackets {
  let series: SeriesReport
  let measure: MeasureReport
  let words: Words
  let isSmall: Bool

  init(_ series: SeriesReport, of measure: MeasureReport, words: Words, isSmall: Bool) {
    (self.series, self.measure, self.words, self.isSmall) = (series, measure, words, isSmall)
  }

  /// More would hide the chart; the table names every one.
  private static let mostSignals = 4

  func items(_ place: (CalendarDate) -> Double) -> [Lanes.Item] {
    func item(_ from: Int, _ to: Int, _ label: String, _ style: String) -> Lanes.Item {
      Lanes.Item(
        from: place(series.point(at: from).date) - 5, to: place(series.point(at: to).date) + 5, label: label,
        style: style)
    }
    var items: [Lanes.Item] = []
    let sentence = ChartSentence(series, of: measure, words: words)
    let stretches = series.analysis.signals.filter { $0.direction != nil && $0.id != .beyondLimits }
      .sorted { ($1.to - $1.from, $0.from) < ($0.to - $0.from, $1.from) }
    for signal in stretches.prefix(Self.mostSignals) {
      let label = words(Self.word(for: signal), ["count": String(sentence.count(of: signal))])
      items.append(item(signal.from, signal.to, label, "signal"))
    }
    guard !isSmall else { return items }
    let phases = series.analysis.phases
    if phases.count > 1 {
      for (index, phase) in phases.enumerated() {
        // A unit in words stands at the axis, and would not fit here.
        let value = phase.centre.map { centre in
          measure.unit == Measure.Unit.percent
            ? words.amount(centre.value, unit: measure.unit) : words.number(centre.value, unit: measure.unit)
        }
        let label = words(.chartPhase, ["number": String(index + 1), "value": value ?? ""])
        items.append(item(phase.points.lowerBound, phase.points.upperBound - 1, label, "quiet"))
      }
    } else if let baseline = series.analysis.settings.baseline {
      let indices = baseline.indices(in: series.analysis.series)
      if let first = indices.first, let last = indices.last {
        items.append(item(first, last, words[.chartBaseline], "quiet"))
      }
    }
    return items
  }

  private static func word(for signal: Signal) -> Word {
    let isUp = signal.direction == .up
    return switch signal.id {
    case .trend: isUp ? .laneRising : .laneFalling
    case .nearLimits: .laneNear
    default: isUp ? .laneAbove : .laneBelow
    }
  }
}
