package import ArgumentParser

/// `plc`: the toolkit's one program.
package struct PLC: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "plc",
    abstract: "Improve teaching together, in plain text.",
    discussion: """
      A folder of Markdown files holds what a professional learning community learns: problems of \
      practice, evidence, interviews, theories, cycles, measures, change packages. `plc` checks the \
      folder and builds a website from it.

      Examples:
        plc init our-plc          a new folder to start in
        plc new try               one quick test on one page
        plc check                 what a careful colleague would notice
        plc build                 the public website, in the folder site
        plc explain cycle         what a cycle is and what to write in it
        plc help cycle            how to write a good one
      """,
    version: Version.text,
    subcommands: [
      InitCommand.self, NewCommand.self, GrowCommand.self, CheckCommand.self, FixCommand.self,
      BuildCommand.self, StatusCommand.self, NextCommand.self, AgendaCommand.self, SealCommand.self,
      RecordCommand.self, ImportCommand.self, AnalyzeCommand.self, ExportCommand.self, ExplainCommand.self,
      SchemaCommand.self, GraphCommand.self, HelpCommand.self, ReferenceCommand.self,
    ])

  package init() {}
}

/// The version of the program.
package enum Version {
  package static let text = "0.1.0"
}

extension PLC {
  /// Runs the program with the arguments of its process.
  package static func start() async { await main() }
}
