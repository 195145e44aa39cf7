import ArgumentParser
import Foundation
import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// `plc grow`: a one-page try becomes a change idea and a first cycle.
struct GrowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grow",
    abstract: "Turns a try into a change idea and a first cycle.",
    discussion: """
      The try stays where it is and says what grew out of it.

      Example:
        plc grow read-aloud
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var date: AsOfOption

  @Argument(help: ArgumentHelp("The try: its id or its file.", valueName: "try"))
  var name: String

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      let workspace = try Workspace.find(common)
      let library = try await workspace.library(console)
      let growth = try Growth(
        of: name, in: library, workspace: workspace, today: date.asOf ?? Workspace.today)
      for (path, text) in growth.created { try workspace.create(path, text) }
      try workspace.replace(growth.path, growth.original, with: SourceText(growth.changed))
      for (path, _) in growth.created { console.print(path.string) }
      console.say("\(growth.path) now points to them.")
    }
  }
}

/// What growing writes.
struct Growth {
  let path: RelativePath
  let original: SourceText
  let changed: String
  let created: [(RelativePath, String)]

  init(of name: String, in library: Library, workspace: Workspace, today: CalendarDate) throws {
    let tries = library.documents(of: "try")
    let path = workspace.relative(name)
    guard
      let attempt = tries.first(where: { $0.id.name == name || $0.path == path || $0.path.string == name })
    else {
      let near = NearName.nearest(to: name, among: tries.map(\.id.name))
      throw CannotDo("There is no try `\(name)`." + EnglishWords.didYouMean(near))
    }
    guard attempt.status != "grown" else { throw CannotDo("\(attempt.path) has grown already.") }
    self.path = attempt.path
    original = attempt.source
    let id = attempt.id.name
    let idea = RelativePath.root.appending("change-ideas/\(id).md")
    let cycle = RelativePath.root.appending("cycles/\(id)/01.md")
    for taken in [idea, cycle] where library.tree[taken] != nil {
      throw CannotDo("\(taken) is there already, so nothing was written.")
    }
    created = [
      (idea, Self.idea(attempt)), (cycle, Self.cycle(attempt, today: today)),
    ]
    changed = try Self.marked(attempt)
  }

  private static func words(_ document: Document, _ section: String) -> String? {
    guard let section = document.section(section), let first = section.blocks.first,
      let last = section.blocks.last
    else { return nil }
    return document.source[ByteSpan(first.span.start, last.span.end)]
  }

  private static func idea(_ attempt: Document) -> String {
    let what = words(attempt, "What I want to try") ?? "*Write here: what a colleague would see us do.*"
    let happened = words(attempt, "What happened")
    let why =
      happened.map { "In a first try this happened:\n\n\($0)" }
      ?? "*Write here: the link to a driver, and what it rests on.*"
    return """
      ---
      title: \(YAMLText.quoted(attempt.title))
      because: [try/\(attempt.id.name)]
      origin: a try
      status: testing
      ---

      ## What we will do

      \(what)

      ## Why we think it will work

      \(why)

      ## Smallest test

      *Write here: one teacher, one class, one lesson.*

      """
  }

  private static func cycle(_ attempt: Document, today: CalendarDate) -> String {
    let prediction = words(attempt, "What I think will happen") ?? ""
    let cell = prediction.replacing("\n", with: " ").replacing("|", with: "\\|")
    let by = attempt.references(in: "by").first.map { attempt.source[$0.span] }
    return """
      ---
      title: \(YAMLText.quoted(attempt.title + ", cycle 1"))
      change_idea: \(attempt.id.name)
      number: 1
      \(by.map { "testers: [\($0)]\n" } ?? "")scale: one-class
      start: \(today)
      planned_end: \(today.adding(days: 13))
      status: plan
      ---

      ## Plan

      | Question | Prediction | Data |
      |---|---|---|
      | What will happen when we do it again? | \(cell) | |

      | Who | What | When | Where |
      |---|---|---|---|
      | | | | |

      """
  }

  /// The try with its new status and the idea it grew into; every other byte as it was.
  private static func marked(_ attempt: Document) throws -> String {
    let edits = attempt.edits(setting: [("status", "grown"), ("change_idea", attempt.id.name)])
    let text = try FixApplier.apply(edits, to: attempt.source)
    return text[text.wholeSpan]
  }
}
