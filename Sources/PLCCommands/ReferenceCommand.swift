import ArgumentParser
import Foundation

/// `plc reference`: the pages of the handbook that are made from the code. For those who look after the tool, so
/// it stands in no list of commands.
struct ReferenceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract: "Writes the handbook's pages on kinds, fields, rules and settings, as this program knows them.",
    shouldDisplay: false)

  @Argument(help: ArgumentHelp("The handbook's folder.", valueName: "folder"))
  var folder: String

  func run() async throws {
    try await Exit.reporting {
      let root = URL(fileURLWithPath: Workspace.absolute(folder))
      for page in Reference.pages {
        let file = root.appendingPathComponent(page.path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try page.text.write(to: file, atomically: true, encoding: .utf8)
      }
    }
  }
}
