import PLCStatistics
import Testing

struct ControlLimitsTests {
  private func analysis(_ series: Series, _ chart: ChartKind, baseline: Int? = nil, centre: Double? = nil)
    -> PhaseAnalysis
  {
    ChartAnalysis(
      series,
      ChartSettings(
        chart: chart, rules: .nhs, baseline: baseline.map { .first($0) },
        centre: centre.flatMap { Amount($0) })
    ).phases[0]
  }

  @Test("A c chart has c̄ ± 3·√c̄, not below zero")
  func cChart() throws {
    let limits = try #require(analysis(Series(values: [3, 5, 4, 4, 4]), .c).control).limits
    #expect(limits.centre.value == 4)
    #expect(limits.lower[0] == 0)
    #expect(limits.upper[0] == 10)
    let many = try #require(analysis(Series(values: [16, 16]), .c).control).limits
    #expect(many.lower[0] == 4)
  }

  @Test("Limits in per cent are those of the proportion, a hundred times")
  func percent() throws {
    let ratios: [(Double, Double)] = [(9, 24), (14, 26), (11, 22), (17, 25)]
    for chart in [ChartKind.p, .u] {
      let one = try #require(analysis(Series(ratios: ratios), chart).control).limits
      let percent = try #require(analysis(Series(ratios: ratios, scale: .percent), chart).control).limits
      for index in ratios.indices {
        #expect(abs(percent.upper[index] - 100 * one.upper[index]) < 1e-10)
        #expect(abs(percent.lower[index] - 100 * one.lower[index]) < 1e-10)
      }
    }
  }

  @Test("Limits come from the baseline, and cover all points")
  func baseline() throws {
    let limits = try #require(
      analysis(Series(values: [1, 3, 1, 3, 50, 60]), .xmr, baseline: 4).control
    ).limits
    #expect(limits.centre.value == 2)
    #expect(limits.movingRange?.mean == 2)
    #expect(limits.basedOn == 4)
    #expect(limits.upper == Array(repeating: 2 + 2.66 * 2, count: 6))
  }

  @Test("Limits from fewer than twelve points are trial limits", arguments: [(11, true), (12, false)])
  func trial(_ example: (points: Int, isTrial: Bool)) throws {
    let series = Series(values: (0..<example.points).map { Double($0 % 3) })
    #expect(try #require(analysis(series, .xmr).control).limits.isTrial == example.isTrial)
  }

  @Test(
    "Ranges of 3.267 times the mean or more are left out once",
    arguments: [
      ([100, 110], 28 / 19.0),  // The mean of all is 6.4: 100 goes; 10 stays, though unusual now.
      ([4], 1),  // 3.45 times the mean.
      ([3.7], 21.7 / 19),  // 3.24 times the mean.
    ] as [([Double], Double)])
  func screening(_ example: (after: [Double], mean: Double)) throws {
    let values = (0..<19).map { Double($0 % 2) } + example.after
    let limits = try #require(analysis(Series(values: values), .xmr).control).limits
    #expect(abs((limits.movingRange?.mean ?? 0) - example.mean) < 1e-12)
  }

  @Test("All equal: the limits have no width, and no point lies beyond", arguments: [ChartKind.xmr, .run])
  func allEqual(chart: ChartKind) {
    let phase = analysis(Series(values: Array(repeating: 0.1, count: 10)), chart)
    #expect(phase.found.isEmpty)
    #expect(phase.control?.limits.movingRange?.mean ?? 0 == 0)
  }

  @Test("All of all is 100 %, and none beyond", arguments: [0.0, 1])
  func extremes(share: Double) throws {
    let series = Series(
      ratios: [(24.3, 24.3), (7.1, 7.1), (3.3, 3.3)].map { ($0.0 * share, $0.1) }, scale: .percent)
    let phase = analysis(series, .p)
    let limits = try #require(phase.control).limits
    #expect(limits.centre.value == 100 * share)
    #expect(limits.upper == limits.lower)
    #expect(phase.found.isEmpty)
  }

  @Test("Why there can be no limits is said with the place")
  func noLimits() {
    #expect(analysis(Series(values: []), .xmr).whyNot == .noLimits(.tooFewPoints(0)))
    #expect(analysis(Series(values: [3]), .xmr).whyNot == .noLimits(.tooFewPoints(1)))
    #expect(analysis(Series(values: []), .c).noLimits == .tooFewPoints(0))
    #expect(analysis(Series(ratios: []), .p).noLimits == .tooFewPoints(0))
    #expect(analysis(Series(values: [1, 2]), .p).noLimits == .notRatio(at: 0))
    #expect(analysis(Series(ratios: [(1, 2), (3, 2)]), .p).noLimits == .moreThanAll(at: 1))
    #expect(analysis(Series(ratios: [(1, 2), (3, 2)]), .u).noLimits == nil)
    #expect(analysis(Series(values: [2, 1.5]), .c).noLimits == .notCount(at: 1))
    #expect(analysis(Series(values: [2, 3, -1]), .c).noLimits == .notCount(at: 2))
    #expect(analysis(Series(values: [2, 3]), .c, centre: -1).noLimits == .centreOutOfRange)
    #expect(analysis(Series(ratios: [(1, 2)]), .p, centre: 1.2).noLimits == .centreOutOfRange)
  }

  @Test("A moving range does not reach over a gap in the baseline, nor over the start of a phase")
  func phases() throws {
    let settings = ChartSettings(chart: .xmr, screensRanges: false, phaseStarts: [3])
    let phases = ChartAnalysis(Series(values: [1, 2, 1, 91, 92, 91]), settings).phases
    #expect(phases.map { $0.control?.limits.movingRange?.mean } == [1, 1])
    #expect(phases.map(\.points) == [0..<3, 3..<6])
  }
}
