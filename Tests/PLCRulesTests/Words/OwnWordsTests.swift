import PLCContent
import PLCDiagnostics
import PLCTestSupport
import PLCText
import Testing

@testable import PLCRules

/// Word lists of a community: `words: {rule: file}` in `plc.yml`.
@Suite struct OwnWordsTests {
  private static func findings(language: String, idea: String) async throws -> [String] {
    let library = await MemoryFolder([
      "plc.yml": "name: Ours\nlanguage: \(language)\nwords:\n  vague-idea: words/ours.txt\n",
      "words/ours.txt": "mejorar\n",
      "change-ideas/a.md": "## What we will do\n\n\(idea)\n\n## Why we think it will work\n\nB.\n",
    ]).library
    let today = try #require(CalendarDate(iso: "2026-11-23"))
    return Validator.findings(of: VagueIdea.self, in: library, today: today)
      .map { library.documents[0].source[$0.place.span] }
  }

  @Test(
    "a list makes a language rule speak where the community does not write English, with its own words only")
  func otherLanguage() async throws {
    #expect(try await Self.findings(language: "es", idea: "Queremos mejorar la escritura.") == ["mejorar"])
    #expect(try await Self.findings(language: "es", idea: "We will improve it.") == [])
  }

  @Test("a list adds to the English words where the community writes English")
  func english() async throws {
    #expect(try await Self.findings(language: "en-GB", idea: "We will improve it.") == ["improve"])
    #expect(try await Self.findings(language: "en", idea: "Mejorar.") == ["Mejorar"])
  }
}
