import PLCMarkdown
import PLCTestSupport
import PLCText
import Testing

struct ParsingTests {
  private func shape(_ text: String) -> String { TreeText.of(MarkdownTree(parsing: SourceText(text))) }

  @Test(arguments: [
    ("# A *b*\n", "(h1 \"A \" (em \"b\"))"),
    ("a\n===\n", "(h1 \"a\")"),
    ("a  \nb\\\nc\nd", "(p \"a\" (br) \"b\" (br) \"c\" ~ \"d\")"),
    ("> a\nb\n", "(quote (p \"a\" ~ \"b\"))"),
    ("- a\n- b\n", "(ul (item (p \"a\")) (item (p \"b\")))"),
    ("3. a\n\n4. b\n", "(ol 3 loose (item (p \"a\")) (item (p \"b\")))"),
    ("```swift x\na\n```\n", "(pre swift \"a\\n\")"),
    ("    a\n", "(pre \"a\\n\")"),
    ("<div>\na\n</div>\n", "(htmlblock \"<div>\\na\\n</div>\\n\")"),
    ("a <b>c</b>", "(p \"a \" (html \"<b>\") \"c\" (html \"</b>\"))"),
    ("***\n", "(hr)"),
    ("|a|b|\n|:-|-:|\n|c|\n", "(table lr (row (cell \"a\") (cell \"b\")) (row (cell \"c\") (cell)))"),
    ("~a~ ~~b~~ ~~~c~~~", "(p (del \"a\") \" \" (del \"b\") \" ~~~c~~~\")"),
    (
      "www.a.org x@y.org",
      "(p (link \"http://www.a.org\" \"www.a.org\") \" \" (link \"mailto:x@y.org\" \"x@y.org\"))"
    ),
    ("[a *b*](c \"d\") ![e](f)", "(p (link \"c\" title \"d\" \"a \" (em \"b\")) \" \" (image \"f\" \"e\"))"),
    ("[a]\n\n[a]: <b c>\n", "(p (link \"b c\" \"a\"))"),
    ("a[^N] b\n\n[^n]: c\n", "(p \"a\" (ref n) \" b\") (note n (p \"c\"))"),
  ])
  func `Markdown becomes the blocks and inlines of GitHub`(text: String, expected: String) {
    #expect(shape(text) == expected)
  }

  @Test(arguments: [
    (
      "- [ ] a\n- [x] b\n- [X] c\n- [y] d\n",
      "(ul (task (p \"a\")) (done (p \"b\")) (done (p \"c\")) (item (p \"[y] d\")))"
    ),
    // The library takes an `[x]` anywhere in the line for the mark of the task.
    ("- [ ] do [x] now\n", "(ul (task (p \"do [x] now\")))"),
    // The library does not look for tasks in quotes.
    ("> - [x] a\n", "(quote (ul (done (p \"a\"))))"),
    (
      "- \\[ ] a\n- [ ](b)\n- `[ ] c`\n",
      "(ul (item (p \"[ ] a\")) (item (p (link \"b\" \" \"))) (item (p (code \"[ ] c\"))))"
    ),
  ])
  func `A list item that begins with brackets is a task`(text: String, expected: String) {
    #expect(shape(text) == expected)
  }

  @Test func `Escapes and entities do not part a text`() {
    #expect(shape("a\\*b &amp; c &lt; &#x2014; \\[x\\]") == "(p \"a*b & c < — [x]\")")
  }

  @Test func `Bytes that are no text become replacement characters and move nothing`() {
    let source = SourceText(bytes: ContiguousArray([0x61, 0x00, 0xC3, 0x20, 0x2A, 0x62, 0x2A]))
    let tree = MarkdownTree(parsing: source)
    #expect(TreeText.of(tree) == "(p \"a\u{FFFD}\u{FFFD} \" (em \"b\"))")
    #expect(tree.blocks.first?.ownInlines.first?.last?.span == ByteSpan(4, 7))
  }

  @Test func `Brackets over a line end that look like a footnote lose no words`() {
    #expect(shape("see [^ the\n*next* page]") == "(p \"see [^ the\" ~ (em \"next\") \" page]\")")
  }

  @Test func `Front matter moves spans and is not read`() {
    let text = "---\ntitle: *a*\n---\n# *b*\n"
    let source = SourceText(text)
    let tree = MarkdownTree(parsing: source, from: 19)
    #expect(TreeText.of(tree) == "(h1 (em \"b\"))")
    #expect(tree.blocks.map { source[$0.span] } == ["# *b*"])
  }

  @Test func `The body may begin in the file or past its end`() {
    #expect(MarkdownTree(parsing: SourceText("")).blocks.isEmpty)
    #expect(MarkdownTree(parsing: SourceText("abc"), from: 3).blocks.isEmpty)
    #expect(MarkdownTree(parsing: SourceText("abc"), from: 99).blocks.isEmpty)
  }

  @Test func `Headings have slugs as on GitHub, each its own`() {
    let tree = MarkdownTree(
      parsing: SourceText("# A *b* `c`!\n\n## Notes {x}\n\n> ## Notes\n\n## Ünïcode & co\n\n## ![x](y)z\n"))
    var slugs: [String] = []
    tree.forEachBlock { block in
      if case .heading(let heading) = block.kind { slugs.append(heading.slug) }
    }
    #expect(slugs == ["a-b-c", "notes", "notes-1", "ünïcode--co", "z"])
  }
}
