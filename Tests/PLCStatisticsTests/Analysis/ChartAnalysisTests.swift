import PLCStatistics
import PLCTestSupport
import Testing

struct ChartAnalysisTests {
  static let everyWay = ChartKind.allCases.flatMap { chart in
    ([nil] + RuleSet.allCases.map(Optional.some)).map { ChartSettings(chart: chart, rules: $0) }
  }

  @Test("A signal is found in any series, but claimed only from ten useful points on")
  func fewUseful() {
    let rising = (0..<9).map(Double.init)
    let short = ChartAnalysis(Series(values: rising), ChartSettings(rules: .perla)).phases[0]
    #expect(short.found.map(\.id) == [.trend])
    #expect(short.whyNot == .fewUseful(8, needed: 10))
    #expect(short.signals.isEmpty)
    let long = ChartAnalysis(Series(values: rising + [9]), ChartSettings(rules: .perla)).phases[0]
    #expect(long.whyNot == nil)
    #expect(long.signals.map(\.id) == [.trend, .fewRuns])
  }

  @Test("With half of the points on the median nothing is claimed")
  func mostOnMedian() {
    let values = Array(repeating: 5.0, count: 12) + [1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9]
    #expect(
      ChartAnalysis(Series(values: values)).phases[0].whyNot == .mostOnCentre(12, of: 24))
    #expect(ChartAnalysis(Series(values: Array(values.dropFirst()))).phases[0].whyNot == nil)
  }

  @Test("Without rules nothing is claimed, and the NHS rules are for XmR charts alone")
  func rulesThatDoNotApply() {
    let series = Series(values: (0..<20).map(Double.init))
    #expect(ChartAnalysis(series, ChartSettings(rules: nil)).phases[0].whyNot == .noRules)
    #expect(ChartAnalysis(series, ChartSettings(rules: .nhs)).phases[0].whyNot == .rulesNeedXmR)
    #expect(ChartAnalysis(series, ChartSettings(chart: .c, rules: .nhs)).phases[0].whyNot == .rulesNeedXmR)
    #expect(ChartAnalysis(series, ChartSettings(chart: .xmr, rules: .nhs)).phases[0].whyNot == nil)
  }

  @Test("A control chart carries the signals of its limits and those of the run rules about the median")
  func controlChartWithRunRules() throws {
    let values = (0..<24).map { position in Double(position % 2 + (position < 12 ? 0 : 20)) }
    let phase = ChartAnalysis(Series(values: values), ChartSettings(chart: .xmr, rules: .anhoej)).phases[0]
    #expect(Set(phase.signals.map(\.id)) == [.beyondLimits, .longRun, .fewCrossings])
    #expect(phase.limitsMeanLittle)
    #expect(phase.centre?.value == phase.control?.limits.centre.value)
    let quiet = ChartAnalysis(
      Series(values: ChartVectorTests.nhsVignette), ChartSettings(chart: .xmr, rules: .anhoej)
    ).phases[0]
    #expect(!quiet.limitsMeanLittle)
  }

  @Test("Each phase has its own centre, and the baseline counts in the phase it lies in")
  func phases() {
    let settings = ChartSettings(baseline: .first(3), phaseStarts: [6, 6, 0, 99])
    let phases = ChartAnalysis(Series(values: [1, 1, 1, 5, 5, 5, 9, 9, 8, 9]), settings).phases
    #expect(phases.map(\.points) == [0..<6, 6..<10])
    #expect(phases.map { $0.centre?.value } == [1, 9])
    #expect(phases.map { $0.centre?.basis } == [.baseline(3), .all(4)])
  }

  @Test("A centre that was given stands instead of the computed one")
  func givenCentre() throws {
    let six = try #require(Amount(6))
    let run = ChartAnalysis(Series(values: [1, 2, 3]), ChartSettings(centre: six)).phases[0]
    #expect(run.centre?.value == 6)
    #expect(run.run.useful == 3)
    let xmr = ChartAnalysis(Series(values: [1, 2, 3]), ChartSettings(chart: .xmr, centre: six)).phases[0]
    #expect(xmr.centre?.value == 6)
    #expect(xmr.run.centre?.value == 2)
    #expect(xmr.control?.limits.upper == Array(repeating: 6 + 2.66, count: 3))
  }

  @Test("Short and flat series have no signal in any chart", arguments: everyWay)
  func edges(settings: ChartSettings) {
    let flat = Array(repeating: -4.0, count: 30)
    for values: [Double] in [[], [4], [4, 4], [4, 7], flat, flat.map { -$0 }] {
      let analysis = ChartAnalysis(Series(values: values), settings)
      #expect(analysis.signals.isEmpty)
      #expect(analysis.phases.count == 1)
      #expect(analysis.phases[0].points == values.indices)
    }
  }

  @Test("Nothing but finite numbers comes out, whatever the numbers that go in", arguments: everyWay)
  func finite(settings: ChartSettings) {
    var generator = SeededGenerator(seed: 3)
    let sizes = [0, .leastNonzeroMagnitude, 1e-300, 1e-6, 0.1, 1, 3, 1e6, 1e15]
    for _ in 0..<200 {
      let points = (0..<Int.random(in: 0...20, using: &generator)).compactMap { _ -> Point? in
        let a = sizes.randomElement(using: &generator) ?? 0
        let b = sizes.randomElement(using: &generator) ?? 0
        if let ratio = Ratio(a, of: b), Bool.random(using: &generator) { return Point(.ratio(ratio)) }
        return Amount(Bool.random(using: &generator) ? a : -a).map { Point(.value($0)) }
      }
      for scale in [RatioScale.one, .percent] {
        let phase = ChartAnalysis(Series(points, scale: scale), settings).phases[0]
        let limits = phase.control?.limits
        let numbers =
          [
            phase.centre?.value, phase.run.centre?.value, limits?.movingRange?.mean,
            limits?.movingRange?.upper,
          ]
          .compactMap(\.self) + (limits?.lower ?? []) + (limits?.upper ?? [])
        #expect(numbers.allSatisfy { $0.isFinite })
      }
    }
  }

  @Test("Ten thousand points are analysed exactly")
  func longSeries() {
    let values = (0..<10_000).map { Double($0 * 7919 % 10_007) }
    let run = ChartAnalysis(Series(values: values)).phases[0].run
    #expect(run.useful == 10_000)
    #expect(run.limits?.longestRun == 16)
    #expect(run.limits?.crossings == 4917)
    #expect(run.limits?.runs == 4903...5099)
  }

  @Test("With more than ten thousand useful points the run rules claim nothing")
  func endlessSeries() {
    let values = (0..<10_002).map { Double($0 / 5001) }
    let phase = ChartAnalysis(Series(values: values)).phases[0]
    #expect(phase.run.limits == nil)
    #expect(phase.whyNot == .tooManyUseful(10_002, most: 10_000))
    #expect(phase.signals.isEmpty)
  }
}
