import PLCContent
import PLCStatistics
import PLCTestSupport
import PLCText
import Testing

@testable import PLCSite

@Suite struct SmallGroupProjectionTests {
  private let header = "Date,Numerator,Denominator,Group,Note\n"

  private func values(_ csv: String, _ circle: Visibility = .public) async throws -> [ShownValue] {
    try #require(await MeasureFolder(csv: csv).report(for: circle)).points.map(\.value)
  }

  @Test(
    "a share of few is hidden, one near none or all is said roughly, one of under twenty in whole per cent")
  func shares() async throws {
    let csv =
      header
      + "2025-09-05,3,9,,\n2025-09-12,7,12,,\n2025-09-19,1,30,,\n2025-09-26,30,30,,\n2025-10-03,62,108,,\n"
    let points = try #require(await MeasureFolder(csv: csv).report(for: .public)).points
    #expect(
      points.map(\.value) == [
        .hidden, .exact(58), .rough(.atMost(percent: 10)), .rough(.atLeast(percent: 90)),
        .exact(100 * 62 / 108),
      ])
    #expect(points.map(\.part) == [nil, nil, nil, nil, 62])
    #expect(points.map(\.whole) == [nil, nil, nil, nil, 108])
  }

  @Test("members see everything")
  func members() async throws {
    #expect(
      try await values(header + "2025-09-05,3,9,,\n2025-09-12,0,12,,\n", .members) == [
        .exact(100 * 3 / 9), .exact(0),
      ])
  }

  @Test("a group is hidden where the total would give a smaller one away")
  func totals() async throws {
    let csv = header + "2025-09-05,50,100,,\n2025-09-05,20,40,A,\n2025-09-05,28,55,B,\n2025-09-05,2,5,C,\n"
    let points = try #require(await MeasureFolder(csv: csv).report(for: .public)).points
    let shown = points.filter { $0.value != .hidden }.map(\.group)
    #expect(!shown.contains("C"))
    // With A and B both shown, 100 − 40 − 55 would tell that C has five.
    #expect(!(shown.contains("A") && shown.contains("B") && shown.contains("")))
  }

  @Test(
    "values about so many students are hidden when these are few, whatever the unit",
    arguments: [
      ("score", "3.5", 9, ShownValue.hidden), ("score", "3.5", 10, .exact(3.5)), ("\"%\"", "50", 8, .hidden),
      ("\"%\"", "100", 24, .rough(.atLeast(percent: 90))), ("count", "5", 24, .exact(5)),
      ("count", "5", 12, .hidden),
      ("count", "0", 24, .hidden),
    ])
  func numbersOfStudents(_ unit: String, _ value: String, _ n: Int, shown: ShownValue) async throws {
    let folder = MeasureFolder(csv: "date,value,n\n2025-09-05,\(value),\(n)\n", unit: unit)
    #expect(try #require(await folder.report(for: .public)).points.map(\.value) == [shown])
  }

  @Test("a number of students is hidden while it is small; minutes are not students")
  func counts() async throws {
    let students = MeasureFolder([4, 19, 20], unit: "count")
    #expect(
      try #require(await students.report(for: .public)).points.map(\.value) == [.hidden, .hidden, .exact(20)])
    let minutes = MeasureFolder([4, 19, 20], unit: "minutes")
    #expect(
      try #require(await minutes.report(for: .public)).points.map(\.value) == [
        .exact(4), .exact(19), .exact(20),
      ])
  }

  @Test("nothing about few stands anywhere on a public site: not in chart, words, table, file or search text")
  func everywhere() async throws {
    var rows = header
    for week in 0..<12 {
      let date = CalendarDate(daysSince1970: 20_336 + 7 * week)
      rows += week == 5 ? "\(date),3,7,,\"three of the seven who came\"\n" : "\(date),\(30 + week),88,,\n"
    }
    var folder = MeasureFolder(csv: rows, front: ["status": "in-use"])
    folder.others["pages/a.md"] = "---\nvisibility: public\n---\n[the numbers](../measures/m.csv)\n"
    let site = await folder.site(for: .public)
    for (path, text) in site {
      for trace in ["42.86", "42.9", "43 %", "3 of 7", "three of the seven", ",3,7,"] {
        #expect(!text.contains(trace), "\(trace) in \(path)")
      }
    }
    let page = try #require(site["measures/m.html"])
    #expect(page.contains("not shown") && page.contains("Figures about few students are not shown"))
    #expect(try #require(site["measures/m.csv"]).contains("2025-10-10,,,\n"))
    // The link leads to what may be seen of the file, and the file itself is not copied.
    #expect(try #require(site["pages/a.html"]).contains("href=\"../measures/m.csv\""))
    #expect(site.keys.filter { $0.hasSuffix(".csv") } == ["measures/m.csv"])
  }

  @Test("the data of a measure that readers may not see are not copied for them, whoever links to them")
  func hiddenMeasure() async throws {
    var folder = MeasureFolder([1, 2, 3], front: ["visibility": "members"])
    folder.others["pages/a.md"] = "---\nvisibility: public\n---\nSee [the numbers](../measures/m.csv).\n"
    let plan = await SitePlan.make(of: await folder.library, for: .public)
    let files = await plan.render().map(\.path.string)
    #expect(files.contains("pages/a.html"))
    #expect(!files.contains { $0.hasSuffix(".csv") })
  }

  @Test("the table of data in a document is that of the projection, and the words around it stay")
  func dataInDocument() async throws {
    var folder = MeasureFolder(csv: "")
    folder.csv = nil
    folder.body = """
      ## Data

      Counted on Fridays.

      | Date | Numerator | Denominator |
      |---|---|---|
      | 2025-09-05 | 3 | 7 |
      | 2025-09-12 | 30 | 70 |
      """
    let site = await folder.site(for: .public)
    let page = try #require(site["measures/m.html"])
    #expect(page.contains("Counted on Fridays."))
    #expect(page.contains("<td>30</td><td>70</td>") && !page.contains("<td>7</td>"))
  }

  @Test("with fewer than three points left nothing is drawn, and the page says why")
  func tooFew() async throws {
    let csv = header + "2025-09-05,3,9,,\n2025-09-12,30,70,,\n2025-09-19,31,70,,\n2025-09-26,2,5,,\n"
    let page = try #require(await MeasureFolder(csv: csv).site(for: .public)["measures/m.html"])
    #expect(!page.contains("role=\"img\""))
    #expect(page.contains("Fewer than three points"))
    let inside = try #require(await MeasureFolder(csv: csv).site(for: .members)["measures/m.html"])
    #expect(inside.contains("role=\"img\""))
  }

  @Test("limits that would tell how few there were are not drawn")
  func limits() async throws {
    let rows = (0..<14).map {
      "\(CalendarDate(daysSince1970: 20_336 + 7 * $0)),\(6 + $0 % 3),\($0 == 4 ? 15 : 40),,\n"
    }
    let folder = MeasureFolder(csv: header + rows.joined(), front: ["chart": "p"])
    let seen = try #require(await folder.report(for: .public)?.whole)
    #expect(seen.analysis.phases[0].control == nil)
    #expect(try #require(await folder.report(for: .members)?.whole).analysis.phases[0].control != nil)
  }
}
