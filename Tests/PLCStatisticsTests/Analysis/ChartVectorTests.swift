import PLCStatistics
import Testing

/// The worked numbers of `chart-vectors.json`, which stands beside the specification of charts.
struct ChartVectorTests {
  struct RunVector: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let y: [Double]
    let centre: Double
    let useful: Int
    let runs: Int
    let longestRun: Int
    let longestTrend: Int
    let longestRunLimit: Int
    let crossingsLimit: Int
    let isPerlaTrend: Bool
    let runsAccepted: ClosedRange<Int>
  }

  static let runVectors = [
    RunVector(
      testDescription: "DNA series (slideplayer 7958924), own median",
      y: [9, 8, 9, 6, 7, 5, 6, 8, 9, 6, 7, 6, 6, 7, 9, 9, 8, 6, 7, 8, 6, 8, 7, 5, 4],
      centre: 7, useful: 20, runs: 10, longestRun: 3, longestTrend: 4,
      longestRunLimit: 7, crossingsLimit: 6, isPerlaTrend: false, runsAccepted: 7...15),
    RunVector(
      testDescription: "ties on the median ignored",
      y: [5, 7, 6, 6, 8, 6, 4, 6, 9, 6, 3, 7, 5],
      centre: 6, useful: 8, runs: 7, longestRun: 2, longestTrend: 3,
      longestRunLimit: 6, crossingsLimit: 1, isPerlaTrend: false, runsAccepted: 2...8),
    RunVector(
      testDescription: "trend with a tie: 5 distinct rising points",
      y: [2, 3, 3, 4, 5, 6],
      centre: 3.5, useful: 6, runs: 2, longestRun: 3, longestTrend: 5,
      longestRunLimit: 6, crossingsLimit: 1, isPerlaTrend: true, runsAccepted: 2...6),
  ]

  @Test("A run chart of the worked series has the worked numbers", arguments: runVectors)
  func runChart(_ vector: RunVector) throws {
    let chart = RunChart(of: vector.y)
    #expect(chart.centre?.value == vector.centre)
    #expect(chart.useful == vector.useful)
    #expect(chart.runs.count == vector.runs)
    #expect(chart.crossings == vector.runs - 1)
    #expect(chart.longestRun == vector.longestRun)
    #expect(chart.longestTrend == vector.longestTrend)
    let limits = try #require(chart.limits)
    #expect(limits.longestRun == vector.longestRunLimit)
    #expect(limits.crossings == vector.crossingsLimit)
    #expect(limits.runs == vector.runsAccepted)
    #expect(chart.anhoejSignals.isEmpty)
    #expect(chart.perlaSignals.map(\.id) == (vector.isPerlaTrend ? [.trend] : []))
  }

  /// Useful points, longest run, fewest crossings, lowest and highest number of runs with half above and half below.
  static let limits = [
    (10, 6, 2, 3, 9), (12, 7, 3, 4, 10), (14, 7, 4, 4, 12), (16, 7, 4, 5, 13), (18, 7, 5, 6, 14),
    (20, 7, 6, 7, 15), (22, 7, 7, 8, 16), (24, 8, 8, 8, 18), (26, 8, 8, 9, 19), (28, 8, 9, 10, 20),
    (30, 8, 10, 11, 21), (32, 8, 11, 12, 22), (34, 8, 12, 12, 24), (36, 8, 13, 13, 25), (38, 8, 14, 14, 26),
    (40, 8, 14, 15, 27), (42, 8, 15, 16, 28), (44, 8, 16, 17, 29), (46, 9, 17, 17, 31), (48, 9, 18, 18, 32),
    (50, 9, 19, 19, 33), (52, 9, 20, 20, 34), (54, 9, 21, 21, 35), (56, 9, 21, 22, 36), (58, 9, 22, 23, 37),
    (60, 9, 23, 24, 38),
  ]

  @Test("The limits of a run chart are the worked ones", arguments: limits)
  func runLimits(_ row: (useful: Int, longest: Int, crossings: Int, low: Int, high: Int)) throws {
    let limits = try #require(RunLimits(above: row.useful / 2, below: row.useful / 2))
    #expect(limits.longestRun == row.longest)
    #expect(limits.crossings == row.crossings)
    #expect(limits.runs == row.low...row.high)
  }

  @Test("An XmR chart of the series of the NHS vignette has its published limits, screened")
  func xmrScreened() throws {
    let series = Series(values: Self.nhsVignette)
    let limits = try #require(ChartAnalysis(series, ChartSettings(chart: .xmr)).phases[0].control).limits
    #expect(abs(limits.centre.value - 1.944_444_444_444_444_4) < 1e-12)
    #expect(limits.movingRange?.mean == 1)
    #expect(abs(limits.upper[0] - 4.604_444_444_444_445) < 1e-12)
    #expect(abs(limits.lower[0] + 0.715_555_555_555_555_7) < 1e-12)
    #expect(limits.movingRange?.upper == 3.267)
  }

  /// The vignette "deviations from the Excel defaults" of NHSRplotthedots.
  static let nhsVignette: [Double] = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]

  @Test("An XmR chart of the series of the NHS vignette has its published limits, unscreened")
  func xmrUnscreened() throws {
    let settings = ChartSettings(chart: .xmr, screensRanges: false)
    let control = try #require(ChartAnalysis(Series(values: Self.nhsVignette), settings).phases[0].control)
    #expect(abs(control.limits.upper[0] - 6.95) < 0.005)
    #expect(abs(control.limits.lower[0] + 3.06) < 0.005)
    #expect(abs((control.limits.movingRange?.upper ?? 0) - 6.15) < 0.005)
  }

  @Test("A p chart of p̄ 0.215 and n 50 has the published limits (Montgomery, example 7.1)")
  func pChart() throws {
    let series = Series(
      ratios: Array(repeating: (10, 50), count: 14) + Array(repeating: (12.5, 50), count: 6))
    let limits = try #require(ChartAnalysis(series, ChartSettings(chart: .p)).phases[0].control).limits
    #expect(abs(limits.centre.value - 0.215) < 1e-15)
    #expect(abs(limits.lower[0] - 0.040_702_839_954_289_555) < 1e-15)
    #expect(abs(limits.upper[0] - 0.389_297_160_045_710_47) < 1e-15)
  }

  @Test("A u chart of ū 0.074 and n 50 has the published limits (Montgomery, example 7.4)")
  func uChart() throws {
    let series = Series(ratios: Array(repeating: (3.7, 50), count: 20))
    let limits = try #require(ChartAnalysis(series, ChartSettings(chart: .u)).phases[0].control).limits
    #expect(abs(limits.centre.value - 0.074) < 1e-15)
    #expect(limits.lower[0] == 0)
    #expect(abs(limits.upper[0] - 0.189_412_304_370_028_1) < 1e-15)
  }

  // The following are from the notes on the field, section 3.10.

  @Test("The cdi series of qicharts2 signals about the median of its first 24 points")
  func frozenMedian() throws {
    let before: [Double] = [
      17, 12, 27, 20, 20, 18, 22, 19, 19, 24, 17, 16, 24, 19, 19, 22, 25, 19, 17, 6, 25, 17, 11, 14,
    ]
    let series = Series(values: before + [9, 11, 7, 13, 5, 5, 3, 5, 9, 4, 5, 9])
    let phase = ChartAnalysis(series, ChartSettings(baseline: .first(24))).phases[0]
    #expect(phase.run.centre?.value == 19)
    #expect(phase.run.centre?.basis == .baseline(24))
    #expect(phase.run.useful == 31)
    #expect(phase.run.longestRun == 15)
    #expect(phase.run.crossings == 8)
    #expect(phase.run.limits?.crossings == 11)
    #expect(phase.signals.map(\.id) == [.longRun, .fewCrossings])
    #expect(ChartAnalysis(Series(values: before)).signals.isEmpty)
  }

  @Test("A classroom series signals by both rule sets about the median of six points before the change")
  func classroom() {
    let series = Series(values: [42, 45, 38, 45, 40, 44, 45, 52, 55, 58, 51, 60, 57, 63])
    let anhoej = ChartAnalysis(series, ChartSettings(baseline: .first(6))).phases[0]
    #expect(anhoej.run.centre?.value == 43)
    #expect(anhoej.signals == [Signal(id: .longRun, from: 5, to: 13, direction: .up)])
    let perla = ChartAnalysis(series, ChartSettings(rules: .perla, baseline: .first(6))).phases[0]
    #expect(perla.signals.map(\.id) == [.shift, .trend])
    #expect(perla.run.runs.count == 6)
    // From the actual counts, 11 above and 3 below; the notes have 4 to 12, which is for half and half.
    #expect(perla.run.limits?.runs == 3...7)
  }

  @Test("The limits of a p chart follow the size of each class")
  func classSizes() throws {
    let series = Series(ratios: [(9, 24), (14, 26), (11, 22), (17, 25)])
    let limits = try #require(ChartAnalysis(series, ChartSettings(chart: .p)).phases[0].control).limits
    #expect(limits.upper.map { ($0 * 1000).rounded() } == [832, 820, 845, 825])
    #expect(limits.lower.map { ($0 * 1000).rounded() } == [220, 232, 206, 226])
    #expect(limits.isTrial)
  }
}
