import ArgumentParser
import PLCContent
import PLCDiagnostics
import PLCRules
import PLCText

/// `plc check`: the rules.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says what a careful colleague would notice.",
    discussion: """
      Ends with 0 when nothing has to be mended, 1 when something has, 2 when it could not look.

      Examples:
        plc check                         the whole folder
        plc check cycles/reader/02.md     what concerns one file
        plc check --format json           for other programs
        plc check --rule broken-link      one rule only
        plc check --profile strict        as strict as it gets
        plc check --changed               what concerns files not committed yet
        plc check --changed main          what concerns files that are other than in main
        plc check --baseline known.json --write-baseline
                                          note what is found now
        plc check --baseline known.json   only what is not noted; what is mended is taken off
        plc check --watch                 again whenever a file is saved, until Ctrl-C
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var date: AsOfOption

  @Argument(help: "Report only on these files or folders; everything is read all the same.")
  var files: [String] = []

  @Option(help: "How to print: text, concise, json, sarif, github, gitlab or junit.")
  var format = Format.text

  @Option(
    name: .customLong("rule"),
    help: ArgumentHelp("Only this rule; may be given more than once.", valueName: "id"))
  var only: [String] = []

  @Option(
    name: .customLong("ignore"),
    help: ArgumentHelp("Leave this rule out; may be given more than once.", valueName: "id"))
  var ignored: [String] = []

  @Option(help: "light, standard or strict, instead of what plc.yml says.")
  var profile: Settings.Profile?

  @Flag(help: "End with 1 for warnings too.")
  var strict = false

  @Flag(help: "Print only how often each rule found something.")
  var statistics = false

  @Option(
    name: .customLong("changed"), defaultAsFlag: "HEAD",
    help: ArgumentHelp(
      "Report only on files that are new or other than in this commit; HEAD when none is named.",
      valueName: "commit"))
  var commit: String?

  @OptionGroup var baseline: BaselineOptions

  @Flag(help: "Check again whenever a file is saved, until Ctrl-C.")
  var watch = false

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, concise, json, sarif, github, gitlab, junit
  }

  func validate() throws {
    try baseline.validate(isWhole: isWhole)
    let known = RuleCatalog.all.map { $0.about.id.name }
    for name in only + ignored where !known.contains(name) {
      let near = NearName.nearest(to: name, among: known)
      throw ValidationError("There is no rule `\(name)`." + EnglishWords.didYouMean(near))
    }
  }

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      let workspace = try Workspace.find(common)
      guard watch else { throw try await check(workspace, console) ? ExitCode(1) : ExitCode.success }
      try await FolderWatch {
        try? FolderReader(root: workspace.root).stamp()
      } pause: {
        try await Task.sleep(for: .milliseconds(500))
      }.run {
        do {
          _ = try await check(workspace, console)
          console.say("Waiting for a file to be saved; Ctrl-C ends.")
        } catch let failure as CannotDo {
          console.say("plc: \(failure.description)")
        }
      }
    }
  }

  /// Whether nothing limits what is looked at.
  private var isWhole: Bool {
    files.isEmpty && commit == nil && only.isEmpty && ignored.isEmpty && profile == nil
  }

  /// Checks once and shows what is found; true when that has to be mended.
  private func check(_ workspace: Workspace, _ console: Console) async throws -> Bool {
    async let answer = workspace.askGit(for: rules)
    let tree = try await workspace.tree(console)
    let library = await workspace.library(of: tree)
    let today = date.asOf ?? Workspace.today
    var found = try selected(
      await workspace.findings(in: library, answer, today: today, rules: rules, profile: profile),
      in: workspace)
    if let commit {
      let changed = try await workspace.changedFiles(in: tree, since: commit)
      found = found.filter { changed.contains($0.place.path) }
    }
    func findings(_ diagnostics: [Diagnostic]) -> Findings {
      Findings(diagnostics, documents: library.documents.count) {
        library.tree[$0]?.text
      }
    }
    let shown = findings(try baseline.apply(to: findings(found), isWhole: isWhole, console))
    show(shown, console)
    let worst = shown.diagnostics.map(\.severity).max()
    return worst == .error || (strict && worst == .warning)
  }

  private var rules: [any Rule.Type] {
    RuleCatalog.all.filter { rule in
      let name = rule.about.id.name
      return (only.isEmpty || only.contains(name)) && !ignored.contains(name)
    }
  }

  /// The findings of the files that were asked for.
  private func selected(_ findings: [Diagnostic], in workspace: Workspace) throws -> [Diagnostic] {
    guard !files.isEmpty else { return findings }
    let paths = try files.map { file in
      guard let path = workspace.relative(file) else {
        throw CannotDo("\(file) does not lie in \(workspace.root).")
      }
      return path
    }
    return findings.filter { finding in
      paths.contains { finding.place.path == $0 || finding.place.path.isInside($0) }
    }
  }

  private func show(_ findings: Findings, _ console: Console) {
    if statistics {
      console.print(Self.statistics(findings))
      return
    }
    switch format {
    case .text:
      console.print(TextReport(width: console.width, usesColor: console.usesColor).text(of: findings))
    case .concise: console.print(ConciseReport.text(of: findings))
    case .json: console.print(JSONReport.json(of: findings).text())
    case .sarif:
      let rules = RuleCatalog.all.map { rule in
        ReportedRule(
          rule.about.id, summary: "It finds \(rule.about.finds).",
          help: rule.about.why + " " + rule.about.mend, severity: rule.about.levels.standard)
      }
      console.print(SARIFReport(version: Version.text, rules: rules).json(of: findings).text())
    case .github: console.print(GitHubReport.text(of: findings))
    case .gitlab: console.print(GitLabReport.json(of: findings).text())
    case .junit: console.print(JUnitReport(failing: strict ? .warning : .error).text(of: findings))
    }
  }

  private static func statistics(_ findings: Findings) -> String {
    let counts = Dictionary(grouping: findings.diagnostics, by: \.rule).mapValues(\.count)
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let lines = sorted.map { rule, count in
      let number = String(count)
      return String(repeating: " ", count: max(0, 6 - number.count)) + number + "  " + rule.name
    }
    return (lines + [FindingCounts(findings).sentence]).joined(separator: "\n")
  }
}

extension Settings.Profile: ExpressibleByArgument {}
