import ArgumentParser
import PLCContent
import PLCRules
import PLCSite
import PLCText

/// `plc graph`: the documents and the links between them.
struct GraphCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Prints the documents and the links between them.",
    discussion: """
      The JSON is that of the file plc.json in a site; `plc schema site` describes it.

      Examples:
        plc graph | dot -Tsvg > links.svg     a picture, with Graphviz
        plc graph --format mermaid            for a Markdown file on GitHub
        plc graph --format json --audience public
                                              what the public site tells other programs
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "dot, json or mermaid.")
  var format = Format.dot

  @Option(help: "As who may see it: public, members or private.")
  var audience = Visibility.private

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot, json, mermaid
  }

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      let library = try await Workspace.find(common).library(console)
      // What a privacy error keeps out of the site is kept out of its graph too.
      let validator = Validator(library, today: Workspace.today)
      let plan = await SitePlan.make(
        of: library, for: audience, drafts: audience == .private,
        blocked: audience == .public ? validator.blocked(by: await validator.findings()) : [])
      let graph = SiteGraph(plan: plan)
      switch format {
      case .dot: console.print(graph.dot)
      case .json: console.print(graph.json.text())
      case .mermaid: console.print(graph.mermaid)
      }
    }
  }
}
