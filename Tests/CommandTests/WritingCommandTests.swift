import Foundation
import Testing

/// Commands that write documents.
@Suite struct WritingCommandTests {
  private static let kinds = [
    "charter", "try", "meeting", "protocol", "problem", "evidence", "look", "interview", "themes",
    "root-causes", "research", "theory", "measure", "change-idea", "change-package", "lesson", "reflection",
    "page",
  ]

  @Test("a new community checks clean and builds at once")
  func initWorks() throws {
    let program = try Program()
    let made = try program.run(
      "init", "ours", "--name", "Our PLC", "--school", "North", "--language", "en", "--as-of", "2026-09-01")
    #expect(made.status == 0, "\(made.messages)")
    let check = try program.run("check", "--dir", "ours", "--strict", "--as-of", "2026-09-02")
    #expect(check.status == 0, "\(check.output)")
    #expect(
      try program.run("build", "--dir", "ours", "--audience", "members", "--drafts", "--as-of", "2026-09-02")
        .status == 0)
    #expect(program.text("ours/site/index.html")?.contains("Our PLC") == true)
    #expect(try program.run("init", "ours").status == 2)
  }

  @Test("a community begun in the folder one is in is told no way to it")
  func initHere() throws {
    let program = try Program()
    let made = try program.run("init", "--name", "Our PLC", "--school", "North", "--language", "en")
    #expect(made.output.contains("files in this folder. Next:\n  plc check\n"))
    let elsewhere = try program.run("init", "ours", "--name", "A", "--school", "B", "--language", "en")
    #expect(elsewhere.output.contains("files in ours. Next:\n  cd ours\n  plc check\n"))
  }

  @Test("a new file has what its first status needs and nothing that could be misread", arguments: kinds)
  func new(_ kind: String) throws {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\n")
    let outcome = try program.run("new", kind, "A title: with #1", "--as-of", "2026-09-14")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let path = outcome.output.split(separator: "\n").first.map(String.init) ?? ""
    #expect(program.text(path)?.contains("Write here:") == true)
    let check = try program.run("check", "--format", "concise", "--as-of", "2026-09-14")
    let lines = check.output.split(separator: "\n").filter { $0.hasPrefix(path) && !$0.contains(": info: ") }
    // What only the writer can know is missing still; nothing else is wrong.
    for line in lines { #expect(line.hasSuffix("[missing-field]"), "\(line)") }
    #expect(try program.run("new", "nothing").status == 2)
  }

  @Test("numbers too large for anything end no command")
  func largeNumbers() throws {
    let program = try Program()
    let huge = "100000000000000000000"
    try program.write(
      "plc.yml", "name: Ours\nformat: \(huge)\nprivacy:\n  min_n: \(huge)\nlimits:\n  file: \(huge)\n")
    try program.write(
      "change-ideas/reader.md", "## What we will do\nA.\n\n## Why we think it will work\nB.\n")
    try program.write("cycles/reader/01.md", "---\nchange_idea: reader\nnumber: \(huge)\n---\n## Plan\nA.\n")
    try program.write(
      "meetings/2026-09-01.md",
      "---\nminutes: \(huge)\nstatus: held\n---\n## Agenda\n\n| Minutes | Item |\n|---|---|\n| \(huge) | A |\n"
    )
    try program.write(
      "protocols/a.md",
      "---\nfor: student-work\nminutes: \(huge)\n---\n## Purpose\nA.\n\n## Steps\n\n| Minutes | Step |\n|---|---|\n| \(huge) | A |\n"
    )
    let check = try program.run("check", "--format", "concise", "--as-of", "2026-09-14")
    #expect(check.status == 1 && check.output.contains("`privacy.min_n` is a whole number from 1 to 1000000"))
    for command in [
      ["new", "cycle"], ["agenda"], ["status"], ["next"], ["build", "--drafts", "--audience", "members"],
      ["explain", "settings"],
    ] {
      let outcome = try program.run(
        command + ["--as-of", "2026-09-14"].filter { _ in command[0] != "explain" })
      #expect([0, 1].contains(outcome.status), "\(command): \(outcome.status) \(outcome.messages)")
    }
  }

  @Test("a new cycle continues the ramp of its idea")
  func newCycle() throws {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\n")
    try program.write(
      "change-ideas/reader.md", "## What we will do\nA.\n\n## Why we think it will work\nB.\n")
    #expect(try program.run("new", "cycle", "--as-of", "2026-09-14").output == "cycles/reader/01.md\n")
    #expect(try program.run("new", "cycle", "--as-of", "2026-09-28").output == "cycles/reader/02.md\n")
    let second = try #require(program.text("cycles/reader/02.md"))
    #expect(second.contains("\nprevious: reader/01\n"))
    #expect(second.contains("\nnumber: 2\n"))
    #expect(second.contains("\nstart: 2026-09-28\n"))
  }

  @Test("a try grows into a change idea and a first cycle that point back to it")
  func grow() throws {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\n")
    let text =
      "---\ntitle: Read aloud # a note\nstatus: done\n---\n## What I want to try\nReading aloud.\n\n## What I think will happen\nHalf | change a line.\n\n## What happened\nNine of twenty did.\n\n## What next\nAgain.\n"
    try program.write("tries/read-aloud.md", text.replacingOccurrences(of: "\n", with: "\r\n"))
    let outcome = try program.run("grow", "read-aloud", "--as-of", "2026-09-14")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let kept = text.replacingOccurrences(
      of: "status: done\n", with: "status: grown\nchange_idea: read-aloud\n")
    #expect(program.text("tries/read-aloud.md") == kept.replacingOccurrences(of: "\n", with: "\r\n"))
    #expect(program.text("change-ideas/read-aloud.md")?.contains("because: [try/read-aloud]") == true)
    #expect(program.text("cycles/read-aloud/01.md")?.contains("| Half \\| change a line. |") == true)
    let check = try program.run("check", "--as-of", "2026-09-15")
    #expect(check.status == 0, "\(check.output)")
    #expect(try program.run("grow", "read-aloud").status == 2)
  }
}
