import Foundation
import Testing

/// `plc import survey` into a bar chart, and once more after late answers.
@Suite struct ImportBarsTests {
  private let head = "Timestamp,Email Address,What helped you revise?\n"

  /// So many students on a day, numbered on from the others.
  private func rows(_ day: String, _ answers: [(String, Int)]) -> String {
    let all = answers.flatMap { Array(repeating: $0.0, count: $0.1) }
    return all.enumerated().map { index, answer in
      "\(day) 9:\(index < 10 ? "0" : "")\(index):00,s\(index)@example.org,\"\(answer)\"\n"
    }.joined()
  }

  private func program(_ more: String = "", unit: String = "\"%\"") throws -> Program {
    let program = try Program()
    try program.write("ours/plc.yml", "name: Ours\n")
    try program.write(
      "ours/measures/helped.md",
      "---\ntype: practical\nunit: \(unit)\nstatus: in-use\nchart: bar\nvisibility: public\n---\n## Operational definition\n\nWhat students chose.\n\(more)"
    )
    try program.write(
      "responses.csv",
      head + rows("9/14/2026", [("A reader", 10), ("More time", 8), ("A reader, More time", 6)]))
    return program
  }

  private let survey = ["import", "survey", "responses.csv", "--dir", "ours", "--measure", "helped"]

