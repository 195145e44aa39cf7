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

  /// Each rule that looks for words, with a file in which the word `zzz` stands where it looks.
  static let places: [(rule: any Rule.Type, path: String, text: String)] = [
    (DeficitLanguage.self, "pages/a.md", "Ils zzz.\n"),
    (VagueLinkText.self, "pages/a.md", "[zzz](b.md)\n"),
    (SolutionAsProblem.self, "problems/a.md", ProblemSample.problem("status: proposed", see: "Ils zzz.")),
    (JudgmentInDescription.self, "looks/a.md", LookSample.look("## Describing\n\n- Un zzz.\n")),
    (
      UntestablePrediction.self, "cycles/a.md",
      CycleSample.cycle(
        "status: planned", CycleSample.questions("| Quoi ? | Ils zzz | qualitative |") + CycleSample.tasks)
    ),
    (
      VagueIdea.self, "change-ideas/a.md",
      "## What we will do\n\nOn zzz.\n\n## Why we think it will work\n\nB.\n"
    ),
    (ClosedQuestion.self, "protocols/a.md", ProblemSample.protocol("- Est-ce que zzz ?")),
    (
      PersonAsCause.self, "root-causes/a.md",
      ProblemSample.analysis("status: draft", "## Fishbone\n\n- Temps\n  - Ils zzz\n")
    ),
    (SensitiveSurveyTopic.self, "measures/a.md", Sample.measure + "## Items\n\n- Ta zzz ?\n"),
  ]

  @Test("every rule that looks for words takes a list of the community's own", arguments: places.indices)
  func everyRule(_ index: Int) async {
    let (rule, path, text) = Self.places[index]
    for hasList in [false, true] {
      var settings = "name: Nous\nlanguage: fr\n"
      if hasList { settings += "words:\n  \(rule.about.id): mots.txt\n" }
      let files = CycleSample.folder([path: text, "plc.yml": settings, "mots.txt": "zzz\n"])
      let found = Validator.findings(
        of: rule, in: await MemoryFolder(files).library, today: RuleExampleTests.today)
      #expect(found.map(\.place.path.string) == (hasList ? [path] : []), "\(rule.about.id)")
    }
  }
}
