import Testing

@testable import PLCCommands

@Suite struct TerminalTextTests {
  private static func text(_ markdown: String, width: Int = 40) -> String {
    TerminalText(width: width).text(of: markdown)
  }

  @Test("headings stand out, words below are set in and wrapped, links show their words")
  func words() {
    #expect(
      Self.text(
        "# A cycle\n\nOne *small* test.\n\n## Why\n\nSee [the **theory**](a.md), and `b: c` of a long line.\n"
      )
        == "A cycle\n\nOne small test.\n\nWhy\n  See the theory, and `b: c` of a long\n  line.")
  }

  @Test("lists keep their marks and numbers")
  func lists() {
    #expect(Self.text("- one\n- two\n  - three\n") == "- one\n- two\n  - three")
    #expect(Self.text("3. one\n4. two\n") == "3. one\n4. two")
  }

  @Test("code is set in as it stands, and can do nothing to the terminal")
  func code() {
    #expect(Self.text("## So\n\n```\na\n\n  b\u{1b}[0m\n```\n") == "So\n\n    a\n\n      b\u{241b}[0m")
  }

  @Test("two columns become names with their meaning; three stand side by side when they fit")
  func tables() {
    #expect(
      Self.text("| A | B |\n|---|---|\n| `x` | one two three four five six seven |\n")
        == "`x`  one two three four five six seven")
    #expect(
      Self.text("| A | B | C |\n|---|---|---|\n| 1 | 22 | 3 |\n") == "A  B   C\n1  22  3")
    #expect(
      Self.text(
        "| A | B | C |\n|---|---|---|\n| 1 | two words and more | and three words and more |\n", width: 30)
        == "1  B: two words and more. C:\n   and three words and more")
  }
}
