import PLCContent
import PLCDiagnostics
import PLCTestSupport
import PLCText
import Testing

@testable import PLCRules

/// How often the rules that go by words are wrong about what teachers write.
@Suite struct FalseAlarmTests {
  /// The rules that look for words, with the sections of the prose that they read; nil for all of it.
  static let rules: [(rule: any Rule.Type, sections: [String]?)] = [
    (DeficitLanguage.self, nil), (VagueLinkText.self, ["Links"]),
    (SolutionAsProblem.self, ProseFile.SectionsRead.problems),
    (JudgmentInDescription.self, ["What we see on the page"]),
    (UntestablePrediction.self, ProseFile.SectionsRead.predictions),
    (VagueIdea.self, ProseFile.SectionsRead.ideas),
    (VagueExpectations.self, ["Expectations"]), (ClosedQuestion.self, ["Interview questions"]),
    (UncoveredTopics.self, ["Interview questions"]), (PersonAsCause.self, ProseFile.SectionsRead.causes),
    (UnexplainedDeparture.self, ["Why a cycle went as it did"]),
    (SensitiveSurveyTopic.self, ["Survey items"]),
    (NoOperationalDefinition.self, ["Measures"]),
  ]

  /// At most this many paragraphs in a hundred. Measured: 0.33 for deficit-language, where somebody speaks about a
  /// phrase, and none for the others. Now and then one is better than a list that overlooks what it is for.
  static let bound = 1.0

  @Test("ordinary prose raises hardly any alarm, whatever the rule")
  func falseAlarms() async throws {
    let prose = try ProseFile()
    #expect(prose.count >= 300)
    let library = await MemoryFolder(prose.folder).library
    for (rule, sections) in Self.rules {
      let found = Validator.findings(of: rule, in: library, today: RuleExampleTests.today)
      let read = sections.map { prose.paragraphs($0).count } ?? prose.count
      let rate = (Double(found.count) * 100 / Double(read)).asWords
      let alarms = found.map { finding in
        let words =
          library.documents.first { $0.path == finding.place.path }?.source[finding.place.span] ?? ""
        return "\(finding.place.path): \(words)"
      }
      print(
        "\(rule.about.id): \(found.count) false alarms in \(read) paragraphs, \(rate) in a hundred \(found.isEmpty ? "" : "\(alarms)")"
      )
      #expect(read > 0, "\(rule.about.id)")
      #expect(Double(found.count) * 100 <= Self.bound * Double(read), "\(rule.about.id): \(alarms)")
    }
  }

  @Test("every section of the prose is read by a rule that goes by words")
  func everySection() throws {
    let everywhere: Set<String> = ["Notes", "Agendas", "Reflections"]
    let read = Set(Self.rules.flatMap { $0.sections ?? [] }).union(everywhere)
    #expect(Set(try ProseFile().sections.map(\.name)) == read)
  }
}
