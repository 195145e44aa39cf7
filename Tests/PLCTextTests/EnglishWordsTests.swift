import Foundation
import PLCText
import Testing

@Suite struct EnglishWordsTests {
  @Test(
    "a noun gets the article of its sound",
    arguments: [
      "an interview", "an agenda item", "a measure", "a unit", "a user", "a one-page note", "an hour",
      "an honest answer", "a European teacher", "an unimportant word", "a root-cause analysis", "a house",
    ])
  func articles(_ words: String) {
    let noun = String(words.drop { $0 != " " }.dropFirst())
    #expect(EnglishWords.indefinite(noun) == words)
  }

  @Test("nouns that are no single thing take no article")
  func uncounted() {
    #expect(EnglishWords.indefinite("evidence") == "evidence")
    #expect(EnglishWords.atStart(indefinite: "evidence") == "Evidence")
    #expect(EnglishWords.atStart(indefinite: "interview") == "An interview")
  }

  @Test("lists end in a word, choices stand in backquotes")
  func lists() {
    #expect(EnglishWords.list(["a", "b", "c"]) == "a, b and c")
    #expect(EnglishWords.list(["a"]) == "a")
    #expect(EnglishWords.list([]) == "")
    #expect(EnglishWords.choices(["a", "b", "c"]) == "`a`, `b` or `c`")
    #expect(EnglishWords.names(["a", "b"]) == "`a`, `b`")
  }

  @Test("a near name is asked about, and without one something else is said")
  func didYouMean() {
    #expect(EnglishWords.didYouMean("done") == " Did you mean `done`?")
    #expect(EnglishWords.didYouMean(["done", "dusk"]) == " Did you mean `done` or `dusk`?")
    #expect(EnglishWords.didYouMean(nil as String?, otherwise: " Look there.") == " Look there.")
  }

  @Test("no other place makes these sentences")
  func once() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources").path
    let own = ["PLCText/EnglishWords.swift", "PLCDiagnostics/Fixing/NamedFixes.swift"]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root)
    where path.hasSuffix(".swift") && !path.contains("Generated/") && !own.contains(path) {
      let text = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
      for words in ["\"aeiou\"", "Did you mean `\\(", "Change it to `\\(", "A \\(", "a \\(kind", "a \\($0"] {
        #expect(!text.contains(words), "\(path) says \(words)")
      }
    }
  }
}
