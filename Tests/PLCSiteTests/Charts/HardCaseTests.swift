import PLCStatistics
import PLCText
import Testing

@testable import PLCSite

/// Series that a drawing could stumble over.
@Suite struct HardCaseTests {
  static let cases: [(String, String, [String: String])] = [
    ("one point", "date,value\n2025-09-05,3\n", [:]),
    ("all equal", "date,value\n" + MeasureFolder.weekly(Array(repeating: 4, count: 12)), [:]),
    ("all zero", "date,value\n" + MeasureFolder.weekly(Array(repeating: 0, count: 12)), ["chart": "c"]),
    ("negative", "date,value\n" + MeasureFolder.weekly([-3, -1, -7, 2, 0, -4]), ["chart": "xmr"]),
    ("years apart", "date,value\n1999-01-01,3\n2026-01-01,5\n", [:]),
    ("two on one day", "date,value,cycle\n2025-09-05,3,a\n2025-09-05,5,b\n2025-09-12,4,\n", [:]),
    ("five hundred", "date,value\n" + MeasureFolder.weekly((0..<500).map { Double(($0 * 17) % 23) }), [:]),
    ("huge", "date,value\n" + MeasureFolder.weekly([9e14, -9e14, 9.9e14]), [:]),
    ("tiny", "date,value\n" + MeasureFolder.weekly([0.0011, 0.0012, 0.00115]), [:]),
    ("gaps only", "date,value\n2025-09-05,\n2025-09-12,3\n2025-09-19,\n2025-09-26,4\n", [:]),
    (
      "p of one", "date,numerator,denominator\n2025-09-05,1,1\n2025-09-12,0,1\n",
      ["chart": "p", "unit": "\"%\""]
    ),
  ]

  @Test("every hard case is drawn with numbers that a browser can place", arguments: cases)
  func drawn(_ name: String, _ csv: String, _ front: [String: String]) async throws {
    let folder = MeasureFolder(csv: csv, unit: "score", front: front)
    let report = try #require(await folder.report())
    for layout in [ChartLayout.wide, .narrow, .small] {
      let drawing = report.drawing(layout)
      #expect(drawing.contains("role=\"img\"") && drawing.contains("<title"), "\(name)")
      for wrong in ["nan", "inf", "e+", "e-0"] {
        #expect(!drawing.lowercased().contains("\"\(wrong)") && !drawing.contains(" \(wrong)"), "\(name)")
      }
    }
    #expect(!report.sentence().isEmpty && !report.sentence("es").isEmpty)
    let page = try #require(await folder.site()["measures/m.html"])
    #expect(page.contains("id=\"data-table\"") && page.contains("measures/m.csv") || page.contains("m.csv"))
  }
}
