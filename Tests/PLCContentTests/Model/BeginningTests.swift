import PLCContent
import PLCTestSupport
import PLCText
import Testing

@Suite struct BeginningTests {
  private func values(_ kind: Kind, _ files: [String: String]) async throws -> [String: String] {
    let today = try #require(CalendarDate(iso: "2026-09-14"))
    return Beginning(of: kind, in: await MemoryFolder(files).library, today: today).values
  }

  private static let members = "| Id | Name | Role |\n|---|---|---|\n| ana | Ana | teacher |\n"

  @Test("the only member brings what is new, under the member's own id")
  func onlyMember() async throws {
    #expect(try await values(Problem.kind, ["members.md": Self.members])["proposed_by"] == "ana")
    let two = Self.members + "| ben | Ben | teacher |\n"
    #expect(try await values(Problem.kind, ["members.md": two])["proposed_by"] == nil)
  }

  @Test("a new problem takes over nothing of another problem")
  func problem() async throws {
    let values = try await values(
      Problem.kind,
      ["theories/t.md": "---\nproblem: p\n---\n", "root-causes/r.md": "", "problems/p.md": ""])
    #expect(values["theory"] == nil && values["root_causes"] == nil)
  }

  @Test("new evidence does not take the first evidence for its task")
  func evidence() async throws {
    let values = try await values(Evidence.kind, ["evidence/a.md": "---\ntype: task\n---\n"])
    #expect(values["task"] == nil)
    #expect(values["collected"] == "2026-09-14")
  }

  @Test("what belongs to the only problem or theory says so")
  func parents() async throws {
    let files = ["problems/p.md": "", "theories/t.md": "---\nproblem: p\n---\n"]
    #expect(try await values(Theory.kind, files)["problem"] == "p")
    #expect(try await values(ChangeIdea.kind, files)["theory"] == "t")
  }

  @Test("the next cycle of an idea follows the last one, whatever number that one claims")
  func nextCycle() async throws {
    let today = try #require(CalendarDate(iso: "2026-09-14"))
    func beginning(_ number: String) async throws -> Beginning {
      let library = await MemoryFolder([
        "change-ideas/reader.md": "",
        "cycles/reader/01.md": "---\nchange_idea: reader\nnumber: \(number)\nscale: school\n---\n",
      ]).library
      return Beginning(ofNextCycleOf: try #require(library.all(ChangeIdea.self).first), today: today)
    }
    let second = try await beginning("1")
    #expect(second.name == "reader/02")
    #expect(second.values["previous"] == "reader/01" && second.values["scale"] == "school")
    #expect(try await beginning("100000000000000000000").name == "reader/02")
  }
}
