import Foundation
import PLCRules
import PLCText
import Testing

@testable import PLCCommands

/// The pages of the handbook that are made from the code.
@Suite struct ReferencePagesTests {
  @Test("an example whose text holds a fence stands in a longer one")
  func fences() {
    #expect(MarkdownText.code("a\n```yaml\nb\n```\n") == "````markdown\na\n```yaml\nb\n```\n````")
    #expect(MarkdownText.code("a", "yaml") == "```yaml\na\n```")
  }

  @Test("words keep their signs, and code stays code")
  func prose() {
    #expect(MarkdownText.prose("a < b, *c* and `[[d]]`") == "a \\< b, \\*c\\* and `[[d]]`")
    #expect(
      MarkdownText.table(["A", "B"], [["a|b", "c\nd"]]) == "| A | B |\n| --- | --- |\n| a\\|b | c d |")
  }

  @Test("what an example marks is underlined in the line below")
  func underlined() {
    #expect(RuleExamples.underlined("a «bc» d\ne\n") == "a bc d\n  ^^\ne\n")
    #expect(RuleExamples.underlined("«é»,\n") == "é,\n^\n")
  }

  @Test("a fault in a file beside the document is shown with that file, in both examples")
  func besides() throws {
    let shown = RuleExamples([
      .bad("a.md", "A.", with: ["a.csv": "«1»", "b.md": "B."]), .good("a.md", "A.", with: ["a.csv": "2"]),
    ])
    #expect(shown.bad == "`a.md`\n\n```markdown\nA.\n```\n\n`a.csv`\n\n```csv\n1\n^\n```")
    #expect(shown.good == "`a.md`\n\n```markdown\nA.\n```\n\n`a.csv`\n\n```csv\n2\n```")
    let photo = RuleExamples([.bad("a.md", "A.", with: ["a.jpg": "«»photo"]), .good("a.md", "A.")])
    #expect(photo.bad == nil && photo.good == nil)
  }
}
