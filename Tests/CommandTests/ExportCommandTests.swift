import Foundation
import Testing

/// `plc export`.
@Suite struct ExportCommandTests {
  private func program() throws -> Program {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\n")
    try program.write(
      "measures/m.md",
      "---\ntitle: Slip\ntype: outcome\nunit: \"%\"\nstatus: in-use\nvisibility: public\n---\n## Operational definition\nAll.\n"
    )
    try program.write(
      "measures/m.csv",
      "date,numerator,denominator,note\n2026-09-07,3,9,three\n2026-09-14,20,40,=1+1\n2026-09-21,39,40,\n2026-09-28,,,holiday\n"
    )
    try program.write("pages/secret.md", "---\nvisibility: members\n---\nOnly [[measure/m]] for us.\n")
    return program
  }

  @Test("measures come as one long table, without what the small-group rule hides")
  func measures() throws {
    let program = try program()
    let outcome = try program.run("export", "measures")
    #expect(
      outcome.output
        == "measure,title,unit,date,value,at_most,at_least,numerator,denominator,n,group,context,cycle,note\nm,Slip,%,2026-09-14,50,,,20,40,40,,,,'=1+1\nm,Slip,%,2026-09-21,,,95,,,40,,,,\n"
    )
    let inside = try program.run("export", "measures", "--audience", "members", "--format", "json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(inside.output.utf8)) as? [String: Any])
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(object["format"] as? Int == 1)
    #expect(rows.count == 3)
    #expect(rows[0]["numerator"] as? Int == 3 && rows[0]["note"] as? String == "three")
  }

  @Test("documents come one a line, and only those of the audience leave a trace")
  func documents() throws {
    let program = try program()
    let outcome = try program.run("export")
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(!outcome.output.contains("secret"))
    #expect(outcome.messages.contains("1 of 2 documents are left out"))
    let inside = try program.run("export", "--audience", "members").output.split(separator: "\n")
    #expect(inside.count == 2)
    let page = try #require(
      try JSONSerialization.jsonObject(with: Data(inside[1].utf8)) as? [String: Any])
    #expect(page["kind"] as? String == "page" && page["links"] as? [String] == ["measure/m"])
    #expect(page["lead"] as? String == "Only Slip for us.")
    let csv = try program.run("export", "--format", "csv").output
    #expect(
      csv.hasPrefix("kind,id,title,status,visibility,date,page,tags,text\nmeasure,m,Slip,in-use,public,"))
    #expect(try program.run("export", "measures", "--format", "jsonl").status != 0)
  }
}
