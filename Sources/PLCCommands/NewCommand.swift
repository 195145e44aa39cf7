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
      guard let found = library.schema.kind(named: kind.lowercased()), found.id != "member" else {
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
    if name == "member" { return "Members are rows of the table in members.md; add a row there." }
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
    var known: [String: String] = [:]
    if kind.field("date") != nil { known["date"] = "\(today)" }
    if kind.field("collected") != nil { known["collected"] = "\(today)" }
    if kind.id == "meeting" { known["minutes"] = "45" }
    for field in kind.fields {
      guard case .reference(let kinds) = field.type, kinds.count == 1,
        let only = Self.only(kinds[0], in: library)
      else {
        continue
      }
      known[field.name] = only
    }
    if kind.id == "themes" { known["interviews"] = Self.interviews(in: library) }
    if kind.id == "cycle" {
      (path, known) = try Self.cycle(idea: idea, in: library, today: today, known)
    } else {
      path = Self.path(kind, title, in: library, today)
    }
    if kind.id == "charter" { known["community"] = YAMLText.quoted(library.settings.name) }
    text = DocumentTemplate(kind: kind, title: title, known: known).text
  }

  /// The id of the one document of a kind, when there is just one.
  private static func only(_ kind: KindID, in library: Library) -> String? {
    let documents = library.documents(of: kind)
    return documents.count == 1 ? documents[0].id.name : nil
  }

  private static func interviews(in library: Library) -> String {
    "[" + library.documents(of: "interview").map(\.id.name).joined(separator: ", ") + "]"
  }

  /// The next free path in the kind's folder; dated kinds begin with the day.
  private static func path(_ kind: Kind, _ title: String?, in library: Library, _ today: CalendarDate)
    -> RelativePath
  {
    if case .file(let file) = kind.home { return RelativePath.root.appending(file) }
    let isDated = ["meeting", "look", "reflection"].contains(kind.id.name)
    let slug = title.map { Slug.make($0) } ?? ""
    let name = [isDated ? "\(today)" : nil, slug.isEmpty ? (isDated ? nil : "new-\(kind.id)") : slug]
      .compactMap(\.self).joined(separator: "-")
    let folder = RelativePath.root.appending(kind.folder ?? kind.id.name)
    var path = folder.appending(name + ".md")
    var number = 2
    while library.tree[path] != nil {
      path = folder.appending("\(name)-\(number).md")
      number += 1
    }
    return path
  }

  /// The next cycle of the ramp of an idea.
  private static func cycle(
    idea: String?, in library: Library, today: CalendarDate, _ known: [String: String]
  ) throws -> (RelativePath, [String: String]) {
    let ideas = library.documents(of: "change-idea")
    let chosen =
      idea.map { name in ideas.first { $0.id.name == name || $0.id.name.hasSuffix("/" + name) } }
      ?? (ideas.count == 1 ? ideas[0] : nil)
    guard let chosen, let position = library.position(of: chosen.id) else {
      if ideas.isEmpty {
        throw CannotDo(
          "A cycle tests a change idea, and there is none yet. `plc new change-idea` writes one; `plc grow` makes one of a try."
        )
      }
      let names = EnglishWords.names(ideas.map(\.id.name))
      throw CannotDo(
        idea.map { "There is no change idea `\($0)`." }
          ?? "Which change idea does the cycle test? Say it with --idea: \(names).")
    }
    let ramp = library.documents(of: "cycle", where: "change_idea", refersTo: position)
      .sorted { library.documents[$0].number(in: library) < library.documents[$1].number(in: library) }
    var known = known
    let last = ramp.last.map { library.documents[$0] }
    let number = (last?.number(in: library) ?? 0) + 1
    known["change_idea"] = chosen.id.name
    known["number"] = "\(number)"
    known["start"] = "\(today)"
    known["planned_end"] = "\(today.adding(days: 13))"
    known["scale"] = last?["scale"]?.text ?? "one-class"
    if let last { known["previous"] = last.id.name }
    known["next"] = nil
    let digits = number < 10 ? "0\(number)" : "\(number)"
    return (RelativePath.root.appending("cycles/\(chosen.id.name)/\(digits).md"), known)
  }
}

extension Document {
  /// A cycle's place in its ramp: what it says, else one more than the one before; 1 without either.
  func number(in library: Library) -> Int {
    var document = self
    var steps = 0
    while steps < 1000 {
      if let number = document["number"]?.number {
        return Int(clamping: number, to: 0...1_000_000) + steps
      }
      guard let position = library.position(of: document.id),
        let previous = library.linked("previous", of: position).first
      else { return 1 + steps }
      document = library.documents[previous]
      steps += 1
    }
    return steps
  }
}
