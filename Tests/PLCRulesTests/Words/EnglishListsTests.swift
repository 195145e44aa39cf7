import PLCLanguages
import Testing

@testable import PLCRules

@Suite struct EnglishListsTests {
  private static let named = [
    "coverage", "decisions", "expectations", "judgments", "link-texts", "measuring", "numbers", "people",
    "person-causes", "predictions", "questions", "reasons", "sensitive-topics", "solutions", "vague-ideas",
  ]

  @Test(
    "every file of lists reads whole: no entry without a list, none empty, no blank left open",
    arguments: named)
  func files(_ file: String) throws {
    let lists = WordLists(try #require(Language.of("en")?.text("rules/\(file)")))
    #expect(lists.faults == [])
    #expect(!lists.names.isEmpty)
    for name in lists.names {
      #expect(!lists[name].isEmpty, "\(name)")
      #expect(!lists[name].contains { $0.contains("{") }, "\(name)")
    }
  }

  @Test("lists come in the order of the file, since findings name them in it")
  func order() {
    #expect(CoverageWords.topics.map(\.label) == ["success", "failure", "change", "need"])
    #expect(SensitiveTopics.areas.count == 8)
  }
}
