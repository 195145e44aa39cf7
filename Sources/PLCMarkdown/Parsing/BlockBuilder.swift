import PLCText

/// Makes blocks of the library's nodes and finds the place of each.
///
/// Of the library's positions these hold: the line and column where a block begins (not of a paragraph put
/// before a table, nor of one that began with reference definitions) and the line where a paragraph ends.
/// Ends of other blocks come from their text or from what they hold.
struct BlockBuilder {
  let raw: RawTree
  let source: SourceText
  let lines: BodyLines
  var inlines: InlineBuilder
  private var slugs = SlugCounter()
  private let footnoteNames: [Int: FootnoteNames.Name]

  /// Deeper than this, quotes and lists are left out and only what they hold is kept, so that walking the
  /// tree takes a bounded stack.
  static let greatestDepth = 64

  init(raw: RawTree, source: SourceText, from bodyStart: Int) {
    self.raw = raw
    self.source = source
    lines = BodyLines(source, from: bodyStart)
    let names = FootnoteNames.find(in: raw, source: source, lines: lines)
    footnoteNames = names.byNode
    inlines = InlineBuilder(raw: raw, footnoteNames: names.inOrder)
  }

  /// The blocks of the whole tree.
  mutating func build() -> [Block] {
    blocks(in: 0..<raw.nodes.count, depth: 0, endLine: lines.count).blocks
  }

  /// What stands in a row: the blocks, and the labels of the paragraph at `labelled`.
  private mutating func blocks(
    in nodes: Range<Int>, depth: Int, endLine: Int, labelled: Int? = nil, isTask: Bool = false
  ) -> (blocks: [Block], labels: [Label], isDone: Bool?) {
    var blocks: [Block] = []
    var labels: [Label] = []
    var isDone: Bool?
    var at = nodes.lowerBound
    while at < nodes.upperBound {
      let node = raw.nodes[at]
      if at == labelled {
        let (block, content) = paragraph(at, takingLabels: true, takingTask: isTask)
        labels = content.labels
        isDone = content.isDone
        // A paragraph of labels only has become nothing.
        if !content.inlines.isEmpty || labels.isEmpty { blocks.append(block) }
        at = Int(node.end)
      } else if depth >= Self.greatestDepth, node.kind == .quote || node.kind == .list || node.kind == .item {
        at += 1
      } else {
        if let block = block(at, depth: depth, endLine: endLine) { blocks.append(block) }
        at = Int(node.end)
      }
    }
    return (blocks, labels, isDone)
  }

  private mutating func block(_ index: Int, depth: Int, endLine: Int) -> Block? {
    let node = raw.nodes[index]
    switch node.kind {
    case .paragraph: return paragraph(index).block
    case .heading: return heading(index)
    case .quote: return quote(index, depth: depth)
    case .list: return list(index, depth: depth)
    case .code: return code(node, endLine: endLine)
    case .html: return html(node)
    case .table: return table(index)
    case .thematicBreak:
      return Block(.thematicBreak, span: ByteSpan(start(of: node), lines.trimmedEnd(of: Int(node.line))))
    case .footnote: return footnote(index, depth: depth)
    default: return nil
    }
  }

  private func start(of node: RawNode) -> Int { lines.offset(Int(node.line), Int(node.column)) }

  /// The indices of a node's descendants.
  func inside(_ index: Int) -> Range<Int> { index + 1..<Int(raw.nodes[index].end) }

  // MARK: What holds blocks

  private mutating func quote(_ index: Int, depth: Int) -> Block {
    let node = raw.nodes[index]
    var last: Int?
    var at = index + 1
    while at < Int(node.end) {
      last = raw.nodes[at].kind == .paragraph ? at : nil
      at = Int(raw.nodes[at].end)
    }
    let held = blocks(
      in: inside(index), depth: depth + 1, endLine: Int(node.endLine), labelled: last)
    // Lines of `>` alone at its end are part of it.
    let span = span(of: node, holding: held.blocks, held.labels)
    return Block(
      .quote(Quote(blocks: held.blocks, labels: held.labels)),
      span: ByteSpan(span.start, max(span.end, lines.trimmedEnd(of: Int(node.endLine)))))
  }

