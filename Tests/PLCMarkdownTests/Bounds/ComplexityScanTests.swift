import PLCMarkdown
import PLCText
import Testing

@Suite struct ComplexityScanTests {
  private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  /// Texts of about 100 kB that libcmark-gfm would be slow at, with the bound that keeps them out.
  static let pathological: [(name: String, text: String, bound: MarkdownExcess.Bound)] = [
    ("a long line", times(100_000, "a"), .line),
    ("quotations in one line", times(10_000, ">") + " a", .nesting),
    ("quotations with spaces", times(10_000, "> ") + "a", .nesting),
    ("bullets in one line", times(10_000, "- ") + "a", .nesting),
    ("pluses in one line", times(10_000, "+ ") + "a", .nesting),
    ("numbers in one line", times(10_000, "1. ") + "a", .nesting),
    ("numbers with brackets", times(10_000, "1) ") + "a", .nesting),
    ("quotations and bullets in turn", times(10_000, "> - ") + "a", .nesting),
    ("bullets, each further in", (0..<300).map { times($0, "  ") + "- a" }.joined(separator: "\n"), .nesting),
    (
      "numbers, each further in", (0..<200).map { times($0, "   ") + "1. a" }.joined(separator: "\n"),
      .nesting
    ),
    ("nested markers and blank lines", times(200, "- ") + "a" + times(50_000, "\n"), .nesting),
    ("nested quotations with lazy lines", times(500, ">") + "a\n" + times(1_000, "a\n"), .nesting),
    (
      "a new quotation on each line", (0..<400).map { times($0, ">") + " a" }.joined(separator: "\n"),
      .nesting
    ),
    ("bullets by tabs", (0..<200).map { times($0, "\t") + "- a" }.joined(separator: "\n"), .nesting),
    ("open brackets", times(25_000, "[\n"), .brackets),
    ("open brackets with text", times(20_000, "[a\n"), .brackets),
    ("open images", times(20_000, "![\n"), .brackets),
    ("images in images", times(20_000, "![[]()\n"), .brackets),
    ("open brackets and parentheses", times(20_000, "[(\n"), .brackets),
    ("links without an end", times(20_000, "[a](b[\n"), .brackets),
    ("brackets at the end of each line", times(20_000, "a [b\n"), .brackets),
    ("stars that open", times(20_000, "*a \n"), .emphasis),
    ("double stars that open", times(20_000, "**a \n"), .emphasis),
    ("underscores that open", times(20_000, "_a \n"), .emphasis),
    ("stars of two lengths", times(20_000, "*a **a \n"), .emphasis),
    ("tildes that open", times(20_000, "~~a \n"), .emphasis),
    ("stars inside open parentheses", times(20_000, "a (*b \n"), .emphasis),
    ("comments without an end", times(20_000, "a <!-- \n"), .htmlOpenings),
    ("processing instructions without an end", times(20_000, "a <? \n"), .htmlOpenings),
    ("declarations without an end", times(20_000, "a <!A \n"), .htmlOpenings),
    ("CDATA without an end", times(20_000, "a <![CDATA[ \n"), .brackets),
    ("a wide table", times(5_000, "|a") + "|\n" + times(5_000, "|-") + "|\n", .tableColumns),
    (
      "a wide table without outer bars", times(5_000, "a|") + "a\n" + times(5_000, "-|") + "-\n",
      .tableColumns
    ),
    (
      "a wide table with rows of one cell",
      times(101, "|a") + "|\n" + times(101, "|-") + "|\n" + times(3_000, "|a\n"), .tableColumns
    ),
    (
      "rows of one cell", times(100, "|a") + "|\n" + times(100, "|-") + "|\n" + times(3_000, "|a\n"),
      .tableCells
    ),
    ("many tables", times(4_000, "|a|b|c|\n|-|-|-|\n|a|\n\n"), .tableCells),
    ("aligned columns", times(5_000, "|a") + "|\n" + times(5_000, "|:-:") + "|\n", .tableColumns),
    ("a paragraph before a table", times(20_000, "a\n") + "|a|\n|-|\n", .linesBeforeTable),
    (
      "one long definition, many uses", "[a]: /" + times(5_000, "x") + "\n\n" + times(10_000, "[a]\n\n"),
      .expandedReferences
    ),
    (
      "a long title, many uses", "[a]: /x '" + times(5_000, "y") + "'\n\n" + times(10_000, "[a]\n\n"),
      .expandedReferences
    ),
    (
      "a title over many lines, many uses",
      "[a]: /x '" + times(500, "yyyyyyyyy\n") + "'\n\n" + times(10_000, "[a]\n\n"), .expandedReferences
    ),
    ("footnotes", "[^a]: a\n\n" + times(20_000, "[^a]\n\n"), .footnoteUses),
  ]

  @Test("what would cost too much is refused at its line", arguments: pathological)
  func refuses(_ name: String, _ text: String, _ bound: MarkdownExcess.Bound) throws {
    let excess = try #require(ComplexityScan.excess(in: SourceText(text), from: 0))
    #expect(excess.bound == bound)
    #expect(excess.span.end <= text.utf8.count && !excess.span.isEmpty)
    #expect(excess.message.contains("\(excess.limit)"))
  }

  @Test("a long honest text is not refused")
  func honest() {
    let page = """
      ## What we see

      Some *students* **revise**, others [ask](a.md) a friend[^1] and go on; snake_case_words and 2 * 3 stay.

      - One
        - Two
          - Three

      | a | b |
      |---|---|
      | 1 | 2 |

      > A voice.

      ```
      let list = [1, 2, [3]]
          - deep
                                                                                    - in code
      ```

      * * *

      [^1]: A note with [a reference].

      [a reference]: https://example.org/a/long/address

      """
    let text = SourceText(Self.times(400, page.replacing("[^1]", with: "")))
    #expect(ComplexityScan.excess(in: text, from: 0) == nil)
  }

  @Test("each bound can be raised")
  func raised() {
    var bounds = MarkdownBounds()
    bounds.tableColumns = 10_000
    bounds.tableCells = 100_000
    let text = SourceText(Self.times(200, "|a") + "|\n" + Self.times(200, "|-") + "|\n")
    #expect(ComplexityScan.excess(in: text, from: 0)?.bound == .tableColumns)
    #expect(ComplexityScan.excess(in: text, from: 0, bounds: bounds) == nil)
  }

  @Test("front matter is not looked at")
  func bodyOnly() {
    let front = "---\ntitle: " + Self.times(70_000, "a") + "\n---\n"
    #expect(ComplexityScan.excess(in: SourceText(front + "Text."), from: front.utf8.count) == nil)
  }
}