  @Test("each answer is a row with its group; a dry run shows them and writes nothing")
  func bars() throws {
    let program = try program()
    let dry = try program.run(survey + ["--dry-run"])
    #expect(dry.status == 0, "\(dry.messages)")
    #expect(dry.output == "2026-09-14: A reader: 16 of 24\n2026-09-14: More time: 14 of 24\n")
    #expect(program.text("ours/measures/helped.csv") == nil)
    #expect(try program.run(survey).status == 0)
    #expect(
      program.text("ours/measures/helped.csv")
        == "date,numerator,denominator,group\n2026-09-14,16,24,A reader\n2026-09-14,14,24,More time\n")
    let again = try program.run(survey)
    #expect(again.status == 0 && again.output.isEmpty && again.messages.contains("has all of it already"))
    let built = try program.run(
      "build", "--dir", "ours", "--out", "site", "--audience", "members", "--as-of", "2026-09-20")
    #expect(built.status == 0, "\(built.messages)")
    let page = try #require(program.text("site/measures/helped.html"))
    #expect(page.contains("A reader: 67\u{A0}% (16 of 24)"))
  }

  @Test("a public site says nothing of a few students' answers")
  func smallGroups() throws {
    let program = try program()
    try program.write("responses.csv", head + rows("9/14/2026", [("A reader", 5), ("More time", 3)]))
    #expect(try program.run(survey).status == 0)
    #expect(
      try program.run(
        "build", "--dir", "ours", "--out", "site", "--audience", "public", "--as-of", "2026-09-20"
      )
      .status == 0)
    let page = try #require(program.text("site/measures/helped.html"))
    for number in ["5 of 8", "3 of 8", "62", "63\u{A0}%", "38\u{A0}%"] {
      #expect(!page.contains(number), "\(number)")
    }
  }

  @Test("the answers of the measure's item stand in their order, and a count has its own columns")
  func items() throws {
    let program = try program(
      "\n## Items\n\n- What helped you revise? (nothing / more time / a reader)\n", unit: "count")
    #expect(try program.run(survey).status == 0)
    #expect(
      program.text("ours/measures/helped.csv")
        == "date,value,n,group\n2026-09-14,0,24,nothing\n2026-09-14,14,24,more time\n2026-09-14,16,24,a reader\n"
    )
  }

  @Test("an answer as frequent as before is out of more students once late answers came in")
  func moreStudents() throws {
    let program = try program(unit: "count")
    let old = "date,value,n,group,note\n2026-09-14,16,20,A reader,rain\n2026-09-14,14,24,More time,\n"
    try program.write("ours/measures/helped.csv", old)
    #expect(
      try program.run(survey).messages.contains(
        "2026-09-14 (A reader) says 16 (n 20), now it would be 16 (n 24)"))
    let outcome = try program.run(survey + ["--replace"])
    #expect(outcome.output == "2026-09-14: A reader: was 16 of 20, is now 16 of 24\n", "\(outcome.messages)")
    #expect(
      program.text("ours/measures/helped.csv") == old.replacingOccurrences(of: "16,20", with: "16,24"))
  }

  @Test("late answers change nothing until --replace says so; then both numbers are said and the rest stays")
  func replacing() throws {
    let program = try program()
    let old =
      "\u{FEFF}Date;Numerator;Denominator;Group;Note\r\n2026-09-07;3;20;A reader;\r\n2026-09-14;10;18;A reader;\"fire drill; twice\"\r\n2026-09-14;8;18;More time;\r\n"
    try program.write("ours/measures/helped.csv", old)
    let path = program.folder + "/ours/measures/helped.csv"
    let refused = try program.run(survey)
    #expect(refused.status == 2 && refused.output.isEmpty)
    #expect(refused.messages.contains("2 rows stand there already with other numbers"), "\(refused.messages)")
    #expect(refused.messages.contains("2026-09-14 (A reader) says 10/18, now it would be 16/24"))
    #expect(refused.messages.contains("--replace"))
    #expect(FileManager.default.contents(atPath: path) == Data(old.utf8))
    let dry = try program.run(survey + ["--replace", "--dry-run"])
    #expect(dry.output.contains("2026-09-14: A reader: was 10 of 18, would be 16 of 24\n"), "\(dry.messages)")
    #expect(FileManager.default.contents(atPath: path) == Data(old.utf8))
    let done = try program.run(survey + ["--replace"])
    #expect(done.status == 0 && done.output.contains("2026-09-14: More time: was 8 of 18, is now 14 of 24\n"))
    let wanted = old.replacingOccurrences(of: "10;18", with: "16;24").replacingOccurrences(
      of: "8;18", with: "14;24")
    #expect(FileManager.default.contents(atPath: path) == Data(wanted.utf8))
    #expect(try program.run(survey + ["--replace"]).messages.contains("has all of it already"))
  }

  @Test("a row said in another way is not written anew, and neither is the rest of the export")
  func saidTwice() throws {
    let program = try program()
    let old =
      "date,value,numerator,denominator,group\n2026-09-14,50,10,20,A reader\n2026-09-14,,9,20,More time\n"
    try program.write("ours/measures/helped.csv", old)
    let outcome = try program.run(survey + ["--replace"])
    #expect(outcome.status == 2 && outcome.messages.contains("in another way"), "\(outcome.messages)")
    #expect(program.text("ours/measures/helped.csv") == old)
  }

  @Test("the answers of a table in the document are replaced there")
  func table() throws {
    let table =
      "\n## Data\n\n| Date | Numerator | Denominator | Group | Note |\n|---|---|---|---|---|\n| 2026-09-14 | 1 | 2 | A reader | a \\| b |\n|2026-09-14|1|2|More time||\n\n<!-- mine -->\n"
    let program = try program(table)
    #expect(try program.run(survey + ["--replace"]).status == 0)
    #expect(
      program.text("ours/measures/helped.md")?.hasSuffix(
        table.replacingOccurrences(of: "| 1 | 2 |", with: "| 16 | 24 |").replacingOccurrences(
          of: "|1|2|", with: "|14|24|"))
        == true)
  }

  static let refused: [([String], String)] = [
    (["--agree", "A reader"], "nothing needs to agree"),
    (["--group", "ninth"], "the groups are the answers"),
    (["--answers", "Nothing;Less time"], "none of them"),
    (["--item", "no such"], "no one question `no such`"),
  ]

  @Test("what does not fit is refused with what to do, and nothing is written", arguments: refused)
  func refusals(_ arguments: [String], _ message: String) throws {
    let program = try program()
    let outcome = try program.run(survey + arguments)
    #expect(outcome.status == 2 && outcome.messages.contains(message), "\(outcome.messages)")
    #expect(outcome.messages.contains("Nothing was written"))
    #expect(program.text("ours/measures/helped.csv") == nil)
  }

  @Test("a measure of one number a day asks which answers count, and has no use for --answers")
  func agree() throws {
    let program = try program()
    try program.write("ours/measures/slip.md", "---\ntype: practical\nunit: \"%\"\nstatus: in-use\n---\n")
    let line = ["import", "survey", "responses.csv", "--dir", "ours", "--measure", "slip"]
    let asked = try program.run(line)
    #expect(
      asked.status == 2 && asked.messages.contains("Answers there are: `A reader`, `More time`"),
      "\(asked.messages)")
    #expect(try program.run(line + ["--answers", "A reader"]).messages.contains("chart: bar"))
  }
}
