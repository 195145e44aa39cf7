import PLCContent
import PLCTestSupport
import PLCText
import Testing

@Suite struct RampTests {
  private static func cycle(_ front: String) -> String {
    "---\nchange_idea: reader\n\(front)\n---\n## Plan\n"
  }

  private static func library(_ cycles: [String: String]) async -> Library {
    var files = ["change-ideas/reader.md": "## What we will do\nA reader.\n"]
    for (name, front) in cycles { files["cycles/\(name).md"] = cycle(front) }
    return await MemoryFolder(files).library
  }

  @Test(
    "cycles stand in the order of their links, else of their numbers, else of their days",
    arguments: [
      (["a": "previous: b", "b": "previous: c", "c": "number: 1"], ["c", "b", "a"]),
      (["a": "number: 2", "b": "number: 1"], ["b", "a"]),
      (["a": "start: 2026-02-02", "b": "start: 2026-01-05"], ["b", "a"]),
      (["a": "previous: b\nnumber: 1", "b": "number: 2"], ["b", "a"]),
      (["a": "previous: b", "b": "previous: a"], ["a", "b"]),
    ])
  func order(_ cycles: [String: String], _ expected: [String]) async throws {
    let library = await Self.library(cycles)
    let idea = try #require(library.all(ChangeIdea.self).first)
    #expect(idea.ramp.cycles.map(\.name) == expected)
  }

  @Test("a cycle without a number has one more than the cycle before it")
  func numbers() async throws {
    let library = await Self.library(["a": "number: 3", "b": "previous: a", "c": ""])
    func number(_ name: String) throws -> Int {
      try #require(library.all(Cycle.self).first { $0.name == name }).numberInRamp
    }
    #expect(try number("b") == 4)
    #expect(try number("c") == 1)
  }

  @Test("only a cycle that follows none is the first one")
  func first() async {
    let library = await Self.library(["a": "number: 1", "b": "previous: a", "c": "number: 2"])
    #expect(library.all(Cycle.self).filter(\.isFirst).map(\.name) == ["a"])
  }

  @Test("cycles that name no context share the one where the idea began")
  func contexts() async {
    let library = await Self.library([
      "a": "number: 1", "b": "number: 2\ncontexts: [Another grade, another teacher]",
      "c": "number: 3\ncontexts: [another Teacher]", "d": "number: 4",
    ])
    #expect(library.all(Cycle.self).contextCount == 3)
    #expect([Cycle]().contextCount == 0)
  }

  @Test("testers count once, whatever way they are named")
  func testers() async {
    let library = await MemoryFolder([
      "members.md": "| Id | Name | Role |\n|---|---|---|\n| ana | Ana | teacher |\n",
      "change-ideas/reader.md": "## What we will do\nA reader.\n",
      "cycles/a.md": Self.cycle("testers: [ana]"), "cycles/b.md": Self.cycle("testers: [member/ana, guest]"),
    ]).library
    #expect(library.all(Cycle.self).testers == ["ana", "guest"])
  }

  @Test("planned days count the first and the last")
  func plannedDays() async {
    let library = await Self.library([
      "a": "start: 2026-01-05\nplanned_end: 2026-01-16", "b": "start: 2026-01-05",
    ])
    #expect(library.all(Cycle.self).map(\.plannedDays) == [12, nil])
  }
}
