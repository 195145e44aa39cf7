/// What to make of a series.
package struct ChartSettings: Hashable, Sendable {
  package var chart: ChartKind
  /// Nil when no signals are wanted.
  package var rules: RuleSet?
  /// Nil for a centre from all points of a phase.
  package var baseline: Baseline?
  /// A centre that was given instead of computed.
  package var centre: Amount?
  /// Whether an XmR chart leaves out unusual moving ranges once.
  package var screensRanges: Bool
  /// The positions at which a declared phase starts. Never found by arithmetic.
  package var phaseStarts: [Int]

  package init(
    chart: ChartKind = .run, rules: RuleSet? = .anhoej, baseline: Baseline? = nil, centre: Amount? = nil,
    screensRanges: Bool = true, phaseStarts: [Int] = []
  ) {
    self.chart = chart
    self.rules = rules
    self.baseline = baseline
    self.centre = centre
    self.screensRanges = screensRanges
    self.phaseStarts = phaseStarts
  }
}

/// What a chart of a series may claim, phase by phase.
package struct ChartAnalysis: Hashable, Sendable {
  package let series: Series
  package let settings: ChartSettings
  /// At least one, in order; together they are the whole series.
  package let phases: [PhaseAnalysis]
  /// The signals that may be claimed, of all phases.
  package let signals: [Signal]

  package init(_ series: Series, _ settings: ChartSettings = ChartSettings()) {
    self.series = series
    self.settings = settings
    let count = series.points.count
    let starts = [0] + Set(settings.phaseStarts.filter { (1..<max(count, 1)).contains($0) }).sorted()
    let baseline = settings.baseline?.indices(in: series) ?? []
    phases = zip(starts, starts.dropFirst() + [count]).map { start, end in
      PhaseAnalysis(series, in: start..<end, baseline: baseline, settings)
    }
    signals = phases.flatMap(\.signals)
  }
}

/// One declared phase of a series, about its own centre; a series without phases is one.
package struct PhaseAnalysis: Hashable, Sendable {
  /// The positions of its points in the series.
  package let points: Range<Int>
  /// About the median; of a control chart, the run chart of the same points.
  package let run: RunChart
  /// Nil for a run chart, and when there can be no limits: ``noLimits`` says why.
  package let control: ControlChart?
  package let noLimits: NoLimits?
  /// What the arithmetic found, claimed or not: of a control chart its own signals, then those of the run rules.
  package let found: [Signal]
  /// Why nothing may be claimed; nil when the rules were applied.
  package let whyNot: WhyNot?

  /// The signals that may be claimed.
  package var signals: [Signal] { whyNot == nil ? found : [] }

  /// The centre that is drawn: the mean of a control chart, else the median.
  package var centre: Centre? { control?.limits.centre ?? run.centre }

  /// A run chart of the same points signals, so that they are no stable process and limits mean little.
  package var limitsMeanLittle: Bool {
    control != nil && run.whyNot == nil && !run.anhoejSignals.isEmpty
  }

  init(_ series: Series, in points: Range<Int>, baseline: [Int], _ settings: ChartSettings) {
    self.points = points
    let frozen = baseline.filter(points.contains)
    let basis = frozen.isEmpty ? Array(points) : frozen
    let kind: Centre.Basis = frozen.isEmpty ? .all(points.count) : .baseline(frozen.count)
    let given = settings.centre
    // A centre given for a control chart is its mean; the run chart beside it keeps its median.
    let median =
      (settings.chart == .run ? given.map(Centre.init(given:)) : nil)
      ?? Centre.median(of: basis.map { series.values[$0] }, basis: kind)
    run = RunChart(series.values, in: points, about: median)

    let source = ControlLimits.Source(
      series: series, points: points, basis: basis, basisKind: kind, given: given)
    let fitsNHS = settings.chart == .xmr
    var control: ControlChart?
    var noLimits: NoLimits?
    do throws(NoLimits) {
      let limits = try Self.limits(of: settings.chart, source, screens: settings.screensRanges)
      control = limits.map {
        ControlChart($0, values: series.values, in: points, nhs: fitsNHS && settings.rules == .nhs)
      }
    } catch {
      noLimits = error
    }
    self.control = control
    self.noLimits = noLimits

    let byRunRules: [Signal]
    let runWhyNot: WhyNot?
    switch settings.rules {
    case .anhoej: (byRunRules, runWhyNot) = (run.anhoejSignals, run.whyNot)
    case .perla: (byRunRules, runWhyNot) = (run.perlaSignals, run.whyNot)
    case .nhs where fitsNHS:
      (byRunRules, runWhyNot) = ([], control.flatMap { WhyNot(points: points.count, useful: $0.useful) })
    case .nhs: (byRunRules, runWhyNot) = ([], .rulesNeedXmR)
    case nil: (byRunRules, runWhyNot) = ([], .noRules)
    }
    found = (control?.signals ?? []) + byRunRules
    whyNot = noLimits.map(WhyNot.noLimits) ?? runWhyNot
  }

  private static func limits(
    of chart: ChartKind, _ source: ControlLimits.Source, screens: Bool
  ) throws(NoLimits) -> ControlLimits? {
    switch chart {
    case .run: nil
    case .xmr: try .xmr(source, screens: screens)
    case .p: try .p(source)
    case .u: try .u(source)
    case .c: try .c(source)
    }
  }
}
