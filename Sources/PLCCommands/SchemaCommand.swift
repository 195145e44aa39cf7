import ArgumentParser
import PLCContent
import PLCSite
import PLCText

/// `plc schema`: JSON Schema for editors.
struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of a kind's front matter, of plc.yml or of plc.json.",
    discussion: """
      Editors that know YAML use it to complete and explain fields.

      Examples:
        plc schema cycle
        plc schema settings
        plc schema site       of plc.json, the file in each site for other programs
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "A kind, `settings` for plc.yml, or `site` for plc.json.")
  var name: String = "settings"

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      if name == "settings" || name == "plc.yml" {
        console.print(JSONSchema.settings.text())
        return
      }
      if name == "site" || name == "plc.json" {
        console.print(SiteGraph.schema.text())
        return
      }
      let workspace = try Workspace.find(common)
      let schema = workspace.hasSettings ? try await workspace.library(console).schema : Schema.builtIn
      guard let kind = schema.kind(named: name) else {
        let near = NearName.nearest(to: name, among: schema.kinds.map(\.id.name))
        throw CannotDo("There is no kind `\(name)`." + EnglishWords.didYouMean(near))
      }
      console.print(JSONSchema.frontMatter(of: kind).text())
    }
  }
}
