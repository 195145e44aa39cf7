import PLCContent
import PLCTestSupport
import PLCText
import Testing

@testable import PLCSite

@Suite struct MeasureCSVTests {
  private func file(_ csv: String, unit: String = "score") async throws -> String {
    try #require(await MeasureFolder(csv: csv, unit: unit).site()["measures/m.csv"])
  }

  @Test("the file holds what the table shows, in columns that are used")
  func columns() async throws {
    #expect(
      try await file("Date;Value\n2025-09-05;3,5\n2025-09-12;\n2025-09-19;4\n")
        == "date,value\n2025-09-05,3.5\n2025-09-12,\n2025-09-19,4\n")
  }

  @Test("what it gives can be read again, as the same numbers")
  func roundTrip() async throws {
    let csv =
      "Date,Numerator,Denominator,Context,Note\n2025-09-05,17,24,\"a, b\",\"she said \"\"no\"\"\"\n2025-09-12,1,3,c,\n"
    let first = try #require(await MeasureFolder(csv: csv).report()).points
    let again = try #require(await MeasureFolder(csv: try await file(csv, unit: "\"%\"")).report()).points
    #expect(again.map(\.note) == first.map(\.note) && again.map(\.context) == first.map(\.context))
    #expect(again.map(\.part) == first.map(\.part))
    for (a, b) in zip(first, again) { #expect(abs((a.value.number ?? 0) - (b.value.number ?? 1)) < 0.001) }
  }

  @Test("a cell is never a formula for a spreadsheet", arguments: ["=1+1", "+1", "@SUM(A1)", "-2+3"])
  func formulas(_ note: String) async throws {
    let text = try await file("date,value,note\n2025-09-05,3,\"\(note)\"\n")
    #expect(text.contains(",'\(note)"))
  }

  @Test("a spreadsheet is told that letters beyond ASCII are UTF-8")
  func mark() async throws {
    #expect(try await file("date,value,note\n2025-09-05,3,é\n").hasPrefix("\u{FEFF}date"))
    #expect(try await file("date,value\n2025-09-05,3\n").hasPrefix("date"))
  }
}
