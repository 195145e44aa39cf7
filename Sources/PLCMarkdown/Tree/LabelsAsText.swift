package import PLCText

// Braces have a meaning in some places only; whoever knows the place puts the others back.
extension [Block] {
  /// All labels of the blocks, in the order of the text.
  package var labels: [Label] {
    var labels: [Label] = []
    for block in self {
      block.forEachBlock { block in
        switch block.kind {
        case .heading(let heading): labels += heading.labels
        case .quote(let quote): labels += quote.labels
        case .list(let list): for item in list.items { labels += item.labels }
        default: break
        }
      }
    }
    return labels
  }

  /// The blocks with the labels among their words again, as they were written. A place to link to, `{#id}`, stays.
  package func withLabelsAsText(in source: SourceText) -> [Block] {
    map { $0.withLabelsAsText(in: source) }
  }
}

extension Block {
  /// See `[Block].withLabelsAsText`. Slugs of headings stay as they are.
  package func withLabelsAsText(in source: SourceText) -> Block {
    var block = self
    switch kind {
    case .heading(var heading):
      heading.content = heading.content.inserting(heading.labels.filter { !$0.isAnchor }, in: source)
      heading.labels = heading.labels.filter(\.isAnchor)
      block.kind = .heading(heading)
    case .quote(var quote):
      quote.blocks = quote.blocks.withLabelsAsText(in: source)
      quote.blocks.insert(quote.labels, atEnd: true, in: source)
      quote.labels = []
      block.kind = .quote(quote)
    case .list(var list):
      for index in list.items.indices {
        list.items[index].blocks = list.items[index].blocks.withLabelsAsText(in: source)
        list.items[index].blocks.insert(list.items[index].labels, atEnd: false, in: source)
        list.items[index].labels = []
      }
      block.kind = .list(list)
    case .footnote(var note):
      note.blocks = note.blocks.withLabelsAsText(in: source)
      block.kind = .footnote(note)
    case .paragraph, .code, .html, .table, .thematicBreak: break
    }
    return block
  }
}

extension Label {
  fileprivate var isAnchor: Bool { name.hasPrefix("#") }
}

extension [Block] {
  /// Puts labels into the last paragraph or the first, or into one of their own when there is none.
  fileprivate mutating func insert(_ labels: [Label], atEnd: Bool, in source: SourceText) {
    guard let first = labels.first, let last = labels.last else { return }
    let place = atEnd ? count - 1 : 0
    if indices.contains(place), case .paragraph(let words) = self[place].kind {
      let whole = words.inserting(labels, in: source)
      self[place].kind = .paragraph(whole)
      self[place].span = self[place].span.union(first.span).union(last.span)
    } else {
      let words = [Inline]().inserting(labels, in: source)
      insert(Block(.paragraph(words), span: first.span.union(last.span)), at: atEnd ? count : 0)
    }
  }
}

extension [Inline] {
  /// Each label as a text, with the spaces before it, where it was written.
  fileprivate func inserting(_ labels: [Label], in source: SourceText) -> [Inline] {
    var content = self
    for label in labels {
      let place = content.firstIndex { $0.span.start >= label.span.end } ?? content.count
      let gap = place > 0 ? ByteSpan(content[place - 1].span.end, label.span.start) : label.span
      let isSpaced = place > 0 && source.bytes[gap.range].allSatisfy { $0 == .space || $0 == .tab }
      let span = isSpaced ? gap.union(label.span) : label.span
      content.insert(Inline(.text((place > 0 && !isSpaced ? " " : "") + source[span]), span: span), at: place)
    }
    return content
  }
}
