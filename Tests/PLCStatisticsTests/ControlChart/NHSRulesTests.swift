import PLCStatistics
import Testing

struct NHSRulesTests {
  /// About a mean of 0 with limits of ±3·2.66 / 2.66 = ±3: the baseline of twelve sets them, the points after are tested.
  private func chart(_ after: [Double]) throws -> (signals: [Signal], labels: [SignalID?]) {
    let range = 3 / 2.66
    let baseline = (0..<12).map { $0.isMultiple(of: 2) ? range / 2 : -range / 2 }
    let settings = ChartSettings(chart: .xmr, rules: .nhs, baseline: .first(12))
    let phase = ChartAnalysis(Series(values: baseline + after), settings).phases[0]
    let control = try #require(phase.control)
    #expect(abs(control.limits.centre.value) < 1e-12)
    #expect(abs(control.limits.upper[0] - 3) < 1e-12)
    return (
      control.signals.map { Signal(id: $0.id, from: $0.from - 12, to: $0.to - 12, direction: $0.direction) },
      control.labels.dropFirst(12).map { $0?.id }
    )
  }

  @Test("A point beyond a limit is a signal, a point on it is none")
  func beyond() throws {
    #expect(
      try chart([3.01, 0, -3.5]).signals == [
        Signal(id: .beyondLimits, from: 0, to: 0, direction: .up),
        Signal(id: .beyondLimits, from: 2, to: 2, direction: .down),
      ])
    #expect(try chart([3, -3]).signals.isEmpty)
  }

  @Test("Seven points that each rise are a trend; an equal neighbour breaks it")
  func trend() throws {
    #expect(
      try chart([-1, -0.8, -0.6, -0.4, -0.2, 0.1, 0.2]).signals == [
        Signal(id: .trend, from: 0, to: 6, direction: .up)
      ])
    #expect(try chart([-1, -0.8, -0.6, -0.6, 0.4, 0.6, 0.7, 0.8]).signals.isEmpty)
    #expect(try chart([0.6, 0.5, 0.4, 0.1, -0.2, -0.3, -0.6]).signals.map(\.direction) == [.down])
  }

  @Test("Seven points on one side are a shift; a point on the mean breaks it")
  func shift() throws {
    // The last point of the baseline lies below.
    #expect(
      try chart([1, 0.5, 1, 0.5, 1, 0.5, 1]).signals == [Signal(id: .shift, from: 0, to: 6, direction: .up)])
    #expect(try chart([1, 0.5, 1, 0, 1, 0.5, 1, 0.5]).signals.isEmpty)
  }

  @Test("Two of three in the outer third on one side are a signal")
  func near() throws {
    #expect(
      try chart([2.5, 1, 2.2]).signals == [Signal(id: .nearLimits, from: 0, to: 2, direction: .up)])
    #expect(try chart([2.5, -1, 2.2]).signals.isEmpty, "the third lies on the other side")
    #expect(try chart([2.5, 1, 1, 2.2]).signals.isEmpty, "too far apart")
    #expect(
      try chart([3.5, 2.5, 1]).signals.map(\.id) == [.beyondLimits], "beyond the limit is not near it")
    #expect(
      try chart([-2.5, -2.5, -1, -2.2, -2.5]).signals == [
        Signal(id: .nearLimits, from: 0, to: 4, direction: .down)
      ])
  }

  @Test("The first rule that matches labels the point")
  func labels() throws {
    #expect(
      try chart([0.4, 0.5, 0.6, 0.7, 2.4, 2.5, 3.1, 0.2]).labels
        == [.trend, .trend, .trend, .trend, .trend, .trend, .beyondLimits, .shift])
    #expect(try chart([2.5, 1, 2.2, 0]).labels == [.nearLimits, nil, .nearLimits, nil])
  }

  @Test("Variation is what the last point says, with a letter")
  func variation() throws {
    func last(_ values: [Double]) throws -> ControlChart {
      let settings = ChartSettings(chart: .xmr, rules: .nhs, baseline: .first(4))
      return try #require(ChartAnalysis(Series(values: [1, -1, 1, -1] + values), settings).phases[0].control)
    }
    #expect(try last([9]).variation(wanted: .up) == .special(.up, isWanted: true))
    #expect(try last([9]).variation(wanted: .down) == .special(.up, isWanted: false))
    #expect(try last([-9]).variation(wanted: nil) == .special(.down, isWanted: nil))
    #expect(try last([9, 0.5]).variation(wanted: .up) == .common)
    #expect(Variation.special(.up, isWanted: nil).letter == "H")
    #expect(Variation.special(.down, isWanted: true).letter == "L")
    #expect(Variation.common.letter == nil)
  }

  @Test(
    "Assurance compares the limits with the target",
    arguments: [
      (10.0, Direction.up, Assurance.fails), (-10, .up, .passes), (0, .up, .hitOrMiss), (10, .down, .passes),
      (-10, .down, .fails),
    ])
  func assurance(_ example: (target: Double, wanted: Direction, assurance: Assurance)) throws {
    let series = Series(values: [1, -1, 1, -1])
    let control = try #require(ChartAnalysis(series, ChartSettings(chart: .xmr)).phases[0].control)
    let target = try #require(Amount(example.target))
    #expect(control.assurance(of: target, wanted: example.wanted) == example.assurance)
  }

  @Test("A target on a limit is hit or miss")
  func targetOnLimit() throws {
    let series = Series(values: Array(repeating: 0.1, count: 10))
    let control = try #require(ChartAnalysis(series, ChartSettings(chart: .xmr)).phases[0].control)
    #expect(control.assurance(of: try #require(Amount(0.1)), wanted: .up) == .hitOrMiss)
    #expect([Assurance.passes, .fails, .hitOrMiss].map(\.letter) == ["P", "F", "?"])
  }
}
