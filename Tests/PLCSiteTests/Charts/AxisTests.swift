import PLCText
import Testing

@testable import PLCSite

@Suite struct AxisTests {
  @Test(
    "ticks of values are round numbers around all of them",
    arguments: [
      ([0.31, 0.574], [0.3, 0.4, 0.5, 0.6], 1), ([12.0, 33], [0, 10, 20, 30, 40], 0),
      ([5.0, 5], [4.4, 4.6, 4.8, 5, 5.2, 5.4, 5.6], 1),
      ([-12.0, 2], [-15, -10, -5, 0, 5], 0), ([0.0, 0], [-1, -0.5, 0, 0.5, 1], 1),
      ([980.0, 1010], [980, 990, 1000, 1010], 0),
    ])
  func values(_ values: [Double], ticks: [Double], decimals: Int) {
    let axis = ValueAxis(covering: values)
    #expect(axis.ticks.count == ticks.count)
    for (a, b) in zip(axis.ticks, ticks) { #expect(abs(a - b) < 1e-9, "\(axis.ticks)") }
    #expect(axis.decimals == decimals)
  }

  @Test(
    "an axis of counts has no part of a student, and none below zero",
    arguments: [
      ([0.0, 1], [0, 1]), ([0, 0], [0, 1]), ([1, 3], [0, 1, 2, 3]), ([4, 4], [3, 4, 5]),
      ([0, 60], [0, 20, 40, 60]),
    ])
  func counts(_ values: [Double], ticks: [Double]) {
    #expect(ValueAxis(covering: values, unit: "count").ticks == ticks)
  }

  @Test(
    "an axis of percentages never goes beyond 0 and 100",
    arguments: [[0.0, 0], [100.0, 100], [1, 99.5], [97, 99], [3, 8]])
  func percent(_ values: [Double]) {
    let axis = ValueAxis(covering: values, within: 0...100)
    #expect(axis.low >= 0 && axis.high <= 100 && axis.low < axis.high)
    #expect(axis.low <= values[0] && values[1] <= axis.high)
  }

  private func axis(_ from: String, _ to: String, width: Double = 620, language: String = "en") throws
    -> DateAxis
  {
    DateAxis(
      from: try #require(CalendarDate(iso: from)), to: try #require(CalendarDate(iso: to)), width: width,
      words: .of(language))
  }

  @Test(
    "ticks of days stand where people look for them",
    arguments: [
      ("2025-09-05", "2026-03-13", ["Oct 2025", "Nov", "Dec", "Jan 2026", "Feb", "Mar"]),
      ("2025-09-01", "2025-09-05", ["1 Sep 2025", "2 Sep", "3 Sep", "4 Sep", "5 Sep"]),
      ("2025-09-03", "2025-10-15", ["8 Sep 2025", "15 Sep", "22 Sep", "29 Sep", "6 Oct", "13 Oct"]),
      (
        "2021-09-01", "2026-03-01",
        ["Jan 2022", "Jul", "Jan 2023", "Jul", "Jan 2024", "Jul", "Jan 2025", "Jul", "Jan 2026"]
      ),
      ("2025-09-05", "2025-09-05", ["5 Sep 2025"]),
      ("2025-12-20", "2027-02-01", ["Jan 2026", "Mar", "May", "Jul", "Sep", "Nov", "Jan 2027"]),
    ])
  func days(_ from: String, _ to: String, labels: [String]) throws {
    let ticks = try axis(from, to).ticks.map { tick in
      tick.year.map { "\(tick.label) \($0)" } ?? tick.label
    }
    if labels.count < 7 {
      #expect(ticks == labels)
    } else {
      #expect(ticks.first == labels.first && ticks.last == labels.last)
    }
  }

  @Test("months are named in the language of the site")
  func language() throws {
    let labels = try axis("2025-09-05", "2026-03-13", language: "es").ticks.map(\.label)
    #expect(labels == ["oct", "nov", "dic", "ene", "feb", "mar"])
  }

  @Test(
    "labels never touch, however long the time and narrow the picture",
    arguments: [
      ("0001-01-01", "9999-12-31"), ("2025-01-01", "2025-01-02"), ("2025-12-31", "2026-01-01"),
      ("2000-02-29", "2008-02-29"),
      ("2025-09-05", "2026-03-13"), ("2025-09-05", "2025-09-29"),
    ], [60.0, 150, 300, 700])
  func room(_ days: (String, String), width: Double) throws {
    let axis = try axis(days.0, days.1, width: width)
    let boxes = axis.ticks.map { tick in
      (axis.position(of: tick.date) * width, TextSize.width(tick.label) / 2)
    }
    #expect(!boxes.isEmpty)
    if width >= 150 {
      for (a, b) in zip(boxes, boxes.dropFirst()) {
        #expect(a.0 + a.1 < b.0 - b.1, "\(axis.ticks.map(\.label))")
      }
    }
  }
}
