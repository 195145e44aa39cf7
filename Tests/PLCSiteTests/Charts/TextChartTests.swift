import Testing

@testable import PLCSite

@Suite struct TextChartTests {
  private func lines(_ values: [Double], width: Int = 40) async throws -> [String] {
    let report = try #require(await MeasureFolder(values).report())
    return TextChart(try #require(report.main), words: .of("en"), width: width).lines
  }

  @Test("points, center line, signals and days stand in a picture of letters")
  func picture() async throws {
    let lines = try await lines([1, 5, 3])
    #expect(lines.count == 10)
    #expect(lines[0] == "5 │           •")
    #expect(lines[4] == "3 │─────────────────────•")
    #expect(lines[8] == "1 │•")
    #expect(lines[9].hasPrefix("   2025-09-05  2025"))
  }

  @Test("one point, equal points and many points fit", arguments: [1, 3, 500])
  func fits(_ count: Int) async throws {
    for values in [Array(repeating: 4.0, count: count), (0..<count).map { Double($0 * 1_000_003) }] {
      let lines = try await lines(values, width: 30)
      #expect(lines.allSatisfy { $0.count <= 30 }, "\(lines)")
      #expect(lines.contains { $0.contains("•") || $0.contains("◆") })
    }
  }
}
