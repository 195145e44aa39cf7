import Foundation
import PLCContent
import PLCStatistics
import PLCTestSupport
import PLCText
import Testing

@testable import PLCSite

@Suite struct MeasureViewTests {
  private func page(_ folder: MeasureFolder, _ circle: Visibility = .members) async throws -> String {
    try #require(await folder.site(for: circle)["measures/m.html"])
  }

  @Test("a cycle that names the measure stands below the chart with its number, link and decision")
  func cycles() async throws {
    var folder = MeasureFolder([1, 2, 3, 4])
    folder.others["cycles/idea/01.md"] =
      "---\ntitle: Readers\nstatus: closed\nchange_idea: idea\nmeasures: [m]\nstart: 2025-09-12\ndecision: abandon\n---\n"
    folder.others["cycles/idea/02.md"] =
      "---\ntitle: Again\nstatus: do\nchange_idea: idea\nmeasures: [m]\nstart: 2025-09-20\n---\n"
    let html = try await page(folder)
    #expect(
      html.contains(
        "<a href=\"../cycles/idea/01.html\">Readers</a><br><span class=\"meta\">12 September 2025. Decision: let go</span>"
      ))
    #expect(html.contains("20 September 2025. No decision yet (do)"))
    #expect(html.contains(">1</text>") && html.contains(">2</text>"))
    // Hidden cycles leave no trace, not even their number.
    let seen = try await page(folder, .public)
    #expect(!seen.contains("Readers") && !seen.contains("class=\"pin\""))
  }

  @Test("groups have charts of their own, on one scale, beside the whole")
  func groups() async throws {
    var csv = "date,value,group\n"
    for week in 0..<5 {
      let date = CalendarDate(daysSince1970: 20_336 + 7 * week)
      csv += "\(date),\(10 + week),\n\(date),\(5 + week),A\n\(date),\(90 + week),B\n"
    }
    let html = try await page(MeasureFolder(csv: csv, unit: "score"))
    #expect(html.contains("<h3>A</h3>") && html.contains("<h3>B</h3>"))
    #expect(html.contains("Run chart: Students who revised, A"))
    // One phone and one wide picture of the whole, one of each group.
    #expect(html.components(separatedBy: "role=\"img\"").count - 1 == 4)
    #expect(html.components(separatedBy: ">100</text>").count - 1 == 2)
  }

  @Test("contexts that hardly come again are one series")
  func remarks() async throws {
    let report = try #require(
      await MeasureFolder(
        csv: "date,value,context\n2025-09-05,1,p1\n2025-09-12,2,p2\n2025-09-19,3,p1\n", unit: "score"
      ).report())
    #expect(report.parts.isEmpty && report.whole?.analysis.series.points.count == 3)
  }

  @Test("answers of one survey are bars; of several that add up, one bar each")
  func bars() async throws {
    let one = "date,numerator,denominator,group\n2025-09-05,60,100,yes\n2025-09-05,40,100,no\n"
    let folder = MeasureFolder(csv: one, front: ["chart": "bar"])
    let html = try await page(folder)
    #expect(
      html.contains("Answers of 5 September 2025: yes 60\u{A0}% (60 of 100), no 40\u{A0}% (40 of 100)."))
    #expect(html.components(separatedBy: "class=\"bar\"").count - 1 == 4)
    let two = MeasureFolder(
      csv: one + "2025-10-05,70,100,yes\n2025-10-05,30,100,no\n", front: ["chart": "bar"])
    let stacked = try await page(two)
    #expect(stacked.contains("class=\"bar other\""))
    #expect(stacked.contains("</svg> 1 yes</li>") && stacked.contains("</svg> 2 no</li>"))
    // In both layouts every part of both bars has its number, also below a date.
    for number in ["1", "2"] {
      #expect(stacked.components(separatedBy: ">\(number)</text>").count - 1 == 4, "\(number)")
    }
  }

  @Test("without data the page says where they would stand, and a measure without chart says nothing")
  func noData() async throws {
    var folder = MeasureFolder(csv: "")
    folder.csv = nil
    #expect(try await page(folder).contains("The first row in m.csv will stand here."))
    folder.front["chart"] = "none"
    #expect(!(try await page(folder)).contains("m.csv"))
  }

  @Test("lists show a sparkline and the short of it")
  func glance() async throws {
    let values: [Double] = [10, 12, 11, 13, 10, 12, 11, 13] + Array(repeating: 20, count: 9)
    let folder = MeasureFolder(values, unit: "minutes", front: ["baseline_to": "2025-10-24"])
    let site = await folder.site(for: .public)
    let said =
      "20 minutes on 26 December 2025. A signal: 10 points in a row lie above the median, from 24 October 2025 to 26 December 2025. What changed in those weeks?"
    for path in ["index.html", "measures/index.html"] {
      let html = try #require(site[path])
      #expect(html.contains("class=\"chart spark\"") && html.contains(said), "\(path)")
    }
  }

  @Test(
    "what people write into data never becomes markup",
    arguments: ["<script>alert(1)</script>", "\"><b>", "'-->]]>"])
  func hostile(_ text: String) async throws {
    let quoted = text.replacing("\"", with: "\"\"")
    var csv = "date,value,group,note\n"
    for week in 0..<4 {
      csv += "\(CalendarDate(daysSince1970: 20_336 + 7 * week)),\(week),\"\(quoted)\",\"\(quoted)\"\n"
      csv += "\(CalendarDate(daysSince1970: 20_336 + 7 * week)),\(week),,\"\(quoted)\"\n"
    }
    let html = try await page(MeasureFolder(csv: csv, unit: "'\(text.replacing("'", with: "''"))'"))
    #expect(!html.contains("<script>alert") && !html.contains("\"><b>"))
  }
}
