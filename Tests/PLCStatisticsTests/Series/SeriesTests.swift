import PLCStatistics
import PLCText
import Testing

struct SeriesTests {
  private func point(_ value: Double, _ day: String?) throws -> Point {
    Point(.value(try #require(Amount(value))), on: day.flatMap { CalendarDate(iso: $0) })
  }

  @Test("Points are sorted by date, and keep their order within a day")
  func sorting() throws {
    let series = Series([
      try point(3, "2026-10-02"), try point(1, "2026-09-01"), try point(2, "2026-10-02"),
    ])
    #expect(series.values == [1, 3, 2])
    #expect(series.firstIndex(from: try #require(CalendarDate(iso: "2026-09-15"))) == 1)
    #expect(series.firstIndex(from: try #require(CalendarDate(iso: "2026-11-01"))) == nil)
  }

  @Test("When a date is missing the order given is that of time")
  func missingDate() throws {
    let series = Series([try point(3, "2026-10-02"), try point(1, nil), try point(2, "2026-09-01")])
    #expect(series.values == [3, 1, 2])
  }

  @Test("A baseline is the first points, or those of some days")
  func baselines() throws {
    let series = Series(daily: [1, 2, 3, 4])
    #expect(Baseline.first(2).indices(in: series) == [0, 1])
    #expect(Baseline.first(9).indices(in: series) == [0, 1, 2, 3])
    #expect(Baseline.first(-1).indices(in: series) == [])
    let second = try #require(CalendarDate(iso: "2026-09-02"))
    let days = try #require(DateRange(second, second.adding(days: 1)))
    #expect(Baseline.dates(days).indices(in: series) == [1, 2])
    #expect(Baseline.dates(days).indices(in: Series(values: [1, 2])) == [])
  }

  @Test("The median of an even count is the mean of the middle two")
  func median() {
    #expect(Centre.median(of: [7, 1, 3], basis: .all(3))?.value == 3)
    #expect(Centre.median(of: [7, 1, 4, 3], basis: .all(4))?.value == 3.5)
    #expect(Centre.median(of: [], basis: .all(0)) == nil)
  }

  @Test("A decimal that lies on the centre is on it, though binary cannot write it")
  func roundedCentre() {
    #expect((0.1 + 0.7) / 2 != 0.4)
    #expect(Centre.median(of: [0.1, 0.7], basis: .all(2))?.side(of: 0.4) == nil)
    #expect(Centre.mean(of: [0.1, 0.2, 0.3], basis: .all(3))?.side(of: 0.2) == nil)
    #expect(Centre.median(of: [0.1, 0.7], basis: .all(2))?.side(of: 0.400_000_000_1) == .up)
  }
}
