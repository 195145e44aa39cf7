import ArgumentParser
import PLCContent
import PLCDiagnostics
import PLCRules
import PLCText

/// `plc fix`: mends what can be mended without a doubt.
struct FixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Mends what can be mended.",
    discussion: """
      Only what cannot lose any meaning, unless --unsafe is given. Every byte that is not mended stays as it \
      was. A file is never left worse than it was.

      Examples:
        plc fix --dry-run              what would change
        plc fix                        change it
        plc fix --unsafe problems      also what needs a look, in one folder
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var date: AsOfOption

  @Argument(help: "Mend only these files or folders.")
  var files: [String] = []

  @Flag(help: "Also make the changes that need a look afterwards.")
  var unsafe = false

  @Flag(help: "Show what would change, and change nothing.")
  var dryRun = false

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      let workspace = try Workspace.find(common)
      let tree = try await workspace.tree(console)
      let paths = try files.map { file in
        guard let path = workspace.relative(file) else {
          throw CannotDo("\(file) does not lie in \(workspace.root).")
        }
        return path
      }
      let mending = await Mending(
        tree, today: date.asOf ?? Workspace.today, includingUnsafe: unsafe
      ) { path in paths.isEmpty || paths.contains { path == $0 || path.isInside($0) } }
      for path in mending.changed.keys.sorted() {
        guard let old = tree[path]?.text, let new = mending.changed[path] else { continue }
        if dryRun {
          console.print(UnifiedDiff(from: old, to: new, path: path).text(usesColor: console.usesColor))
        } else {
          try workspace.replace(path, old, with: new[new.wholeSpan])
          console.print(path.string)
        }
      }
      let count = mending.changed.count
      console.say(
        count == 0
          ? "There was nothing to mend."
          : "\(mending.mended) finding\(mending.mended == 1 ? "" : "s") \(dryRun ? "would be mended" : "mended") in \(count) file\(count == 1 ? "" : "s")."
      )
    }
  }
}

/// A folder mended in memory: fixes are made, the folder is checked again, until nothing changes.
struct Mending {
  /// The new texts of the files that changed.
  private(set) var changed: [RelativePath: SourceText] = [:]
  /// How many findings were mended.
  private(set) var mended = 0

  /// More rounds than this would mean that two fixes undo each other.
  private static let rounds = 10

  init(
    _ tree: InputTree, today: CalendarDate, includingUnsafe: Bool,
    where isAsked: (RelativePath) -> Bool
  ) async {
    var tree = tree
    var refused: Set<RelativePath> = []
    for _ in 0..<Self.rounds {
      let before = await Self.check(tree, today)
      let wanted = before.filter { finding in
        finding.fixes.contains { fix in
          fix.edits.allSatisfy { isAsked($0.place.path) && !refused.contains($0.place.path) }
        }
      }
      let plan = FixPlan(wanted, includingUnsafe: includingUnsafe)
      guard !plan.paths.isEmpty else { return }
      var texts: [RelativePath: SourceText] = [:]
      for path in plan.paths {
        guard let text = tree[path]?.text, let new = try? FixApplier.apply(plan.edits(of: path), to: text),
          new != text
        else { continue }
        texts[path] = new
      }
      guard !texts.isEmpty else { return }
      // A file that would have more errors than before is left as it is.
      let after = await Self.check(tree.replacing(texts), today)
      let worse = texts.keys.filter { Self.errors(after, in: $0) > Self.errors(before, in: $0) }
      refused.formUnion(worse)
      for path in worse { texts[path] = nil }
      if texts.isEmpty { continue }
      tree = tree.replacing(texts)
      changed.merge(texts) { $1 }
      mended += plan.mended.count { finding in
        finding.fixes.contains { $0.edits.contains { texts[$0.place.path] != nil } }
      }
    }
  }

  private static func check(_ tree: InputTree, _ today: CalendarDate) async -> [Diagnostic] {
    await Validator(await Library.make(of: tree), today: today).findings()
  }

  private static func errors(_ findings: [Diagnostic], in path: RelativePath) -> Int {
    findings.count { $0.place.path == path && $0.severity == .error }
  }
}

extension InputTree {
  /// The same folder with other texts.
  func replacing(_ texts: [RelativePath: SourceText]) -> InputTree {
    InputTree(
      files: files.map { file in texts[file.path].map { InputFile(file.path, .text($0)) } ?? file },
      findings: findings)
  }
}
