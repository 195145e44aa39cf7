import Foundation
import Testing

/// `plc help` and `plc agenda`, from outside.
@Suite struct HelpCommandTests {
  @Test("help knows commands, topics and everything that can be explained")
  func subjects() throws {
    let program = try Program()
    let all = try program.run("help")
    #expect(all.status == 0 && all.output.contains("SUBCOMMANDS:") && all.output.contains("run-chart"))
    let command = try program.run("help", "check")
    #expect(command.output.contains("USAGE: plc check"))
    #expect(try program.run("help", "run", "chart").output.hasPrefix("Reading a run chart honestly\n"))
    #expect(try program.run("help", "cycles").output.hasPrefix("How to write a cycle\n"))
    #expect(try program.run("help", "broken-link").output.contains("How to turn off"))
    #expect(try program.run("help", "topics").output.contains("privacy"))
  }

  @Test("a word that is nearly one is answered with it")
  func near() throws {
    let outcome = try Program().run("help", "privasy")
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.messages.contains("Did you mean `plc help privacy`?"))
  }

  @Test("an agenda is printed, or written once and clean")
  func agenda() throws {
    let program = try Program()
    _ = try program.run("init", ".", "--name", "Our PLC", "--school", "North", "--as-of", "2026-09-01")
    let printed = try program.run("agenda", "2026-10-06", "--as-of", "2026-09-20")
    #expect(printed.output.contains("## Agenda") && printed.output.contains("describing-student-work"))
    let written = try program.run("agenda", "2026-10-06", "--write", "--as-of", "2026-09-20")
    #expect(written.output == "meetings/2026-10-06-looking-at-student-work.md\n", "\(written.messages)")
    let check = try program.run("check", "--strict", "--as-of", "2026-09-20")
    #expect(check.status == 0, "\(check.output)")
    #expect(try program.run("agenda", "2026-10-06", "--write", "--as-of", "2026-09-20").status == 2)
    #expect(try program.run("agenda", "--minutes", "5").status != 0)
  }
}
