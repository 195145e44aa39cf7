import PLCMarkdown
import PLCTestSupport
import PLCText
import Testing

struct WikiLinkTests {
  private func shape(_ text: String) -> String { TreeText.of(MarkdownTree(parsing: SourceText(text))) }

  @Test(arguments: [
    ("a [[b]] c", "(p \"a \" (wiki \"b\") \" c\")"),
    ("[[interview/s03|what S03 told us]]", "(p (wiki \"interview/s03\" \"what S03 told us\"))"),
    ("[[ a | b ]][[c]]", "(p (wiki \"a\" \"b\") (wiki \"c\"))"),
    ("[[a|*b* `c`]]", "(p (wiki \"a\" \"b c\"))"),
    ("[[a|b\nc]]", "(p (wiki \"a\" \"b c\"))"),
    ("*x [[a]]*", "(p (em \"x \" (wiki \"a\")))"),
    ("[[[a]]]", "(p \"[\" (wiki \"a\") \"]\")"),
    ("[[a_b_c]]", "(p (wiki \"a_b_c\"))"),
    ("[[a\\_b]]", "(p (wiki \"a_b\"))"),
    ("[[a|]]", "(p (wiki \"a\"))"),
    ("| [[a\\|b]] | [[c]] |\n|-|-|\n", "(table nn (row (cell (wiki \"a\" \"b\")) (cell (wiki \"c\"))))"),
    ("# [[a|b]]\n", "(h1 (wiki \"a\" \"b\"))"),
  ])
  func `Double brackets are a link`(text: String, expected: String) {
    #expect(shape(text) == expected)
  }

  @Test(arguments: [
    "`[[a]]`", "    [[a]]", "\\[[a]]", "[[a\\]]", "[\\[a]]", "[[]]", "[[ ]]", "[[|a]]", "[[a", "a]]",
    "[[a\nb]]",
    "[[a]b]]", "[[a [b] c]]", "[x [[a]]](y)", "![x [[a]]](y)", "<b title=\"[[a]]\">", "[[a|[b](c)]]",
  ])
  func `Other brackets are not`(text: String) {
    #expect(!shape("x\n\n" + text).contains("wiki"))
  }

  @Test func `A definition of the library wins`() {
    #expect(shape("[[a]]\n\n[a]: b\n") == "(p \"[\" (link \"b\" \"a\") \"]\")")
  }
}
