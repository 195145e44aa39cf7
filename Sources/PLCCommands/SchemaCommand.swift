import ArgumentParser
import PLCContent
import PLCText

/// `plc schema`: JSON Schema for editors.
struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of a kind's front matter or of plc.yml.",
    discussion: """
      Editors that know YAML use it to complete and explain fields.

      Examples:
        plc schema cycle
        plc schema settings
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "A kind, or `settings` for plc.yml.")
  var name: String = "settings"

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      if name == "settings" || name == "plc.yml" {
        console.print(JSONSchema.settings.text())
        return
      }
      let workspace = try Workspace.find(common)
      let schema = workspace.hasSettings ? try await workspace.library(console).schema : Schema.builtIn
      guard let kind = schema.kind(named: name) else {
        let near = NearName.nearest(to: name, among: schema.kinds.map(\.id.name))
        throw CannotDo("There is no kind `\(name)`." + (near.map { " Did you mean `\($0)`?" } ?? ""))
      }
      console.print(JSONSchema.frontMatter(of: kind).text())
    }
  }
}
