import PLCContent
import PLCDiagnostics
import PLCTestSupport
import PLCText
import Testing

@Suite("Mistakes in front matter")
struct FrontMatterMistakeTests {
  @Test("One mistake is one finding at its exact place", arguments: FrontMatterMistake.all)
  func oneFinding(_ mistake: FrontMatterMistake) throws {
    let (_, findings) = read(mistake.marked.text)
    let finding = try #require(findings.count == 1 ? findings.first : nil, "\(findings.map(\.message))")
    #expect(finding.rule == mistake.rule)
    #expect(
      finding.place == Place(.file, mistake.marked.spans[0]),
      "at \(mistake.marked.source[finding.place.span].debugDescription): \(finding.message)")
    #expect(finding.fixes.first?.isSafe == mistake.isSafe)
  }

  @Test("What was meant and all other fields are understood", arguments: FrontMatterMistake.all)
  func fieldsAreIntact(_ mistake: FrontMatterMistake) {
    #expect(read(mistake.marked.text).frontMatter.outline == mistake.fields)
  }

  @Test("The fix gives a file that reads the same, without findings", arguments: FrontMatterMistake.all)
  func fixReads(_ mistake: FrontMatterMistake) {
    guard mistake.isSafe != nil else { return }
    let text = fixed(mistake.marked.text, read(mistake.marked.text).findings)
    let again = read(text)
    #expect(again.findings.map(\.message) == [], "\(text)")
    #expect(again.frontMatter.outline == mistake.fields, "\(text)")
  }

  @Test("Messages use plain words", arguments: FrontMatterMistake.all)
  func plainWords(_ mistake: FrontMatterMistake) {
    for message in read(mistake.marked.text).findings.map(\.message) {
      for jargon in [
        "mapping", "scalar", "token", "schema", "parse", "YAML", "indentation", "syntax", "invalid",
      ] {
        #expect(!message.lowercased().contains(jargon.lowercased()), "\(message)")
      }
      #expect(message.hasSuffix("."))
      #expect(message.split(separator: "`", omittingEmptySubsequences: false).count % 2 == 1, "\(message)")
    }
  }
}
