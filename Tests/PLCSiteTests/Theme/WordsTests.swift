import PLCLanguages
import Testing

@testable import PLCSite

@Suite struct WordsTests {
  @Test("every language has exactly the words of the interface", arguments: Language.all.map(\.code))
  func words(_ code: String) throws {
    let table = try #require(Language.of(code)).interface
    #expect(Set(Word.allCases.map(\.rawValue)).symmetricDifference(table.entries.map(\.key)) == [])
  }

  @Test("a word has the same blanks in every language", arguments: Language.all.map(\.code))
  func blanks(_ code: String) throws {
    let english = try #require(Language.of("en")).interface
    for entry in try #require(Language.of(code)).interface.entries {
      #expect(Self.blanks(of: entry.text) == Self.blanks(of: english[entry.key] ?? ""), "\(entry.key)")
    }
  }

  @Test("every rule of the search's stemming can be read", arguments: Language.all.map(\.code))
  func stemming(_ code: String) throws {
    let table = try #require(Language.of(code)).search
    let steps = table.entries.filter { $0.key != "common" }
    #expect(Stemming.of(code).steps.map(\.count) == steps.map { table.words($0.key).count })
  }

  @Test("a language that the program does not know speaks English, and says its own name")
  func unknown() {
    let words = Words.of("tlh")
    #expect(words.language == "tlh")
    #expect(words[.home] == "Home")
    #expect(words.date(2026, 3, 16) == "16 March 2026")
    #expect(Words.of("es").date(2026, 3, 16) == "16 de marzo de 2026")
  }

  private static func blanks(of text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { $0.prefix { $0 != "}" } }
    )
  }
}
