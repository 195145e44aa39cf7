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

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, concise, json, sarif, github, gitlab, junit
  }

  func validate() throws {
    let known = RuleCatalog.all.map { $0.about.id.name }
    for name in only + ignored where !known.contains(name) {
      let near = NearName.nearest(to: name, among: known)
      throw ValidationError("There is no rule `\(name)`." + (near.map { " Did you mean `\($0)`?" } ?? ""))
    }
  }

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      let workspace = try Workspace.find(common)
      let library = try await workspace.library(console)
      let today = date.asOf ?? Workspace.today
      let found = await Validator(library, today: today, rules: rules, profile: profile).findings()
      let findings = Findings(
        try selected(found, in: workspace),
        documents: library.documents.count { $0.kind.id != "member" }
      ) { library.tree[$0]?.text }
      show(findings, console)
      let worst = findings.diagnostics.map(\.severity).max()
      let fails = worst == .error || (strict && worst == .warning)
      throw fails ? ExitCode(1) : ExitCode.success
    }
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
