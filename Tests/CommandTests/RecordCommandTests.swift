import Foundation
import Testing

/// `plc record`.
@Suite struct RecordCommandTests {
  private func program(_ csv: String? = nil, unit: String = "\"%\"", more: String = "") throws -> Program {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\n")
    try program.write("measures/slip.md", "---\ntype: outcome\nunit: \(unit)\nstatus: in-use\n---\n\(more)")
    if let csv { try program.write("measures/slip.csv", csv) }
    return program
  }

  @Test("a first number makes the file, later ones go to their place by date")
  func first() throws {
    let program = try program()
    let made = try program.run("record", "slip", "2026-10-12", "17/24")
    #expect(made.status == 0 && made.output == "measures/slip.csv\n", "\(made.messages)")
    #expect(try program.run("record", "slip", "2026-10-05", "12/24", "--context", "period 3").status == 0)
    #expect(
      try program.run("record", "slip", "2026-10-19", "20/24", "--note", "fire drill, twice").status == 0)
    #expect(
      program.text("measures/slip.csv")
        == "date,numerator,denominator,context,note\n2026-10-05,12,24,period 3,\n2026-10-12,17,24,,\n2026-10-19,20,24,,\"fire drill, twice\"\n"
    )
    #expect(try program.run("check", "--as-of", "2026-10-20").output.contains("bad-data") == false)
  }

  @Test("every byte but the new row's stays, and so do the permissions")
  func bytes() throws {
    let old = "\u{FEFF}\"Date\";\"Value\";\"Extra\"\r\n\"2026-09-01\";\"1,5\";\"é\"\r\n\r\n2026-09-15 ;2;\r\n"
    let program = try program(old, unit: "score")
    let path = program.folder + "/measures/slip.csv"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(try program.run("record", "slip", "2026-09-08", "3.5").status == 0)
    let wanted = old.replacingOccurrences(of: "\"é\"\r\n", with: "\"é\"\r\n\"2026-09-08\";\"3,5\";\r\n")
    #expect(FileManager.default.contents(atPath: path) == Data(wanted.utf8))
    let kept = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(kept == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder + "/measures").count == 2)
  }

  @Test("a table of data in the document gets the row")
  func table() throws {
    let program = try program(
      unit: "score", more: "## Data\n| Date | Value |\n|---|---|\n| 2026-09-01 | 1 |\n")
    #expect(try program.run("record", "slip", "2026-09-08", "2").output == "measures/slip.md\n")
    #expect(program.text("measures/slip.md")?.hasSuffix("| 2026-09-01 | 1 |\n| 2026-09-08 | 2 |\n") == true)
    #expect(try program.run("record", "slip", "2026-09-15", "2", "--context", "a").status == 2)
  }

  static let refused: [([String], String)] = [
    (["2026-10-05", "25/24"], "25 of 24 cannot be"), (["2026-10-05", "1/0"], "out of 0"),
    (["3/4/2026", "1/2"], "two different days"), (["2026-02-30", "1/2"], "no such day"),
    (["2026-10-05", "many"], "A value is"), (["2026-10-05", "3,5"], "written with a point"),
    (["2026-10-05", "71"], "numerator"),
    (["2026-10-05", "1/2", "--cycle", "none"], "There is no cycle `none`"),
    (["2026-09-01", "5/9"], "says 1/2"), (["2026-10-05", "1/2", "--n", "0"], "one student or more"),
  ]

  @Test("what the check would object to is refused, and nothing is written", arguments: refused)
  func refusals(_ arguments: [String], _ message: String) throws {
    let csv = "date,numerator,denominator\n2026-09-01,1,2\n"
    let program = try program(csv)
    let outcome = try program.run(["record", "slip"] + arguments)
    #expect(outcome.status == 2 && outcome.messages.contains(message), "\(outcome.messages)")
    #expect(program.text("measures/slip.csv") == csv)
  }

  @Test("percentages over 100 are refused")
  func percent() throws {
    let program = try program("date,value\n2026-09-01,50\n")
    #expect(try program.run("record", "slip", "2026-09-08", "71%").status == 0)
    #expect(try program.run("record", "slip", "2026-09-15", "110").messages.contains("between 0 and 100"))
    #expect(program.text("measures/slip.csv") == "date,value\n2026-09-01,50\n2026-09-08,71\n")
  }

  @Test("with --replace the right number takes the place of a slip, and the rest of the row stays")
  func replacing() throws {
    let old =
      "date,numerator,denominator,context,note\r\n2026-10-05,7,24,period 3,rain\r\n2026-10-12,9,24,,\r\n"
    let program = try program(old)
    let slip = ["record", "slip", "2026-10-05", "17/24", "--context", "period 3"]
    let refused = try program.run(slip)
    #expect(refused.status == 2 && refused.messages.contains("(period 3) says 7/24, now it would be 17/24"))
    #expect(program.text("measures/slip.csv") == old)
    let done = try program.run(slip + ["--replace"])
    #expect(
      done.status == 0 && done.messages.contains("2026-10-05 said 7/24 and says 17/24 now."),
      "\(done.messages)")
    let new = old.replacingOccurrences(of: "2026-10-05,7,", with: "2026-10-05,17,")
    #expect(program.text("measures/slip.csv") == new)
    #expect(
      try program.run("record", "slip", "2026-10-12", "10/24", "--note", "a, b", "--replace").status == 0)
    #expect(
      program.text("measures/slip.csv")
        == new.replacingOccurrences(of: "2026-10-12,9,24,,", with: "2026-10-12,10,24,,\"a, b\""))
    #expect(
      try program.run("record", "slip", "2026-10-05", "30/24", "--context", "period 3", "--replace").status
        == 2)
  }

  @Test("the same row again changes nothing and is no fault")
  func again() throws {
    let program = try program()
    let arguments = ["record", "slip", "2026-10-12", "17/24", "--context", "period 3"]
    #expect(try program.run(arguments).status == 0)
    let text = program.text("measures/slip.csv")
    let second = try program.run(arguments)
    #expect(second.status == 0 && second.messages.contains("already"))
    #expect(program.text("measures/slip.csv") == text)
  }
}
