import PLCStatistics
import PLCText
import Testing

struct SummaryTests {
  @Test("A quiet run chart: points, median, no signal, and how often noise would have given one")
  func quiet() throws {
    let series = Series(daily: [5, 3, 6, 2, 7, 4, 5.5, 3.5, 6.5, 2.5, 7.5, 1])
    let alarms = try #require(FalseAlarms(of: .anhoej, points: 12, baseline: nil))
    #expect(
      ChartAnalysis(series).summary() == [
        .points(12, from: CalendarDate(iso: "2026-09-01"), to: CalendarDate(iso: "2026-09-12")),
        .median(4.5, .all(12)), .noSignal(.anhoej), .falseAlarms(.anhoej, alarms),
      ])
  }

  @Test("Signals are told by kind, the longest with its dates")
  func signals() throws {
    let series = Series(daily: (0..<14).map(Double.init))
    let parts = ChartAnalysis(series, ChartSettings(rules: .perla)).summary()
    let from = CalendarDate(iso: "2026-09-01")
    let to = CalendarDate(iso: "2026-09-14")
    #expect(
      parts.contains(
        .signal(Signal(id: .trend, from: 0, to: 13, direction: .up), times: 1, from: from, to: to)))
    #expect(
      parts.contains(
        .signal(
          Signal(id: .shift, from: 0, to: 6, direction: .down), times: 2, from: from,
          to: CalendarDate(iso: "2026-09-07"))))
    #expect(!parts.contains(.noSignal(.perla)))
  }

  @Test("What may not be claimed is said with the reason, and without a word on false alarms")
  func unclaimed() {
    #expect(
      ChartAnalysis(Series(values: [1, 2, 3])).summary() == [
        .points(3, from: nil, to: nil), .median(2, .all(3)), .unclaimed(.fewUseful(2, needed: 10)),
      ])
    #expect(
      ChartAnalysis(Series(values: [])).summary() == [
        .points(0, from: nil, to: nil), .unclaimed(.fewUseful(0, needed: 10)),
      ])
  }

  @Test("A control chart tells trial limits, limits that mean little, variation and assurance")
  func controlChart() throws {
    let values: [Double] = [0, 1, 0, 1, 0, 12, 21, 22, 21, 22, 21]
    let target = try #require(Amount(200))
    let parts = ChartAnalysis(Series(values: values), ChartSettings(chart: .xmr, rules: .nhs))
      .summary(target: target, wanted: .up)
    #expect(parts.contains(.trialLimits(basedOn: 11)))
    #expect(parts.contains(.limitsMeanLittle))
    #expect(parts.contains(.variation(.special(.up, isWanted: true))))
    #expect(parts.contains(.assurance(.fails, target: target)))
  }

  @Test("Phases are told one after the other, and points marked as astronomical are counted")
  func phases() throws {
    var points = (1...6).compactMap { Amount(Double($0)).map { Point(.value($0)) } }
    points[1].isAstronomical = true
    let parts = ChartAnalysis(Series(points), ChartSettings(phaseStarts: [3])).summary()
    #expect(
      parts == [
        .points(6, from: nil, to: nil),
        .phase(1, of: 2, from: nil), .median(2, .all(3)), .astronomical(1),
        .unclaimed(.fewUseful(2, needed: 10)),
        .phase(2, of: 2, from: nil), .median(5, .all(3)), .unclaimed(.fewUseful(2, needed: 10)),
      ])
  }
}
