import Foundation
import Testing

@Suite struct CheckCommandTests {
  @Test("a clean folder ends with 0, errors with 1, and a folder that is not there with 2")
  func exitCodes() throws {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\n")
    try program.write("pages/a.md", "Text.\n")
    #expect(try program.run("check").status == 0)
    try program.write("pages/b.md", "[[nothing]]\n")
    let bad = try program.run("check")
    #expect(bad.status == 1)
    #expect(bad.output.contains("pages/b.md:1:3"))
    let missing = try program.run("check", "--dir", "nowhere")
    #expect(missing.status == 2)
    #expect(missing.messages.contains("There is no folder nowhere."))
    #expect(missing.output.isEmpty)
  }

  @Test("warnings end with 1 only when asked")
  func strict() throws {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\n")
    try program.write("pages/a.md", "---\nroom: 12\n---\nText.\n")
    #expect(try program.run("check").status == 0)
    #expect(try program.run("check", "--strict").status == 1)
  }

  @Test("the JSON has the shape that is promised")
  func json() throws {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\n")
    try program.write("pages/a.md", "é [[nothng]]\n")
    try program.write("pages/nothing.md", "A.\n")
    let outcome = try program.run("check", "--format", "json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(object["format"] as? Int == 1)
    let finding = try #require((object["findings"] as? [[String: Any]])?.first)
    #expect(finding["rule"] as? String == "broken-link")
    #expect(finding["severity"] as? String == "error")
    #expect(finding["path"] as? String == "pages/a.md")
    #expect(finding["start"] as? [String: Int] == ["line": 1, "column": 6, "offset": 5])
    #expect(finding["end"] as? [String: Int] == ["line": 1, "column": 12, "offset": 11])
    let fix = try #require((finding["fixes"] as? [[String: Any]])?.first)
    #expect(fix["safe"] as? Bool == false)
    let counts = try #require(object["counts"] as? [String: Int])
    #expect(counts["error"] == 1 && counts["documents"] == 2)
  }

  @Test("findings can be asked for by file, by rule, and without a rule")
  func selection() throws {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\n")
    try program.write("pages/a.md", "[[nothing]]\n")
    try program.write("pages/b.md", "---\ntitel: x\n---\n[[nothing]]\n")
    #expect(try !program.run("check", "pages/b.md").output.contains("pages/a.md"))
    #expect(
      try program.run("check", "--rule", "unknown-field", "--format", "concise").output.contains(
        "broken-link") == false)
    #expect(try program.run("check", "--ignore", "broken-link").status == 0)
    let unknown = try program.run("check", "--rule", "brokenlink")
    #expect(unknown.status != 0 && unknown.messages.contains("Did you mean `broken-link`?"))
  }

  @Test("plc.yml sets severities, a file allows with a reason, and .plcignore leaves out")
  func settings() throws {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\nrules:\n  broken-link: warning\n")
    try program.write("pages/a.md", "[[nothing]]\n")
    #expect(try program.run("check").status == 0)
    try program.write("plc.yml", "name: Ours\n")
    try program.write("pages/a.md", "<!-- plc-allow broken-link: it comes next week -->\n[[nothing]]\n")
    #expect(try program.run("check").status == 0)
    try program.write("pages/a.md", "---\nallow: {broken-link: it comes next week}\n---\n[[nothing]]\n")
    #expect(try program.run("check").status == 0)
    try program.write("pages/a.md", "[[nothing]]\n")
    try program.write(".plcignore", "pages/a.md\n")
    #expect(try program.run("check").status == 0)
  }

  @Test("a folder without plc.yml is checked with the defaults and told so")
  func withoutSettings() throws {
    let program = try Program()
    try program.write("pages/a.md", "A.\n")
    let outcome = try program.run("check")
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains("plc init"))
    #expect(try program.run("check", "--quiet").messages.isEmpty)
  }

  @Test("from below the folder, the nearest plc.yml upward is found")
  func upward() throws {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\n")
    try program.write("pages/a.md", "[[nothing]]\n")
    let outcome = try program.run("check", through: ["/bin/sh", "-c", "cd pages && exec \"$@\"", "sh"])
    #expect(outcome.output.contains("pages/a.md:1:3"))
  }

  @Test(
    "a report for code scanning describes every rule, and each result names one, with a fingerprint and its fix"
  )
  func sarif() throws {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\n")
    try program.write("pages/a.md", "---\nvisibility: membrs\n---\nSee [[nothing]].\n")
    let outcome = try program.run("check", "--format", "sarif", "--as-of", "2026-09-14")
    let log = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.count > 100)
    for rule in rules {
      let help = (rule["help"] as? [String: Any])?["text"] as? String
      #expect((help?.count ?? 0) > 40 && rule["shortDescription"] != nil, "\(rule["id"] ?? "")")
    }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(Set(results.compactMap { $0["ruleId"] as? String }) == ["wrong-value", "broken-link"])
    var fingerprints: Set<String> = []
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      fingerprints.formUnion((result["partialFingerprints"] as? [String: String] ?? [:]).values)
    }
    #expect(fingerprints.count == results.count)
    #expect(results.contains { $0["fixes"] != nil })
  }
}
