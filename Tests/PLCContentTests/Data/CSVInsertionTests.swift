import PLCContent
import PLCText
import Testing

@Suite struct CSVInsertionTests {
  private func row(_ date: String, _ cells: [DataColumn: String]) throws -> MeasureRow {
    MeasureRow(on: try #require(CalendarDate(iso: date)), cells)
  }

  private func inserted(_ row: MeasureRow, into text: String) throws -> String {
    let new = try CSVInsertion(row, into: SourceText(text)).text
    return new[new.wholeSpan]
  }

  @Test("a row goes behind those of its day and of earlier ones, whatever the file looks like")
  func place() throws {
    let row = try row("2026-09-14", [.numerator: "17", .denominator: "24"])
    #expect(
      try inserted(row, into: "date,numerator,denominator\n2026-09-07,1,2\n2026-09-21,3,4\n")
        == "date,numerator,denominator\n2026-09-07,1,2\n2026-09-14,17,24\n2026-09-21,3,4\n")
    #expect(
      try inserted(row, into: "\u{FEFF}Denominator;Numerator;Date\r\n5;1;2026-09-21")
        == "\u{FEFF}Denominator;Numerator;Date\r\n24;17;2026-09-14\r\n5;1;2026-09-21")
    #expect(
      try inserted(row, into: "date,numerator,denominator\n2026-09-07,1,2")
        == "date,numerator,denominator\n2026-09-07,1,2\n2026-09-14,17,24")
    #expect(
      try inserted(row, into: "\"date\",\"numerator\",\"denominator\"\n\n")
        == "\"date\",\"numerator\",\"denominator\"\n\"2026-09-14\",\"17\",\"24\"\n\n")
  }

  @Test("a value is written with the decimal mark of the others, and a note in quotes where it must be")
  func cells() throws {
    let row = try row("2026-09-14", [.value: "3.5", .note: "a; \"b\""])
    #expect(
      try inserted(row, into: "date;value;note\n2026-09-07;1,5;\n")
        == "date;value;note\n2026-09-07;1,5;\n2026-09-14;3,5;\"a; \"\"b\"\"\"\n")
    #expect(
      try inserted(row, into: "date\tvalue\tnote\n2026-09-07\t1.5\t\n").hasSuffix(
        "2026-09-14\t3.5\t\"a; \"\"b\"\"\"\n"))
  }

  @Test("a column that is missing is added to every row; one of the value is not")
  func columns() throws {
    let row = try row("2026-09-14", [.value: "3", .context: "period 3"])
    let insertion = try CSVInsertion(
      row, into: SourceText("date,value,note\n2026-09-07,1,x\n\n2026-09-08,2\n"))
    #expect(
      insertion.text[insertion.text.wholeSpan]
        == "date,value,note,context\n2026-09-07,1,x,\n\n2026-09-08,2,,\n2026-09-14,3,,period 3\n")
    #expect(insertion.addedColumns == ["context"])
    #expect(throws: RowRefusal.noColumn(.value)) {
      try CSVInsertion(row, into: SourceText("date,numerator,denominator\n"))
    }
    #expect(throws: RowRefusal.raggedRows(.context)) {
      try CSVInsertion(row, into: SourceText("date,value\n2026-09-07,1,x\n"))
    }
    #expect(throws: RowRefusal.noHeader) { try CSVInsertion(row, into: SourceText("2026-09-07,1\n")) }
  }

  @Test("what was inserted can be read, and everything else is there byte for byte")
  func bytes() throws {
    for end in ["\n", "\r\n", "\r"] {
      for separator in [",", ";", "\t"] {
        let old = ["date\(separator)value", "2026-09-07\(separator)\"1\"", "2026-09-21\(separator)2 "]
          .joined(separator: end)
        let row = try row("2026-09-14", [.value: "7"])
        let new = try inserted(row, into: old)
        let line = "2026-09-14\(separator)7\(end)"
        #expect(new.replacing(line, with: "") == old)
        #expect(
          CSVTable(SourceText(new)).rows.map { $0.cells[0].text } == [
            "2026-09-07", "2026-09-14", "2026-09-21",
          ])
      }
    }
  }

  @Test("an empty file gets a header, too")
  func empty() throws {
    #expect(
      try inserted(try row("2026-09-14", [.value: "7", .count: "24"]), into: "")
        == "date,value,n\n2026-09-14,7,24\n")
  }
}
