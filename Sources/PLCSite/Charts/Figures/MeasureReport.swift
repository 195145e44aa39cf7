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
  /// In the order of their starts, which is how they are numbered.
  package let cycles: [Cycle]
  package let phases: [Phase]
  /// Whether the small-group rule was applied.
  package let isProtected: Bool

  /// What is drawn.
  package enum Style: Hashable, Sendable {
    case series, bars, none
  }

  /// A cycle that collected the measure.
  package struct Cycle: Hashable, Sendable {
    /// The index of the cycle.
    package let position: Int
    package let start: CalendarDate
    package let decision: String?
    package let status: String
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

  /// The reports of all measures of a library that have data, by the index of the measure.
  static func all(of library: Library, rule: SmallGroupRule?) async -> [Int: MeasureReport] {
    let positions = library.positions(of: "measure").filter { library.data[$0] != nil }
    let reports = await positions.mapInParallel { MeasureReport(of: $0, in: library, rule: rule) }
    return Dictionary(
      zip(positions, reports).compactMap { position, report in report.map { (position, $0) } }
    ) {
      first, _ in first
    }
  }

  /// The report of the measure at an index; nil when it has no data.
  ///
  /// `rule` is nil for an audience that may see everything. `adjust` changes what the document and the community's
  /// settings ask for.
  package init?(
    of position: Int, in library: Library, rule: SmallGroupRule?,
    adjust: (inout ChartSettings) -> Void = { _ in }
  ) {
    let document = library.documents[position]
    guard let data = library.data[position] else { return nil }
    title = document.title
    unit = document["unit"]?.text ?? ""
    switch document["chart"]?.text {
    case "none": style = .none
    case "bar": style = .bars
    default: style = .series
    }
    isProtected = rule != nil
    points = SmallGroupProjection(document, rule: rule).points(of: data)
    target = document["target"]?.number.flatMap(Amount.init)
    switch document["direction"]?.text {
    case "none": wanted = nil
    case "down": wanted = .down
    default: wanted = .up
    }
    phases = document.rows("Phases").compactMap { row in
      row["From"]?.value.date.map { Phase(from: $0, because: row["Because"]?.text ?? "") }
    }.sorted { $0.from < $1.from }
    cycles = Self.cycles(of: position, in: library)
    baseline = Self.baseline(of: document, points)

    var settings = ChartSettings(
      chart: document["chart"]?.text.flatMap(ChartKind.init) ?? .run,
      rules: RuleSet(rawValue: document["signal_rules"]?.text ?? library.settings.signalRules),
      baseline: baseline.map(Baseline.dates))
    adjust(&settings)
    let scale: RatioScale = unit == "%" ? .percent : .one
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

  private static func baseline(of document: Document, _ points: [ShownPoint]) -> DateRange? {
    let (from, to) = (document["baseline_from"]?.date, document["baseline_to"]?.date)
    guard from != nil || to != nil, let first = points.first?.date, let last = points.last?.date else {
      return nil
    }
    return DateRange(from ?? first, to ?? last)
  }

  private static func cycles(of position: Int, in library: Library) -> [Cycle] {
    let cycles = library.documents(of: "cycle", where: "measures", refersTo: position).compactMap {
      index -> Cycle? in
      let document = library.documents[index]
      return document["start"]?.date.map {
        Cycle(position: index, start: $0, decision: document["decision"]?.text, status: document.status ?? "")
      }
    }
    return cycles.sorted { ($0.start, $0.position) < ($1.start, $1.position) }
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
