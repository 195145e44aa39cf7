import ArgumentParser
import PLCContent
import PLCDiagnostics
import PLCRules
import PLCSite
import PLCText

/// `plc build`: the site.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the website.",
    discussion: """
      A public site shows only files that say `visibility: public`. What is left out leaves no trace.

      Examples:
        plc build                              the public site, in the folder site
        plc build --audience members --out /tmp/ours
                                               everything the members may see
        plc build --strict                     nothing at all while errors stand
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var date: AsOfOption

  @Option(help: ArgumentHelp("Where to write.", valueName: "folder"))
  var out: String?

  @Option(help: "For whom: public, members or private.")
  var audience = Visibility.public

  @Flag(help: "Show drafts too.")
  var drafts = false

  @Flag(help: "Build nothing while errors stand.")
  var strict = false

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      let workspace = try Workspace.find(common)
      let library = try await workspace.library(console)
      let history = await workspace.history(of: library)
      let validator = Validator(library, today: date.asOf ?? Workspace.today).knowing(history)
      let found = await validator.findings()
      let errors = found.count { $0.severity == .error }
      if strict, errors > 0 {
        throw CannotDo(
          "\(Self.count(errors, "error")) stand\(errors == 1 ? "s" : ""), so nothing was built. `plc check` tells what to mend."
        )
      }
      let plan = await SitePlan.make(
        of: library, for: audience, drafts: drafts,
        blocked: audience == .public ? validator.blocked(by: found) : [], asOf: date.asOf,
        history: history)
      let output = Workspace.absolute(out ?? workspace.root + "/site")
      do {
        let report = try SiteWriter(output: output, source: workspace.root).write(await plan.render())
        say(report, plan, library, at: output, console)
      } catch let failure as SiteWriter.Failure {
        throw CannotDo(failure.description)
      }
      if errors > 0 {
        console.say("\(Self.count(errors, "error")) in the folder; `plc check` tells what to mend.")
        throw ExitCode(1)
      }
    }
  }

  private func say(
    _ report: SiteWriter.Report, _ plan: SitePlan, _ library: Library, at output: String, _ console: Console
  ) {
    let shown = plan.library.documents.count { $0.kind.id != "member" }
    let all = library.documents.count { $0.kind.id != "member" }
    console.say(
      "\(Self.count(shown, "document")) for \(audience.inWords), \(Self.count(plan.pages.count, "page")) in \(output) (\(report.written) written, \(report.unchanged) unchanged, \(report.removed) removed)."
    )
    if shown < all { console.say("\(Self.count(all - shown, "document")) left out for this audience.") }
    if shown == 0, audience == .public {
      console.say(
        "Nothing is public yet. A file becomes public when its front matter says `visibility: public`.")
    }
  }

  private static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}

extension Visibility: ExpressibleByArgument {}

extension Visibility {
  /// After "for".
  fileprivate var inWords: String {
    switch self {
    case .public: "everyone"
    case .members: "members"
    case .private: "this machine"
    }
  }
}
