import PLCMarkdown
import PLCText
import Testing

struct WalkingTests {
  private let tree = MarkdownTree(
    parsing: SourceText(
      "# a [b](c)\n\n> d ![e *f*](g)\n>\n> - h [[i|j]]\n\n| k | <l@m.no> |\n|-|-|\n| [n][o] | p |\n\n[o]: q\n"
    ))

  @Test func `All blocks are visited in order, a block before those inside it`() {
    var kinds: [String] = []
    tree.forEachBlock { block in kinds.append(String(TreeText.of(block).prefix(6))) }
    #expect(kinds == ["(h1 \"a", "(quote", "(p \"d ", "(ul (i", "(p \"h ", "(table"])
  }

  @Test func `All inlines are visited in order, an inline before those inside it`() {
    var texts: [String] = []
    tree.forEachInline { inline in
      if case .text(let text) = inline.kind { texts.append(text) }
    }
    #expect(texts == ["a ", "b", "d ", "e ", "f", "h ", "k", "l@m.no", "n", "p"])
  }

  @Test func `All links are found in the order of the text`() {
    #expect(tree.links.map(\.target) == ["c", "g", "i", "mailto:l@m.no", "q"])
    #expect(tree.links.map(\.kind) == [.link, .image, .wikiLink, .link, .link])
    #expect(tree.links.map(\.text) == ["b", "e f", "j", "l@m.no", "n"])
    #expect(tree.links.map { $0.targetSpan == nil } == [false, false, false, true, true])
  }

  @Test(arguments: [
    ("a *b* `c`\nd  \ne", "a b c d e"),
    ("a <b>c</b> [d](e) ![f](g) [[h|i]] [[j]] ~~k~~", "a c d f i j k"),
    ("# a {b}\n\nc\n\n- d\n  - e\n", "a\nc\nd\ne"),
    ("| a | b |\n|-|-|\n| c | d |\n", "a\nb\nc\nd"),
    ("```\na\n```\n\n<p>b</p>\n\n> c\n", "a\nc"),
    ("a[^1]\n\n[^1]: b\n", "a\nb"),
  ])
  func `Plain text is what a reader reads`(text: String, expected: String) {
    #expect(MarkdownTree(parsing: SourceText(text)).plainText == expected)
  }
}
