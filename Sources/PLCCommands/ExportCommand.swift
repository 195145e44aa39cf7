import ArgumentParser
import PLCContent
import PLCRules
import PLCSite
import PLCText

/// `plc export`: everything for other programs.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Prints everything as JSON Lines or CSV, or the data of measures as one table.",
    discussion: """
      What is printed is what a site for the same audience would show: by default the public, so that it can be passed \
      on. Measures come as tidy long data, one row a value; what the small-group rule hides has no row.

      Examples:
        plc export > all.jsonl
        plc export --format csv --audience members > all.csv
        plc export measures > measures.csv
        plc export measures --format json --audience members
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var date: AsOfOption

  @Argument(help: "What: documents or measures.")
  var what = Subject.documents

  @Option(help: "For documents jsonl or csv, for measures csv or json; else the first of them.")
  var format: Format?

  @Option(help: "For whom: public, members or private.")
  var audience = Visibility.public

  @Flag(help: "Drafts too.")
  var drafts = false

  enum Subject: String, ExpressibleByArgument, CaseIterable { case documents, measures }
  enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl, csv, json }

  func validate() throws {
    switch (what, format) {
    case (.documents, .json?):
      throw ValidationError("Documents come as JSON Lines (--format jsonl) or as csv.")
    case (.measures, .jsonl?): throw ValidationError("Measures come as csv or json.")
    default: break
    }
  }

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      let workspace = try Workspace.find(common)
      let library = try await workspace.library(console)
      let validator = Validator(library, today: date.asOf ?? Workspace.today)
      let blocked = audience == .public ? validator.blocked(by: await validator.findings()) : []
      let plan = await SitePlan.make(
        of: library, for: audience, drafts: drafts, blocked: blocked, asOf: date.asOf)
      switch (what, format) {
      case (.documents, .csv?): console.print(DocumentExport(plan).csv)
      case (.documents, _): console.print(DocumentExport(plan).lines)
      case (.measures, .json?): console.print(MeasureExport(plan).json.text())
      case (.measures, _): console.print(MeasureExport(plan).csv)
      }
      let all = library.documents.count
      let shown = plan.library.documents.count
      if shown < all {
        console.say(
          "\(all - shown) of \(all) documents are left out for this audience; --audience members shows what members may see."
        )
      }
    }
  }
}
