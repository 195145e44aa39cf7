import ArgumentParser
import PLCContent
import PLCDiagnostics
import PLCText

/// `plc next`: one suggestion a problem.
struct NextCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: "Suggests one next step for each problem, and the command that starts it.",
    discussion: """
      Example:
        plc next
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var date: AsOfOption

  @Option(help: "How to print: text or json.")
  var format = ReportFormat.text

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      let library = try await Workspace.find(common).library(console)
      let today = date.asOf ?? Workspace.today
      let steps = library.all(Problem.self).compactMap { problem in
        problem.nextStep(today: today).map { (problem, $0) }
      }
      if format == .json {
        let entries = steps.map { problem, step in
          JSON.members([
            "problem": .string(problem.name), "next": .string(step.what), "command": .string(step.command),
          ])
        }
        console.print(JSON.members(["format": .int(1), "steps": .array(entries)]).text())
        return
      }
      if steps.isEmpty {
        console.print(
          "No problem of practice is open. `plc new try` is a small way to begin; `plc new problem` names one."
        )
      }
      for (index, (problem, step)) in steps.enumerated() {
        if index > 0 { console.print("\n") }
        let lines = WordWrap.lines(VisibleText.line(step.what), width: console.width - 2).map { "  " + $0 }
        console.print(
          ([VisibleText.line(problem.title)] + lines + ["  " + VisibleText.line(step.command)]).joined(
            separator: "\n"))
      }
    }
  }
}