  private mutating func list(_ index: Int, depth: Int) -> Block {
    let node = raw.nodes[index]
    var items: [List.Item] = []
    var at = index + 1
    while at < Int(node.end) {
      items.append(item(at, depth: depth))
      at = Int(raw.nodes[at].end)
    }
    let list = List(start: node.number < 0 ? nil : Int(node.number), isTight: node.flag, items: items)
    let first = items.first?.span ?? ByteSpan(start(of: node), start(of: node))
    return Block(.list(list), span: first.union(items.last?.span ?? first))
  }

  private mutating func item(_ index: Int, depth: Int) -> List.Item {
    let node = raw.nodes[index]
    let first = index + 1 < Int(node.end) && raw.nodes[index + 1].kind == .paragraph ? index + 1 : nil
    let held = blocks(
      in: inside(index), depth: depth + 1, endLine: Int(node.endLine), labelled: first, isTask: !node.flag)
    return List.Item(
      blocks: held.blocks, labels: held.labels, isDone: node.flag ? isDone(node) : held.isDone,
      span: span(of: node, holding: held.blocks, held.labels))
  }

  /// Whether the task at the beginning of an item is done, as its brackets say: the library takes an `[x]`
  /// anywhere in the line for it.
  private func isDone(_ item: RawNode) -> Bool? {
    let end = lines.end(of: Int(item.line))
    var at = start(of: item)
    while at < end, !source.bytes[at].isBlank { at += 1 }
    while at < end, source.bytes[at].isBlank { at += 1 }
    guard at + 2 < end, source.bytes[at] == UInt8(ascii: "[") else { return nil }
    return source.bytes[at + 1] != .space
  }

  private mutating func footnote(_ index: Int, depth: Int) -> Block {
    let node = raw.nodes[index]
    let held = blocks(in: inside(index), depth: depth + 1, endLine: Int(node.endLine)).blocks
    let name = footnoteNames[index] ?? FootnoteNames.Name(text: "", isWritten: false)
    // The library gives the place after `[^name]: `.
    let text = start(of: node)
    let opening = "[^\(name.text)]:".utf8.count
    var marker = text
    while marker > 0, source.bytes[marker - 1] == .space || source.bytes[marker - 1] == .tab { marker -= 1 }
    let span = span(of: node, holding: held, [])
    return Block(
      .footnote(Footnote(name: name.text, blocks: held)),
      span: ByteSpan(name.isWritten ? marker - opening : text, span.end))
  }

  /// From the marker to the end of what it holds; of an empty one to the end of its lines.
  private func span(of node: RawNode, holding blocks: [Block], _ labels: [Label]) -> ByteSpan {
    let start = start(of: node)
    if blocks.isEmpty, labels.isEmpty {
      let whole = source.trimmed(ByteSpan(start, lines.trimmedEnd(of: Int(node.endLine))))
      return ByteSpan(start, max(whole.end, min(start + 1, lines.end(of: Int(node.line)))))
    }
    return ByteSpan(start, max(blocks.last?.span.end ?? start, labels.last?.span.end ?? start))
  }

  // MARK: What holds inlines

  private mutating func paragraph(
    _ index: Int, takingLabels: Bool = false, takingTask: Bool = false
  ) -> (block: Block, content: InlineBuilder.Content) {
    let node = raw.nodes[index]
    let text = trimmed(node.text)
    let table = node.line == 0 && Int(node.end) < raw.nodes.count ? raw.nodes[Int(node.end)] : nil
    let place =
      table.map { placeBeforeTable(text, table: $0) } ?? self.place(of: text, lastLine: Int(node.endLine))
    let content = inlines.read(
      inside(index), at: place, takingLabels: takingLabels, takingTask: takingTask)
    var span = place.span
    if let first = content.inlines.first, let last = content.inlines.last, place.map != nil,
      content.isDone != nil || !content.labels.isEmpty
    {
      span = ByteSpan(first.span.start, last.span.end)
    }
    return (Block(.paragraph(content.inlines), span: span), content)
  }

  private mutating func heading(_ index: Int) -> Block {
    let node = raw.nodes[index]
    let text = trimmed(node.text)
    let (place, span) = headingPlace(node, text)
    let content = inlines.read(inside(index), at: place, takingLabels: true)
    let heading = Heading(
      level: Int(node.number), content: content.inlines, labels: content.labels,
      slug: slugs.unique(content.inlines.slugText))
    return Block(.heading(heading), span: span)
  }

