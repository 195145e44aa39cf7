import ArgumentParser
import PLCContent
import PLCDiagnostics
import PLCText

/// `plc seal`: the day and the fingerprint of a cycle's predictions.
struct SealCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Seals the predictions of a cycle, to show later that they came before the data.",
    discussion: """
      Writes the day and a SHA-256 of the questions and predictions into the field `seal` of the cycle. While they \
      stay as they are the seal is whole; when one changes, `plc check` says so. Send the line it prints to a \
      colleague, and nobody has to take your word for the day.

      Examples:
        plc seal reader/02                     the cycle in cycles/reader/02.md
        plc seal cycles/reader/02.md           the same
        plc seal reader/02 --again             a new plan, a new seal
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var date: AsOfOption

  @Argument(help: ArgumentHelp("The cycle: its id or its file.", valueName: "cycle"))
  var name: String

  @Flag(help: "Put a new seal in the place of one that is broken.")
  var again = false

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      let workspace = try Workspace.find(common)
      let tree = try await workspace.tree(console)
      let library = await Library.make(of: tree)
      let position = try Self.cycle(name, in: library, workspace)
      let cycle = library.documents[position]
      let predictions = cycle.predictions.map(\.prediction)
      guard !predictions.isEmpty else {
        throw CannotDo("\(cycle.path) predicts nothing yet, so there is nothing to seal.")
      }
      switch cycle.sealState {
      case .whole(let seal):
        console.print("\(cycle.path): \(seal)")
        console.say("It has been sealed since \(seal.day) and nothing has changed, so nothing was written.")
        return
      case .broken(let seal) where !again:
        throw CannotDo(
          "\(cycle.path) was sealed on \(seal.day), and its predictions have changed since. Write them back, or put a new seal in its place with --again."
        )
      case .none, .unreadable, .broken: break
      }
      let seal = Seal(predictions, on: date.asOf ?? Workspace.today)
      try await Self.write(seal, into: cycle, of: tree, workspace)
      console.print("\(cycle.path): \(seal)")
      if cycle.says("Do") {
        console.say("Something stands in Do already, so this shows only that nothing changes from now on.")
      }
    }
  }

  private static func cycle(_ name: String, in library: Library, _ workspace: Workspace) throws -> Int {
    let cycles = library.positions(of: "cycle")
    let path = workspace.relative(name)
    let wanted = name.hasPrefix("cycle/") ? String(name.dropFirst("cycle/".count)) : name
    if let found = cycles.first(where: { position in
      let cycle = library.documents[position]
      return cycle.id.name == wanted || cycle.path == path || cycle.path.string == name
    }) {
      return found
    }
    let near = NearName.nearest(to: wanted, among: cycles.map { library.documents[$0].id.name })
    throw CannotDo("There is no cycle `\(name)`." + EnglishWords.didYouMean(near))
  }

  /// Only when the file then reads as it should: with this seal, whole.
  private static func write(
    _ seal: Seal, into cycle: Document, of tree: InputTree, _ workspace: Workspace
  ) async throws {
    let edits = cycle.edits(setting: [("seal", seal.description)])
    let text = try FixApplier.apply(edits, to: cycle.source)
    let after = await Library.make(of: tree.replacing([cycle.path: text])).document(at: cycle.path)
    guard after?.sealState == .whole(seal) else {
      throw CannotDo(
        "The seal would not be read back from \(cycle.path), so nothing was written. `plc check` may tell why."
      )
    }
    try workspace.replace(cycle.path, cycle.source, with: text)
  }
}
