import PLCText
import Testing

@testable import PLCSite

@Suite struct AnalysisJSONTests {
  private func text(_ folder: MeasureFolder) async throws -> String {
    let report = try #require(await folder.report())
    return AnalysisJSON(try #require(report.main), of: report, words: .of("en")).value.text(pretty: false)
  }

  @Test("what a chart does not have is left out, and why nothing is claimed is said")
  func short() async throws {
    let text = try await text(MeasureFolder([1, 2]))
    let start =
      "{\"format\":1,\"chart\":\"run\",\"rules\":\"anhoej\",\"points\":2,\"useful\":2,\"centre\":1.5,\"runs\":2,\"crossings\":1,\"longest_run\":1,\"longest_trend\":2,\"limits\":{\"longest_run\":4,\"crossings\":0,\"runs\":"
    #expect(text.hasPrefix(start), "\(text)")
    #expect(text.contains("\"signals\":[],\"applied\":false,\"why_not\":\""))
    #expect(!text.contains("lower") && !text.contains("moving_range"))
    #expect(try await self.text(MeasureFolder([1])).contains("\"limits\"") == false)
  }

  @Test("declared phases stand beside the last one")
  func phases() async throws {
    var folder = MeasureFolder((0..<24).map { Double($0 % 3 + ($0 >= 12 ? 10 : 0)) })
    folder.body = "## Phases\n| From | Because |\n|---|---|\n| 2025-11-28 | A new schedule |\n"
    let text = try await text(folder)
    #expect(text.contains("\"points\":12") && text.contains("\"phases\":[{"))
  }
}
