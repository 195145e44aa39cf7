import PLCContent
import PLCDiagnostics
import PLCTestSupport
import PLCText
import Testing

@Suite struct MeasureDataTests {
  private static let measure = "---\ntype: outcome\nunit: \"%\"\n---\n"

  private func data(_ csv: String, unit: String = "\"%\"") async throws -> (MeasureData, [String]) {
    let library = await MemoryFolder([
      "measures/a.md": "---\ntype: outcome\nunit: \(unit)\n---\n", "measures/a.csv": csv,
    ]).library
    let measure = try #require(library.all(Measure.self).first)
    return (try #require(measure.numbers), library.findings.map(\.message))
  }

  @Test("a numerator over a denominator is a percentage when the unit is one")
  func fractions() async throws {
    let (data, findings) = try await data("date,numerator,denominator\n2026-09-07,12,24\n")
    #expect(findings.isEmpty)
    #expect(data.points.map(\.value) == [50])
    #expect(data.points.map(\.count) == [24])
  }

  @Test("semicolons, a BOM, CRLF, quotes and decimal commas are understood")
  func quirks() async throws {
    let (data, findings) = try await data(
      "\u{FEFF}Date;VALUE;Note\r\n2026-09-07;41,5;\"a; \"\"b\"\"\"\r\n", unit: "score")
    #expect(findings.isEmpty, "\(findings)")
    #expect(data.points.map(\.value) == [41.5])
    #expect(data.points.map(\.note) == ["a; \"b\""])
  }

  @Test("a row without a value is a gap, not a fault")
  func gaps() async throws {
    let (data, findings) = try await data("date,value,note\n2026-09-07,40,\n2026-09-14,,half term\n")
    #expect(findings.isEmpty)
    #expect(data.points.count == 1)
  }

  @Test("two groups may have a row each on one day")
  func groups() async throws {
    let (data, findings) = try await data("date,value,group\n2026-09-07,40,a\n2026-09-07,41,b\n")
    #expect(findings.isEmpty)
    #expect(data.points.count == 2)
  }

  @Test("the table in the document is read when there is no file")
  func table() async throws {
    let library = await MemoryFolder([
      "measures/a.md": Self.measure
        + "## Data\n\n| Date | Value |\n|---|---|\n| 2026-09-07 | 40 |\n| 2026-09-14 | lots |\n"
    ]).library
    #expect(library.all(Measure.self).first?.numbers?.points.map(\.value) == [40])
    #expect(library.findings.map(\.rule) == ["bad-data"])
  }
}
