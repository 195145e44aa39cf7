import PLCContent
import PLCDiagnostics
import PLCRules
import PLCSite
import PLCTestSupport
import PLCText
import Testing

@testable import PLCCommands

/// What README says of where a new thing goes: declared once in the schema, and everything else follows.
@Suite struct WalkTests {
  private static let today = CalendarDate(year: 2026, month: 3, day: 16)

  /// The schema with one field more in a cycle: a room, needed from the first status on.
  private static let withRoom: Schema = {
    let room = Field("room", .text, .always, "The room in which it takes place.")
    return Schema(kinds: Schema.builtIn.kinds.map { $0.id == Cycle.id ? $0.adding(fields: [room]) : $0 })
  }()

  /// The schema with one kind more: a walk through classrooms, with a day, a section and a table.
  private static let withWalkthrough: Schema = {
    let seen = TableForm(row: "sight", [Key.text("Where", needed: .always, "Which room.")])
    let kind = Kind(
      KindID("walkthrough"), home: .folder("walkthroughs"), plural: "walkthroughs",
      help: "A walk through classrooms with one question.", stages: [],
      fields: [Field("question", .text, .always, "What we looked for.")],
      sections: [Section("What we saw", needed: .always, as: .table(seen), "Room by room.")])
    return Schema(kinds: Schema.builtIn.kinds + [kind])
  }()

  private static func library(_ schema: Schema, _ files: [String: String]) async -> Library {
    await Library.make(of: MemoryFolder(files).tree, schema: schema)
  }

  private static func findings(_ library: Library) async throws -> [Diagnostic] {
    await Validator(library, today: try #require(today)).findings()
  }

  private static func page(_ path: String, of library: Library) async throws -> String {
    let files = await SitePlan.make(of: library, for: .members, asOf: today).render()
    let file = try #require(files.first { $0.path.string == path })
    guard case .bytes(let bytes) = file.content else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("a new field is checked, begun, explained, described to editors and shown, by its declaration alone")
  func field() async throws {
    let schema = Self.withRoom
    let kind = try #require(schema.kind(Cycle.id))
    let cycle = "---\ntitle: One\nchange_idea: reader\n---\n## Plan\n\n| Question |\n|---|\n| Q? |\n"
    let files = ["plc.yml": "name: Ours", "change-ideas/reader.md": "", "cycles/a.md": cycle]
    let missing = try await Self.findings(Self.library(schema, files))
    #expect(missing.contains { $0.rule == "missing-field" && $0.message.contains("`room`") })
    let filled = files.merging(["cycles/a.md": cycle.replacing("title: One", with: "title: One\nroom: B 12")])
    { $1 }
    let library = await Self.library(schema, filled)
    #expect(!(try await Self.findings(library)).contains { $0.message.contains("`room`") })
    #expect(DocumentTemplate(kind: kind, title: nil, known: [:]).text.contains("\nroom:"))
    let reference = try #require(FieldReference(name: "room", schema: schema).page)
    #expect(reference.body.contains("The room in which it takes place."))
    #expect(KindReference(kind: kind).page.body.contains("`room`"))
    #expect(JSONSchema.frontMatter(of: kind).text().contains("\"room\""))
    #expect(try await Self.page("cycles/a.html", of: library).contains("B 12"))
  }

  @Test("a new kind is read, checked, begun, explained, described to editors, listed and shown")
  func kind() async throws {
    let schema = Self.withWalkthrough
    let kind = try #require(schema.kind(named: "walkthrough"))
    let text =
      "---\ntitle: Down the hall\nquestion: Who talks?\n---\n## What we saw\n\n| Where |\n|---|\n| Room B 12 |\n"
    let files = ["plc.yml": "name: Ours", "walkthroughs/hall.md": text]
    let library = await Self.library(schema, files)
    #expect(library.documents(of: kind.id).map(\.title) == ["Down the hall"])
    #expect(library.findings.isEmpty)
    let bare = await Self.library(schema, files.merging(["walkthroughs/hall.md": "Words.\n"]) { $1 })
    #expect(Set(library.schema.kinds.map(\.id)).contains(kind.id))
    #expect(Set(bare.findings.map(\.rule)).isSuperset(of: ["missing-field", "missing-section"]))
    let template = DocumentTemplate(kind: kind, title: nil, known: [:]).text
    #expect(
      template.contains("question:") && template.contains("## What we saw") && template.contains("| Where |"))
    #expect(KindReference(kind: kind).page.body.contains("A walk through classrooms with one question."))
    #expect(JSONSchema.frontMatter(of: kind).text().contains("\"question\""))
    #expect(try await Self.page("walkthroughs/index.html", of: library).contains("Down the hall"))
    let page = try await Self.page("walkthroughs/hall.html", of: library)
    #expect(page.contains("Who talks?") && page.contains("Room B 12"))
  }
}
