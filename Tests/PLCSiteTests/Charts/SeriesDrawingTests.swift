import Foundation
import PLCContent
import PLCStatistics
import PLCTestSupport
import PLCText
import Testing

@testable import PLCSite

@Suite struct SeriesDrawingTests {
  /// Series that a chart could stumble over.
  enum Odd: String, CaseIterable {
    case onePoint, twoOnOneDay, allEqual, allZero, allOnMedian, manyPoints, negative, yearsApart, fewDays,
      phases, everyCycle

    var folder: MeasureFolder {
      switch self {
      case .onePoint: return MeasureFolder([4])
      case .twoOnOneDay:
        return MeasureFolder(csv: "date,value,context\n2025-09-05,3,a\n2025-09-05,9,b\n", unit: "score")
      case .allEqual: return MeasureFolder(Array(repeating: 7, count: 14))
      case .allZero: return MeasureFolder(Array(repeating: 0, count: 14), unit: "\"%\"")
      case .allOnMedian: return MeasureFolder([5, 5, 5, 5, 5, 5, 5, 5, 4, 5, 5, 6])
      case .manyPoints:
        return MeasureFolder((0..<500).map { Double(($0 * 7919) % 101) + ($0 > 300 ? 40 : 0) })
      case .negative: return MeasureFolder([-3, -12, -7.5, 2, -1, -4, -9, -2, -6, -5, -8])
      case .yearsApart:
        return MeasureFolder(csv: "date,value\n1998-05-01,3\n2009-01-01,4\n2026-09-01,9\n", unit: "days")
      case .fewDays:
        return MeasureFolder(csv: "date,value\n2025-12-30,3\n2025-12-31,4\n2026-01-01,9\n", unit: "count")
      case .phases:
        var folder = MeasureFolder((0..<40).map { Double($0 % 7 + $0 / 10 * 20) }, front: ["chart": "xmr"])
        folder.body = """
          ## Phases

          | From | Because |
          |---|---|
          | 2025-11-14 | New schedule |
          | 2026-01-23 | New room |
          | 2026-02-06 | Another room |
          """
        return folder
      case .everyCycle:
        var folder = MeasureFolder((0..<24).map { Double($0 * 37 % 50) }, front: ["target": "20"])
        for number in 1...40 {
          let date = CalendarDate(daysSince1970: 20_340 + number * number % 160)
          folder.others["cycles/idea/\(number).md"] =
            "---\ntitle: Cycle \(number)\nstatus: plan\nchange_idea: idea\nmeasures: [m]\nstart: \(date)\n---\n"
        }
        return folder
      }
    }
  }

  @Test(
    "in no drawing does one text touch another or leave the picture", arguments: Odd.allCases, ["en", "es"])
  func texts(_ odd: Odd, _ language: String) async throws {
    let report = try #require(await odd.folder.report())
    for layout in [ChartLayout.wide, .narrow, .small] {
      let texts = DrawnText.all(in: report.drawing(layout, language: language))
      #expect(DrawnText.collisions(in: texts) == [], "\(layout.width)")
      #expect(
        texts.filter { $0.left < -0.01 || $0.right > layout.width + 0.01 }.map(\.text) == [],
        "\(layout.width)")
      #expect(!texts.isEmpty)
    }
  }

  @Test("every number in a drawing is one, and lies in the picture", arguments: Odd.allCases)
  func coordinates(_ odd: Odd) async throws {
    let report = try #require(await odd.folder.report())
    for layout in [ChartLayout.wide, .narrow, .small] {
      let svg = report.drawing(layout)
      #expect(!svg.contains("nan") && !svg.contains("inf"))
      let series = try #require(report.whole)
      let plan = SeriesPlan(series, of: report, layout: layout, words: .of("en"))
      for (position, value) in series.analysis.series.values.enumerated() {
        #expect((plan.left...plan.right).contains(plan.x(position)))
        #expect((plan.top...plan.bottom).contains(plan.y(value)))
      }
      #expect(plan.bottom < plan.height)
    }
  }

  @Test("cycles that begin close together share a pin, and their numbers are those of the list")
  func pins() async throws {
    let report = try #require(await Odd.everyCycle.folder.report())
    #expect(report.pins.count == 40)
    let plan = SeriesPlan(try #require(report.whole), of: report, layout: .narrow, words: .of("en"))
    let clusters = plan.pins.clusters
    #expect(clusters.flatMap { Array($0.numbers) } == Array(1...40))
    for (a, b) in zip(clusters, clusters.dropFirst()) { #expect(a.right < b.left) }
  }

  @Test("a picture has a name, a description and is one image")
  func alternative() async throws {
    let report = try #require(await MeasureFolder([1, 2, 3]).report())
    let svg = report.drawing(.wide)
    #expect(svg.contains("role=\"img\""))
    #expect(svg.contains("<title id=\"c-name\">Run chart: Students who revised</title>"))
    #expect(svg.contains("<desc id=\"c-text\">\(report.sentence())</desc>"))
  }

  @Test("points in a signal have another shape, and those on the median none")
  func shapes() async throws {
    let values: [Double] = [1, 2, 1, 2, 1, 2, 9, 9, 9, 2, 9, 9, 9, 9, 9, 9]
    let report = try #require(await MeasureFolder(values, front: ["baseline_to": "2025-10-10"]).report())
    let series = try #require(report.whole)
    #expect(report.sentence().contains("10 points in a row lie above the median") == false)
    // The median of the baseline is 1.5, so the 2 inside lies above it.
    let marks = values.indices.map { PointShape(at: $0, in: series) }
    #expect(marks == Array(repeating: .plain, count: 5) + Array(repeating: .signal, count: 11))
  }

  @Test("a row without a value breaks the line, and so does a long silence")
  func gaps() async throws {
    let rows = [
      "2025-09-05,3", "2025-09-12,4", "2025-09-19,", "2025-09-26,5", "2025-10-03,4", "2025-10-24,4",
      "2025-10-31,5",
    ]
    let report = try #require(
      await MeasureFolder(csv: "date,value\n" + rows.joined(separator: "\n"), unit: "score").report())
    let series = try #require(report.whole)
    #expect(series.breaks == [2, 4])
    #expect(report.points.map(\.value)[2] == .missing)
    let line = try #require(
      report.drawing(.wide).split(separator: "class=\"data\"").first?.split(separator: "d=\"").last)
    #expect(line.filter { $0 == "M" }.count == 3)
  }

  @Test("weekends are no gap in daily data")
  func weekends() async throws {
    let days = (0..<20).map { CalendarDate(daysSince1970: 20_332 + $0) }.filter { $0.weekday < 6 }
    let csv = "date,value\n" + days.map { "\($0),3" }.joined(separator: "\n")
    #expect(try #require(await MeasureFolder(csv: csv, unit: "score").report()?.whole).breaks == [])
  }
}
