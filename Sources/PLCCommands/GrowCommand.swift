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
    let attempt: Try = try workspace.find(name, in: library)
    guard attempt.status != .grown else { throw CannotDo("\(attempt.path) has grown already.") }
    self.path = attempt.path
    original = attempt.document.source
    let id = attempt.name
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

  private static func words(_ attempt: Try, _ section: Section) -> String? {
    guard let section = attempt.section(section), let first = section.blocks.first,
      let last = section.blocks.last
    else { return nil }
    return attempt.document.source[ByteSpan(first.span.start, last.span.end)]
  }

  private static func idea(_ attempt: Try) -> String {
    let what =
      words(attempt, Try.Sections.whatIWantToTry) ?? "*Write here: what a colleague would see us do.*"
    let happened = words(attempt, Try.Sections.whatHappened)
    let why =
      happened.map { "In a first try this happened:\n\n\($0)" }
      ?? "*Write here: the link to a driver, and what it rests on.*"
    return """
      ---
      title: \(YAMLText.quoted(attempt.title))
      because: [try/\(attempt.name)]
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

  private static func cycle(_ attempt: Try, today: CalendarDate) -> String {
    let prediction = words(attempt, Try.Sections.whatIThinkWillHappen) ?? ""
    let cell = prediction.replacing("\n", with: " ").replacing("|", with: "\\|")
    let by = attempt.document.references(in: Try.Fields.by).first.map { attempt.document.source[$0.span] }
    return """
      ---
      title: \(YAMLText.quoted(attempt.title + ", cycle 1"))
      change_idea: \(attempt.name)
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
  private static func marked(_ attempt: Try) throws -> String {
    let edits = attempt.document.edits(setting: [
      .init(CommonFields.status, Try.Status.grown.rawValue), .init(Try.Fields.changeIdea, attempt.name),
    ])
    let text = try FixApplier.apply(edits, to: attempt.document.source)
    return text[text.wholeSpan]
  }
}