  /// Where the words of a heading stand, and the whole of it.
  private func headingPlace(_ node: RawNode, _ text: Range<Int>) -> (InlineBuilder.Place, ByteSpan) {
    let line = Int(node.line)
    let start = start(of: node)
    let end = lines.end(of: line)
    var at = start
    while at < end, source.bytes[at] == UInt8(ascii: "#") { at += 1 }
    let isMarked = at > start && at - start <= 6 && (at == end || source.bytes[at].isBlank)
    if isMarked {
      while at < end, source.bytes[at].isBlank { at += 1 }
      let whole = ByteSpan(start, max(lines.trimmedEnd(of: line), min(start + Int(node.number), end)))
      let map = SourceMap(text: text.lowerBound, source: at)
      let fits = end - at >= text.count && source.bytes[at..<at + text.count].elementsEqual(raw.bytes[text])
      return (InlineBuilder.Place(text: text, map: fits ? map : nil, span: whole), whole)
    }
    // The library ends it one line late, unless the document ends with it.
    for underline in [Int(node.endLine) - 1, Int(node.endLine)] where isUnderline(underline) {
      let place = place(of: text, lastLine: underline - 1)
      guard place.map != nil, place.span.start >= start else { continue }
      return (place, ByteSpan(place.span.start, lines.trimmedEnd(of: underline)))
    }
    let whole = ByteSpan(start, lines.trimmedEnd(of: Int(node.endLine)))
    return (InlineBuilder.Place(text: text, map: nil, span: whole), whole)
  }

  /// True for a line that ends in `=` or `-`.
  private func isUnderline(_ line: Int) -> Bool {
    let end = lines.trimmedEnd(of: line)
    guard end > lines.start(of: line) else { return false }
    return source.bytes[end - 1] == UInt8(ascii: "=") || source.bytes[end - 1] == UInt8(ascii: "-")
  }

  // MARK: What holds text

  private func code(_ node: RawNode, endLine: Int) -> Block {
    let text = raw.string(node.text.range)
    let info = raw.string(node.more.range).split { $0 == " " || $0 == "\t" }.first.map(String.init) ?? ""
    let count = raw.bytes[node.text.range].count { $0 == .newline }
    var start = start(of: node)
    var last = Int(node.line) + count
    if node.flag {
      // The closing fence, when the block that holds this one does not end before it.
      if last + 1 <= endLine, isFence(last + 1, source.bytes[min(start, source.count - 1)]) { last += 1 }
    } else {
      last -= 1
      start = withIndentation(start, of: node)
    }
    return Block(.code(info: info, text: text), span: ByteSpan(start, lines.trimmedEnd(of: last)))
  }

  /// Where the four columns of indentation begin that make a text code. A tab that is only half theirs
  /// stays whole: then the library puts spaces for its other half.
  private func withIndentation(_ start: Int, of code: RawNode) -> Int {
    let isHalfTab =
      start < source.count && source.bytes[start] == .tab && raw.bytes[code.text.range].first == .space
    if isHalfTab { return start }
    let line = lines.start(of: Int(code.line))
    var columns: [Int] = []
    var column = 0
    for byte in source.bytes[line..<start] {
      columns.append(column)
      column = byte == .tab ? (column / 4 + 1) * 4 : column + 1
    }
    var at = start
    while at > line, source.bytes[at - 1].isBlank, column - columns[at - line - 1] <= 4 { at -= 1 }
    return at
  }

  private func isFence(_ line: Int, _ mark: UInt8) -> Bool {
    let end = lines.trimmedEnd(of: line)
    return end - lines.start(of: line) >= 3 && source.bytes[end - 3..<end].allSatisfy { $0 == mark }
  }

  private func html(_ node: RawNode) -> Block {
    let count = raw.bytes[node.text.range].count { $0 == .newline }
    let span = ByteSpan(start(of: node), lines.trimmedEnd(of: Int(node.line) + max(count, 1) - 1))
    return Block(.html(raw.string(node.text.range)), span: source.trimmed(span))
  }
}
