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
      let isAsked = { (path: RelativePath) in
        paths.isEmpty || paths.contains { path == $0 || path.isInside($0) }
      }
      let mending = await Mending(
        tree, today: date.asOf ?? Workspace.today, includingUnsafe: unsafe, where: isAsked)
      for path in mending.changed.keys.sorted() {
        guard let old = tree[path]?.text, let new = mending.changed[path] else { continue }
        if dryRun {
          let diff = UnifiedDiff(from: old, to: new, path: path)
          if console.isTerminal {
            console.print(diff.text(usesColor: console.usesColor))
          } else {
            console.write(diff.bytes)
          }
        } else {
          try workspace.replace(path, old, with: new)
          console.print(path.string)
        }
      }
      let pictures = unsafe ? try workspace.freed(of: mending.found, asked: isAsked) : [:]
      for (path, bytes) in pictures.sorted(by: { $0.key < $1.key }) {
        if !dryRun { try workspace.replace(path, bytes.old, with: bytes.new) }
        console.print("\(path)\(dryRun ? ": would be freed of what it tells beside the picture" : "")")
      }
      let count = mending.changed.count + pictures.count
      let mended = mending.mended + pictures.count
      console.say(
        count == 0
          ? "There was nothing to mend."
          : "\(mended) finding\(mended == 1 ? "" : "s") \(dryRun ? "would be mended" : "mended") in \(count) file\(count == 1 ? "" : "s")."
      )
    }
  }
}
