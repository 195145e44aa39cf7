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

  @Flag(help: "Remove files in the output that no build wrote, after asking.")
  var clean = false

  func run() async throws {
    try await Exit.reporting {
      Interrupt.watch()
      let console = Console(common)
      let workspace = try Workspace.find(common)
      async let answer = workspace.askGit()
      let library = try await workspace.library(console)
      let known = await workspace.history(of: library, from: answer)
      async let kept: Void = known.keep()
      let history = known.history
      let validator = Validator(library, today: date.asOf ?? Workspace.today).knowing(history)
      // What is merely asked about never enters a build.
      let found = await validator.findings(atLeast: .error)
      await kept
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
        let writer = SiteWriter(output: output, source: workspace.root)
        let others = clean ? try writer.strangers() : []
        if !others.isEmpty { try confirm(others, in: output, console) }
        let report = try writer.write(await plan.render(), keepsOthers: !clean)
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

  /// Asks before anything goes that somebody may miss; only a person at a terminal can answer.
  private func confirm(_ others: [String], in output: String, _ console: Console) throws {
    let shown = others.prefix(20).map { "  \($0)" } + (others.count > 20 ? ["  …"] : [])
    let list =
      "\(Self.count(others.count, "file")) in \(output) that no build wrote:\n"
      + shown.joined(separator: "\n")
    guard let answer = console.ask(list + "\nRemove \(others.count == 1 ? "it" : "them")? [y/N] ") else {
      throw CannotDo(
        "\(list)\nTo remove \(others.count == 1 ? "it" : "them"), run this in a terminal and answer the question. Nothing was changed."
      )
    }
    guard ["y", "yes"].contains(answer.lowercased()) else {
      throw CannotDo("Nothing was removed and nothing was built.")
    }
  }

  private func say(
    _ report: SiteWriter.Report, _ plan: SitePlan, _ library: Library, at output: String, _ console: Console
  ) {
    let shown = plan.library.documents.count
    let all = library.documents.count
    console.say(
      "\(Self.count(shown, "document")) for \(audience.inWords), \(Self.count(plan.pages.count, "page")) in \(output) (\(report.written) written, \(report.unchanged) unchanged, \(report.removed) removed)."
    )
    for notice in plan.notices { console.say(notice) }
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
