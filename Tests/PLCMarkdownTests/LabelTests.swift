import PLCMarkdown
import PLCTestSupport
import PLCText
import Testing

struct LabelTests {
  private func shape(_ text: String) -> String { TreeText.of(MarkdownTree(parsing: SourceText(text))) }

  @Test(arguments: [
    ("- a {root}\n", "(ul (item (p \"a\") {root}))"),
    ("- a {root} {ours}  {addresses: slug}\n", "(ul (item (p \"a\") {root} {ours} {addresses: slug}))"),
    ("- a{b}\n", "(ul (item (p \"a\") {b}))"),
    ("- a *b* {c}\n  - d {e}\n", "(ul (item (p \"a \" (em \"b\")) (ul (item (p \"d\") {e})) {c}))"),
    ("- a\n  {b}\n", "(ul (item (p \"a\") {b}))"),
    ("- a {b}\n\n  c {d}\n", "(ul loose (item (p \"a\") (p \"c {d}\") {b}))"),
    ("- {a}\n", "(ul (item {a}))"),
    ("- [ ] a {b}\n", "(ul (task (p \"a\") {b}))"),
    ("- a { b : c : d }\n", "(ul (item (p \"a\") {b: c : d}))"),
    ("- a {measure: _talk_}\n", "(ul (item (p \"a\") {measure: _talk_}))"),
    ("- a {b} {c} [d](e)\n", "(ul (item (p \"a \" (link \"e\" \"d\")) {b} {c}))"),
    ("- a {b} [d](e) {c}\n", "(ul (item (p \"a \" (link \"e\" \"d\")) {b} {c}))"),
    ("- a {b} [d](e), [f](g)\n", "(ul (item (p \"a \" (link \"e\" \"d\") \", \" (link \"g\" \"f\")) {b}))"),
    ("- a {b} [[d]]\n", "(ul (item (p \"a \" (wiki \"d\")) {b}))"),
    ("- {a} [d](e)\n", "(ul (item (p (link \"e\" \"d\")) {a}))"),
    ("> a {b}\n", "(quote (p \"a\") {b})"),
    ("> a {b}\n>\n> c {d}\n", "(quote (p \"a {b}\") (p \"c\") {d})"),
    ("# a {b} {c}\n", "(h1 \"a\" {b} {c})"),
    ("# a {b} #\n", "(h1 \"a\" {b})"),
    ("a {b}\n===\n", "(h1 \"a\" {b})"),
  ])
  func `Braces at the end are labels`(text: String, expected: String) {
    #expect(shape(text) == expected)
  }

  @Test(arguments: [
    "a {b}", "- a {b} c", "- b {}", "- b { }", "- a {: b}", "- a \\{b}", "- a {b\\}", "- a `{b}`",
    "- a {{b}}",
    "- a {b\n  c}", "- [a {b}](c)", "> - a\n\n{b}", "```\na {b}\n```", "| a {b} |\n|-|\n", "- a {[b](c)}",
  ])
  func `Other braces are text`(text: String) {
    let tree = MarkdownTree(parsing: SourceText(text))
    var labels: [Label] = []
    tree.forEachBlock { block in
      switch block.kind {
      case .heading(let heading): labels += heading.labels
      case .quote(let quote): labels += quote.labels
      case .list(let list): labels += list.items.flatMap(\.labels)
      default: break
      }
    }
    #expect(labels.isEmpty)
    #expect(tree.plainText.contains("b"))
  }

  @Test(arguments: [
    "- a {b}\n", "- a {b} [c](d)\n", "- a\n  {b} [c](d)\n", "> a {b}\n>\n> c {d}\n", "- {a}\n  - b {c}\n",
    "### a {b}\n", "- a *b* {c}\n\n  d\n",
  ])
  func `Labels put back among the words are what was written`(text: String) {
    let source = SourceText(text)
    let blocks = MarkdownTree(parsing: source).blocks
    #expect(!blocks.labels.isEmpty)
    let text = blocks.withLabelsAsText(in: source)
    #expect(text.labels.isEmpty)
    // Nothing but the marks of Markdown is missing.
    let written = source[source.wholeSpan].filter { !"->#*[]()\n d".contains($0) }
    #expect(text.plainText.filter { !"\n d".contains($0) } == written)
  }

  @Test func `A place to link to stays no text`() {
    let source = SourceText("### a {#b}\n")
    #expect(MarkdownTree(parsing: source).blocks.withLabelsAsText(in: source).plainText == "a")
  }

  @Test func `Labels are no part of a slug`() {
    guard
      case .heading(let heading) = MarkdownTree(parsing: SourceText("## Work {root}\n")).blocks.first?.kind
    else {
      Issue.record("no heading")
      return
    }
    #expect(heading.slug == "work")
  }
}
