import Foundation
import Testing

/// Files as teachers' computers make them: each is read, or refused with what to do.
@Suite struct HardInputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let says: String
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ says: String) {
      (self.name, bytes, self.says) = (name, Array(text.utf8), says)
    }

    init(_ name: String, _ bytes: [UInt8], _ says: String) {
      (self.name, self.bytes, self.says) = (name, bytes, says)
    }
  }

  private func analyze(_ bytes: [UInt8], as name: String = "a.csv") throws -> Program.Outcome {
    let program = try Program()
    try program.write(name, Data(bytes))
    return try program.run("analyze", name)
  }

  static let refused = [
    Case("nothing", "", "a.csv is empty."),
    Case("a mark of UTF-8 and nothing else", [0xEF, 0xBB, 0xBF], "a.csv is empty."),
    Case("a header alone", "date,value\n", "a line for each day, such as `2026-09-14,17`"),
    Case(
      "other columns", "Week,Score\n1,5\n",
      "The first line names `Week`, `Score`; if one of them is it, call it `date`."),
    Case("one column", "value\n1\n2\n", "These data have no column `date`."),
    Case(
      "decimal commas in quotes", "date,value\n2026-09-01,\"1,5\"\n",
      "decimals are written with a point: `1.5`"),
    Case(
      "Latin-1", Array("date,value,note\n2026-09-01,1,caf".utf8) + [0xE9, 0x0A], "Save it again as UTF-8"),
    Case("UTF-16", [0xFF, 0xFE, 0x64, 0x00, 0x61, 0x00], "saved as UTF-16"),
    Case("a workbook", [0x50, 0x4B, 0x03, 0x04, 0x00], "save it as “CSV UTF-8”"),
  ]

  @Test("what cannot be read as data is refused with what to do", arguments: refused)
  func refusals(_ input: Case) throws {
    let outcome = try analyze(input.bytes)
    #expect(outcome.status == 2 && outcome.messages.contains(input.says), "\(outcome.messages)")
  }

  static let read = [
    Case(
      "semicolons and decimal commas", "date;value\n2026-09-01;1,5\n2026-09-08;2,5\n",
      "2.5 on 8 September 2026"),
    Case(
      "what Excel writes", "\u{FEFF}Date,Value\r\n2026-09-01,5\r\n2026-09-08,6\r\n", "6 on 8 September 2026"),
    Case("tabs", "date\tvalue\n2026-09-01\t5\n2026-09-08\t6\n", "6 on 8 September 2026"),
    Case(
      "a line break in quotes", "date,value,note\n2026-09-01,5,\"a\nb\"\n2026-09-08,6,\n",
      "the last of 2 points"),
    Case(
      "days in three forms", "date,value\n2026-09-01,5\n14/9/2026,6\n15 Sep 2026,7\n",
      "the last of 3 points"),
  ]

  @Test("what a spreadsheet writes is read", arguments: read)
  func readings(_ input: Case) throws {
    let outcome = try analyze(input.bytes)
    #expect(
      outcome.status == 0 && outcome.output.contains(input.says), "\(outcome.output)\(outcome.messages)")
  }

  @Test("a day that could be two is named with both, and the others are looked at")
  func ambiguous() throws {
    let outcome = try analyze(Array("date,value\n2026-09-01,5\n9/8/2026,6\n".utf8))
    #expect(outcome.messages.contains("a.csv:3: `9/8/2026` could be two different days."))
    #expect(outcome.output.contains("5 on 1 September 2026"))
  }

  @Test("a workbook by its own name is no measure")
  func workbook() throws {
    let outcome = try analyze([0x50, 0x4B, 0x03, 0x04], as: "scores.xlsx")
    #expect(
      outcome.status == 2 && outcome.messages.contains("scores.xlsx is a workbook"), "\(outcome.messages)")
  }

  static let exports = [
    Case("nothing", "", "is empty"), Case("headings alone", "Timestamp,Q\n", "no response below it"),
    Case("no questions", "Timestamp\n2026-09-14 09:00\n", "No question was answered by choosing"),
    Case("no time", "Q\nYes\nNo\nYes\n", "Say the day with --on"),
  ]

  @Test("an export without answers is refused for what it lacks", arguments: exports)
  func surveys(_ input: Case) throws {
    let program = try Program()
    try program.write("ours/plc.yml", "name: Ours\n")
    try program.write("ours/measures/slip.md", "---\ntype: practical\nunit: \"%\"\nstatus: in-use\n---\n")
    try program.write("r.csv", Data(input.bytes))
    let outcome = try program.run(
      "import", "survey", "r.csv", "--dir", "ours", "--measure", "slip", "--agree", "Yes")
    #expect(outcome.status == 2 && outcome.messages.contains(input.says), "\(outcome.messages)")
    #expect(program.text("ours/measures/slip.csv") == nil)
  }

  @Test("a transcript of one turn is told in the singular, and an empty one is refused")
  func transcripts() throws {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\n")
    try program.write("talk.txt", "Ana: Ana was here\n")
    let line = ["import", "transcript", "talk.txt", "--as", "talk", "--date", "2026-09-14"]
    let outcome = try program.run(line)
    #expect(outcome.messages.contains("1 turn by one speaker, who has a code now."), "\(outcome.messages)")
    #expect(outcome.messages.contains("One known name in what was said became a code or a role."))
    try program.write("talk.txt", "\n  \n")
    #expect(try program.run(line).messages.contains("talk.txt is empty"))
  }
}
