import PLCContent
import PLCDiagnostics
import PLCTestSupport
import PLCText
import Testing

@testable import PLCRules

@Suite struct DeficitLanguageTests {
  @Test("ordinary prose about teaching raises hardly any alarm")
  func falseAlarms() async {
    let paragraphs = OrdinaryProse.paragraphs
    let library = await MemoryFolder(["pages/a.md": paragraphs.joined(separator: "\n\n") + "\n"]).library
    let found = Validator.findings(of: DeficitLanguage.self, in: library, today: RuleExampleTests.today)
    print("Deficit language: \(found.count) false alarms in \(paragraphs.count) ordinary paragraphs")
    #expect(paragraphs.count >= 300)
    #expect(found.count * 100 <= paragraphs.count, "\(found.map(\.message))")
  }

  @Test("every phrase of the list is found where it stands, and offers other words")
  func everyPhrase() async {
    for line in DeficitPhrases.english.split(separator: "\n")
    where line.contains("=>") && !line.hasPrefix("#") {
      let phrase = line.prefix { $0 != "=" }.replacing("*", with: "s").split(separator: " ").joined(
        separator: " ")
      let library = await MemoryFolder(["pages/a.md": "Then we say \(phrase) again.\n"]).library
      let found = Validator.findings(of: DeficitLanguage.self, in: library, today: RuleExampleTests.today)
      #expect(found.count == 1, "\(phrase)")
      #expect(found.first?.message.contains("as in:") == true, "\(phrase)")
    }
  }
}
