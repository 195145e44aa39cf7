import PLCMarkdown
import PLCTestSupport
import PLCText
import Testing

struct SpanTests {
  /// The spans of all blocks, list items, rows and cells and of all inlines but texts and breaks, sorted.
  private func spans(_ source: SourceText) -> [ByteSpan] {
    let tree = MarkdownTree(parsing: source)
    var spans: [ByteSpan] = []
    tree.forEachBlock { block in
      spans.append(block.span)
      if case .list(let list) = block.kind { spans += list.items.map(\.span) }
      if case .table(let table) = block.kind {
        for row in [table.header] + table.rows { spans += [row.span] + row.cells.map(\.span) }
      }
    }
    tree.forEachInline { inline in
      switch inline.kind {
      case .text, .softBreak, .lineBreak: break
      default: spans.append(inline.span)
      }
    }
    return spans.sorted()
  }

  @Test(arguments: [
    "«# a «*b*» #» \n",
    "«a «`b`»\n===»\n\n«c»\n",
    "[r]: x\n«a «[r]»»\n",
    "«> [r]: x»\n\n«a «[r]»»\n",
    "«> «a «**b\n> c**»\nlazy «`d`»»»\n",
    "«> «a»\n> «> «b»\n> >»\n>»\n",
    "««- «a»»»\n",
    "«> «~~~\n> a»»\n«~~~\nb»\n",
    "««- «```\n  a\n  ```»»»\n",
    "«a»\n\n«\tcode\n\n\tmore»\n",
    "«<!-- a -->»\n«b»\n",
    "««| «a» | ««`b`»» |»\n|---|---|\n«| «c» |«»»»\n",
    "«a»\n«««b» | «c»»\n-|-»\n",
    "«see «www.a.org», «<b@c.de>» and «[d «![e](f)»](g)»»\n",
    "«a«[^n]»»\n\n«[^n]: «b»»\n",
    "«a &amp; «*b*»»\r\n",
    "«ü «*日*» 🎉 «[ß](ä)»»\n",
  ])
  func `Every construct is where it stands`(marked: String) {
    let text = MarkedText(marked)
    let found = spans(text.source)
    #expect(found == text.spans, "\(found.map { text.source[$0] })")
  }

  @Test func `A destination, a wiki target and a label have places of their own`() {
    let text = MarkedText("- [a](«b.md» \"c\") ![d](<«e f»>) [[«g»|h]] «{i}» «{j: k}»\n")
    let tree = MarkdownTree(parsing: text.source)
    guard case .list(let list) = tree.blocks.first?.kind, let item = list.items.first else {
      Issue.record("no list")
      return
    }
    #expect(tree.links.compactMap(\.targetSpan) + item.labels.map(\.span) == text.spans)
  }

  @Test func `A cell that the row does not write stands empty at the row's end`() {
    let source = SourceText("| a | b |\n|---|---|\n| c |\n|   | d |\n")
    guard case .table(let table) = MarkdownTree(parsing: source).blocks.first?.kind else {
      Issue.record("no table")
      return
    }
    #expect(table.rows[0].cells[1].span == ByteSpan(25, 25))
    #expect(table.rows[1].cells[0].span == ByteSpan(28, 28))
  }
}
