import ArgumentParser
import Foundation
import PLCContent
import PLCText

/// `plc new`: a file of a kind, ready to write in.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes a new file to fill in.",
    discussion: """
      A try is where a newcomer starts: one page, one lesson.

      Examples:
        plc new try "Read aloud in pairs"
        plc new problem "First drafts are last drafts"
        plc new cycle --idea outside-reader
        plc new meeting
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var date: AsOfOption

  @Argument(help: "The kind, such as try, problem, cycle, meeting. `plc explain kinds` lists them.")
  var kind: String

  @Argument(help: "What it is called.")
  var title: String?

  @Option(help: ArgumentHelp("For a cycle: the change idea it tests.", valueName: "id"))
  var idea: String?

  @Flag(help: "Open it in the editor that $EDITOR names.")
  var edit = false

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      let workspace = try Workspace.find(common)
      let library = try await workspace.library(console)
      guard let found = library.schema.kind(named: kind.lowercased()), found.id != Roster.id else {
        throw CannotDo(Self.unknown(kind, library.schema))
      }
      let draft = try NewDocument(
        kind: found, title: title, idea: idea, library: library, today: date.asOf ?? Workspace.today)
      try workspace.create(draft.path, draft.text)
      console.print(draft.path.string)
      if edit { try Self.open(workspace.root + "/" + draft.path.string) }
    }
  }

  private static func unknown(_ name: String, _ schema: Schema) -> String {
    if name == Roster.id.name { return "Members are rows of the table in members.md; add a row there." }
    let near = NearName.nearest(to: name, among: schema.kinds.map(\.id.name))
    return "There is no kind `\(name)`."
      + EnglishWords.didYouMean(near, otherwise: " `plc explain kinds` lists them.")
  }

  private static func open(_ path: String) throws {
    guard let editor = ProcessInfo.processInfo.environment["EDITOR"], !editor.isEmpty else {
      throw CannotDo("$EDITOR names no editor; the file is there all the same.")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", editor + " \"$1\"", "sh", path]
    try process.run()
    process.waitUntilExit()
  }
}

/// What `plc new` writes and where: everything that can be known is filled in.
struct NewDocument {
  let path: RelativePath
  let text: String

  init(kind: Kind, title: String?, idea: String?, library: Library, today: CalendarDate) throws {
    let beginning =
      kind.id == Cycle.id
      ? Beginning(ofNextCycleOf: try Self.idea(idea, in: library), today: today)
      : Beginning(of: kind, in: library, today: today)
    path = Self.path(kind, beginning.name, title, in: library, today)
    text = DocumentTemplate(kind: kind, title: title, known: beginning.values).text
  }

  /// The next free path in the kind's folder; names of dated kinds begin with the day.
  private static func path(
    _ kind: Kind, _ name: String?, _ title: String?, in library: Library, _ today: CalendarDate
  ) -> RelativePath {
    if case .file(let file) = kind.home { return RelativePath.root.appending(file) }
    let slug = title.map { Slug.make($0) } ?? ""
    let day = kind.isNamedByDay ? "\(today)" : nil
    let plain = [day, slug.isEmpty ? (day == nil ? "new-\(kind.id)" : nil) : slug].compactMap(\.self)
    let name = name ?? plain.joined(separator: "-")
    let folder = RelativePath.root.appending(kind.folder ?? kind.id.name)
    var path = folder.appending(name + ".md")
    var number = 2
    while library.tree[path] != nil {
      path = folder.appending("\(name)-\(number).md")
      number += 1
    }
    return path
  }

  /// The change idea that a new cycle tests: the one that is named, else the only one.
  private static func idea(_ name: String?, in library: Library) throws -> ChangeIdea {
    let ideas = library.all(ChangeIdea.self)
    let chosen =
      name.map { name in ideas.first { $0.name == name || $0.name.hasSuffix("/" + name) } }
      ?? (ideas.count == 1 ? ideas[0] : nil)
    if let chosen { return chosen }
    if ideas.isEmpty {
      throw CannotDo(
        "A cycle tests a change idea, and there is none yet. `plc new change-idea` writes one; `plc grow` makes one of a try."
      )
    }
    let names = ideas.map { "`\($0.name)`" }.joined(separator: ", ")
    throw CannotDo(
      name.map { "There is no change idea `\($0)`." }
        ?? "Which change idea does the cycle test? Say it with --idea: \(names).")
  }
}
