import PLCContent
import PLCTestSupport
import PLCText
import Testing

@Suite struct TableInsertionTests {
  private func changed(_ text: String, _ rows: [MeasureRow]) async throws -> MeasureChange {
    let library = await MemoryFolder(["measures/m.md": text]).library
    return try MeasureChange(
      adding: rows, to: try #require(library.all(Measure.self).first))
  }

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  @Test("rows go into the table of a document by date, and all else stays as it was")
  func rows() async throws {
    let lines = [
      "---", "type: outcome", "unit: score", "---", "## Data", "", "Words.", "", "| Date | Note | Value |",
      "|---|---|---|", "| 2026-09-07 | x | 1 |", "| 2026-09-21 |  | 2 |", "", "## Limits", "", "More.",
    ]
    let text = lines.joined(separator: "\r\n")
    let change = try await changed(
      text,
      [
        MeasureRow(on: try day("2026-09-14"), [.value: "5", .note: "a | b"]),
        MeasureRow(on: try day("2026-09-28"), [.value: "6"]),
      ])
    var wanted = lines
    wanted.insert("| 2026-09-28 | | 6 |", at: 12)
    wanted.insert("| 2026-09-14 | a \\| b | 5 |", at: 11)
    #expect(change.new[change.new.wholeSpan] == wanted.joined(separator: "\r\n"))
    #expect(change.old == SourceText(text))
  }

  @Test("a table that is still empty gets its first row")
  func first() async throws {
    let text = "---\ntype: outcome\nunit: score\n---\n## Data\n| Date | Value |\n|---|---|\n"
    let change = try await changed(text, [MeasureRow(on: try day("2026-09-14"), [.value: "5"])])
    #expect(change.new[change.new.wholeSpan] == text + "| 2026-09-14 | 5 |\n")
  }

  @Test("a column that the table does not have is refused")
  func column() async throws {
    let text = "---\ntype: outcome\nunit: score\n---\n## Data\n| Date | Value |\n|---|---|\n"
    await #expect(throws: RowRefusal.noColumn(.context)) {
      try await changed(text, [MeasureRow(on: try day("2026-09-14"), [.value: "5", .context: "a"])])
    }
  }

  @Test("without data a new file is made beside the measure, or where the measure says")
  func newFile() async throws {
    let row = MeasureRow(on: try day("2026-09-14"), [.numerator: "1", .denominator: "2"])
    let beside = try await changed("---\ntype: outcome\nunit: \"%\"\n---\n", [row])
    #expect(beside.path.string == "measures/m.csv")
    #expect(beside.old == nil)
    #expect(beside.new[beside.new.wholeSpan] == "date,numerator,denominator\n2026-09-14,1,2\n")
    let named = try await changed("---\ntype: outcome\nunit: \"%\"\ndata: numbers/n.csv\n---\n", [row])
    #expect(named.path.string == "measures/numbers/n.csv")
  }
}
