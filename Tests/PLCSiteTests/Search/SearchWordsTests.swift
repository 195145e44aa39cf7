import Testing

@testable import PLCSite

@Suite struct SearchWordsTests {
  @Test(
    "the forms of a word share a stem",
    arguments: [
      ("en", ["study", "studies", "studied", "studying"]), ("en", ["test", "tests", "tested", "testing"]),
      ("en", ["plan", "plans", "planned", "planning"]), ("en", ["cycle", "cycles"]),
      ("en", ["revise", "revised", "revising", "revises"]), ("en", ["class", "classes"]),
      ("en", ["week", "weeks", "weekly"]), ("es", ["lección", "lecciones", "LECCIÓN"]),
      ("es", ["estudiante", "estudiantes"]), ("es", ["maestro", "maestra", "maestros", "maestras"]),
      ("es", ["escribir", "escribiendo", "escribieron", "escribido"]), ("es", ["vez", "veces"]),
      ("fr", ["élève", "Eleve"]),
    ])
  func stems(_ language: String, _ forms: [String]) {
    let words = SearchWords(.of(language))
    #expect(Set(forms.flatMap { words.stems(in: $0) }).count == 1)
  }

  @Test(
    "words that are not forms of each other stay apart",
    arguments: [("bring", "bred"), ("need", "new"), ("us", "use"), ("class", "clasp")])
  func apart(_ one: String, _ other: String) {
    let words = SearchWords(.of("en"))
    #expect(words.stems(in: one) != words.stems(in: other))
  }

  @Test("text is cut at what is neither letter nor digit, and common words are left out")
  func cutting() {
    let words = SearchWords(.of("en"))
    #expect(
      words.stems(in: "The students' 1st draft—it's «RÉSUMÉ»!") == ["student", "1st", "draft", "resum"])
    #expect(SearchWords.words(in: "ΟΔΟΣ οδος") == ["οδοσ", "οδοσ"])
    #expect(SearchWords.words(in: "don't don’t") == ["dont", "dont"])
    #expect(SearchWords.words(in: String(repeating: "a", count: 99)) == [String(repeating: "a", count: 32)])
  }
}
