import PLCMarkdown
import PLCText

/// Checks how the spans of a tree lie: inside the text, children inside their parents, neighbours in order.
struct SpanOrder {
  private let source: SourceText
  private(set) var faults: [String] = []

  static func faults(of tree: MarkdownTree, in source: SourceText) -> [String] {
    var order = SpanOrder(source: source)
    order.check(tree.blocks, inside: source.wholeSpan)
    return order.faults
  }

  private init(source: SourceText) { self.source = source }

  private mutating func check(_ spans: [ByteSpan], inside parent: ByteSpan, _ what: String) {
    var end = parent.start
    var last: ByteSpan?
    for span in spans {
      if !parent.contains(span) { faults.append("\(what) \(span) is not inside \(parent)") }
      // A span that was widened is that of its neighbours too.
      if span.start < end, span != last { faults.append("\(what) \(span) begins before \(end)") }
      end = span.end
      last = span
    }
  }

  /// The labels of the item that is being looked at: they may stand among its words.
  private var labels: [Label] = []

  private mutating func check(_ blocks: [Block], inside parent: ByteSpan) {
    // Footnotes stand at the end of a document in the order of their uses, wherever they were written.
    check(blocks.filter { !$0.isFootnote }.map(\.span), inside: parent, "block")
    check(blocks.filter(\.isFootnote).map(\.span).sorted(), inside: parent, "footnote")
    for block in blocks {
      switch block.kind {
      case .heading(let heading):
        check(heading.content, inside: block.span, then: heading.labels)
      case .paragraph(let content): check(content, inside: block.span, then: [])
      case .quote(let quote):
        check(quote.blocks, inside: block.span)
        check(quote.labels.map(\.span), inside: block.span, "label")
      case .list(let list):
        check(list.items.map(\.span), inside: block.span, "item")
        for item in list.items {
          labels = item.labels
          check(item.blocks, inside: item.span)
          check(item.labels.map(\.span), inside: item.span, "label")
        }
      case .table(let table):
        let rows = [table.header] + table.rows
        check(rows.map(\.span), inside: block.span, "row")
        for row in rows {
          check(row.cells.map(\.span), inside: row.span, "cell")
          for cell in row.cells { check(cell.content, inside: cell.span, then: []) }
        }
      case .footnote(let note): check(note.blocks, inside: block.span)
      case .code, .html, .thematicBreak: break
      }
    }
  }

  private mutating func check(_ inlines: [Inline], inside parent: ByteSpan, then labels: [Label]) {
    check((inlines.map(\.span) + labels.map(\.span)).sorted(), inside: parent, "inline")
    for (first, second) in zip(inlines, inlines.dropFirst()) where first.span != second.span {
      // Only a line end has bytes that belong to no inline: what stands before the next line.
      let gap = ByteSpan(first.span.end, second.span.start)
      if (labels + self.labels).contains(where: { gap.contains($0.span) }) { continue }
      if !first.isBreak, first.span.end != second.span.start {
        faults.append("a gap between \(first.span) and \(second.span)")
      }
    }
    for inline in inlines {
      check(inline.children, inside: inline.span, then: [])
      switch inline.kind {
      case .text(let text):
        let written = source[inline.span].replacing("\0", with: "\u{FFFD}")
        if inline.span != parent, !written.contains("\\"), !written.contains("&"), written != text {
          faults.append("\(inline.span) is \(written.debugDescription), not \(text.debugDescription)")
        }
      case .emphasis(let content): checkMarks(1, of: inline, around: content)
      case .strong(let content): checkMarks(2, of: inline, around: content)
      case .strikethrough(let content):
        checkMarks(source[inline.span].hasPrefix("~~") ? 2 : 1, of: inline, around: content)
      case .link(let link), .image(let link):
        if let span = link.destinationSpan { check([span], inside: inline.span, "destination") }
      case .wikiLink(let link): check([link.targetSpan], inside: inline.span, "target")
      default: break
      }
    }
  }
}

extension SpanOrder {
  /// Emphasis is its marks, what it holds, and the same marks.
  private mutating func checkMarks(_ count: Int, of inline: Inline, around content: [Inline]) {
    guard let first = content.first, let last = content.last, first.span != inline.span else { return }
    let marks = source[ByteSpan(inline.span.start, first.span.start)]
    let fits =
      marks.count == count && Set(marks).count == 1 && "*_~".contains(marks.first ?? " ")
      && source[ByteSpan(last.span.end, inline.span.end)] == marks
    if !fits { faults.append("\(inline.span) is not marks around \(first.span)...\(last.span)") }
  }
}

extension Block {
  var isFootnote: Bool { if case .footnote = kind { true } else { false } }
}

extension Inline {
  var isBreak: Bool { kind == .softBreak || kind == .lineBreak }
}
