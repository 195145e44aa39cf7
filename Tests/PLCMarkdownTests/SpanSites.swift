import PLCMarkdown
import PLCText

/// Tests spans by putting something else there: when the bytes of a span are replaced by another, small
/// construct of the same kind, exactly that construct changes in the tree, and nothing beside it. A span
/// that is too long or too short by a byte does not pass.
struct SpanSites {
  /// A construct, what to put in its place, and the tree that must come out of that.
  struct Site {
    var span: ByteSpan
    var replacement: String
    var expected: Shape
    var name: String
  }

  private let source: SourceText
  private let tree: MarkdownTree
  /// The number of the construct to replace; constructs are numbered in the order they are visited.
  private var chosen: Int?
  private var visited = 0
  private var found: (span: ByteSpan, replacement: String)?
  /// The end of the block before, and whether the next block stands at the beginning of an item.
  private var lastEnd = 0
  private var beginsItem = false
  private var beginsTask = false

  private init(_ source: SourceText, _ tree: MarkdownTree) {
    self.source = source
    self.tree = tree
  }

  /// All constructs of a tree whose span can be tested so.
  static func of(_ tree: MarkdownTree, in source: SourceText) -> [Site] {
    var counter = SpanSites(source, tree)
    _ = counter.shape()
    return (0..<counter.visited).compactMap { number in
      var maker = SpanSites(source, tree)
      maker.chosen = number
      let expected = maker.shape()
      guard let found = maker.found else { return nil }
      return Site(
        span: found.span, replacement: found.replacement, expected: expected,
        name: "\(found.span) \(source[found.span].debugDescription)")
    }
  }

  /// The shape of a tree as this test compares it.
  static func shape(of tree: MarkdownTree, in source: SourceText) -> Shape {
    var maker = SpanSites(source, tree)
    return maker.shape()
  }

  /// What goes wrong when a site is replaced; nil when nothing does.
  static func fault(at site: Site, in source: SourceText) -> String? {
    var bytes = source.bytes
    bytes.replaceSubrange(site.span.range, with: ContiguousArray(site.replacement.utf8))
    let changed = SourceText(bytes: bytes)
    let shape = shape(of: MarkdownTree(parsing: changed), in: changed)
    guard shape != site.expected else { return nil }
    return
      "\(site.name) → \(site.replacement.debugDescription)\n  expected \(site.expected)\n  found    \(shape)"
  }

  // MARK: The shape, with one construct replaced

  private mutating func shape() -> Shape {
    visited = 0
    let blocks = tree.blocks.map { shape(of: $0) }
    // A footnote whose last use was replaced goes with it, and their order is that of their first uses.
    let uses = blocks.filter { !$0.isNote }.reduce(into: Set<String>()) { $0.formUnion($1.references) }
    let notes = blocks.filter { $0.isNote && uses.contains($0.name) }.sorted { $0.name < $1.name }
    return Shape(name: "document", children: blocks.filter { !$0.isNote } + notes).merged
  }

  /// True for the construct to replace; it is noted then.
  private mutating func replaces(_ span: ByteSpan, by replacement: @autoclosure () -> String?) -> Bool {
    visited += 1
    guard chosen == visited - 1, let text = replacement() else { return false }
    found = (span, text)
    return true
  }

  private static let word = Shape(name: "text", text: "QXQ")

  private mutating func shape(of block: Block) -> Shape {
    let (beginsItem, beginsTask) = (beginsItem, beginsTask)
    (self.beginsItem, self.beginsTask) = (false, false)
    defer { lastEnd = block.span.end }
    switch block.kind {
    case .heading(let heading):
      let marks = String(repeating: "#", count: heading.level)
      // After `[ ]` only words can stand.
      if replaces(block.span, by: beginsTask ? nil : "\(marks) QXQ") {
        return Shape(name: "heading \(heading.level)", children: [Self.word])
      }
      return Shape(
        name: "heading \(heading.level)", children: shapes(of: heading.content) + labels(heading.labels))
    case .paragraph(let content):
      // A paragraph after a table may be one only because its first line, `|`, is no row.
      let isLikeRow = source[block.span].hasPrefix("|")
      if replaces(block.span, by: isLikeRow ? nil : "QXQ") {
        return Shape(name: "paragraph", children: [Self.word])
      }
      return Shape(name: "paragraph", children: shapes(of: content))
    case .quote(let quote):
      if replaces(block.span, by: "> # QXQ") {
        return Shape(name: "quote", children: [Shape(name: "heading 1", children: [Self.word])])
      }
      return Shape(name: "quote", children: quote.blocks.map { shape(of: $0) } + labels(quote.labels))
    case .list(let list):
      if replaces(block.span, by: "###### QXQ") { return Shape(name: "heading 6", children: [Self.word]) }
      return Shape(
        name: "list \(list.start ?? -1)", children: list.items.map { shape(of: $0) })
    case .code(let info, let text):
      // Code right after a marker makes the item's indentation another.
      if replaces(block.span, by: beginsItem ? nil : "###### QXQ") {
        return Shape(name: "heading 6", children: [Self.word])
      }
      return Shape(name: "code \(info)", text: text)
    case .html(let html):
      if replaces(block.span, by: "###### QXQ") { return Shape(name: "heading 6", children: [Self.word]) }
      return Shape(name: "html", text: html)
    case .table(let table):
      // Words before a table without an empty line are cut off from it: without the table they are read
      // anew. Its rows and cells are tested all the same.
      let isCutOff = source[ByteSpan(lastEnd, block.span.start)].count { $0.isNewline } == 1
      if replaces(block.span, by: isCutOff ? nil : "###### QXQ") {
        return Shape(name: "heading 6", children: [Self.word])
      }
      return Shape(
        name: "table \(table.alignments)", children: ([table.header] + table.rows).map { shape(of: $0) })
    case .thematicBreak:
      if replaces(block.span, by: "###### QXQ") { return Shape(name: "heading 6", children: [Self.word]) }
      return Shape(name: "break")
    case .footnote(let note):
      return Shape(name: "note " + note.name, children: note.blocks.map { shape(of: $0) })
    }
  }

  private mutating func shape(of item: List.Item) -> Shape {
    let written = source[item.span]
    let rest = written.drop { !$0.isWhitespace }
    let space = rest.prefix { $0 == " " || $0 == "\t" }
    let marker =
      written.prefix { !$0.isWhitespace }
      + (space.isEmpty || space.count > 4 || space.contains("\t") ? " " : space)
    // An item that begins with an empty line would go on differently with words in it.
    if replaces(item.span, by: item.blocks.isEmpty ? nil : "\(marker)# QXQ") {
      return Shape(name: "item nil", children: [Shape(name: "heading 1", children: [Self.word])])
    }
    (beginsItem, beginsTask) = (true, item.isDone != nil)
    return Shape(
      name: "item \(item.isDone.map(String.init) ?? "nil")",
      children: item.blocks.map { shape(of: $0) } + labels(item.labels))
  }

  private mutating func shape(of row: Table.Row) -> Shape {
    let words = Array(repeating: "QXQ", count: row.cells.count).joined(separator: " | ")
    let hasBars = source[row.span].hasPrefix("|")
    if replaces(row.span, by: hasBars ? "| \(words) |" : words) {
      return Shape(name: "row", children: row.cells.map { _ in Shape(name: "cell", children: [Self.word]) })
    }
    return Shape(name: "row", children: row.cells.map { shape(of: $0, rowEnd: row.span.end) })
  }

  private mutating func shape(of cell: Table.Cell, rowEnd: Int) -> Shape {
    let isWritten = !(cell.span.isEmpty && cell.span.end == rowEnd)
    if replaces(cell.span, by: isWritten ? "QXQ" : nil) {
      return Shape(name: "cell", children: [Self.word])
    }
    return Shape(name: "cell", children: shapes(of: cell.content))
  }

  private mutating func labels(_ labels: [Label]) -> [Shape] {
    labels.map { label in
      if replaces(label.span, by: "{QXQ}") { return Shape(name: "label QXQ nil") }
      return Shape(name: "label \(label.name) \(label.value ?? "nil")")
    }
  }

  private mutating func shapes(of inlines: [Inline]) -> [Shape] {
    guard inlines.count > 1, inlines[0].span == inlines[1].span else { return inlines.map { shape(of: $0) } }
    // Widened to the block: there is no place to test.
    let (chosen, visited) = (chosen, visited)
    self.chosen = nil
    defer { (self.chosen, self.visited) = (chosen, visited) }
    return inlines.map { shape(of: $0) }
  }

  private mutating func shape(of inline: Inline) -> Shape {
    let written = source[inline.span]
    // A line with one bar less may be the header of a table.
    let holdsBar = written.replacing("\\|", with: "").contains("|")
    switch inline.kind {
    case .text(let text): return Shape(name: "text", text: text)
    case .softBreak: return Shape(name: "softBreak")
    case .lineBreak: return Shape(name: "lineBreak")
    case .footnoteReference(let name): return Shape(name: "to note " + name)
    case .code(let code):
      let ticks = String(written.prefix { $0 == "`" })
      if replaces(inline.span, by: holdsBar ? nil : "\(ticks)QXQ\(ticks)") {
        return Shape(name: "codeSpan", text: "QXQ")
      }
      return Shape(name: "codeSpan", text: code)
    case .html(let html):
      let tag = html.contains("\n") ? "<QXQ\nQXQ>" : "<QXQ x>"
      if replaces(inline.span, by: tag) { return Shape(name: "htmlSpan", text: tag) }
      return Shape(name: "htmlSpan", text: html)
    // Which marks belong together depends on what is between them: `SpanOrder` looks at these.
    case .emphasis(let content): return Shape(name: "emphasis", children: shapes(of: content))
    case .strong(let content): return Shape(name: "strong", children: shapes(of: content))
    case .strikethrough(let content): return Shape(name: "strikethrough", children: shapes(of: content))
    case .link(let link): return shape(of: link, inline.span, written)
    case .image(let link):
      if replaces(inline.span, by: "![QXQ](u)") {
        return Shape(name: "image u ", children: [Self.word])
      }
      if let span = link.destinationSpan, replaces(span, by: "QXQ") {
        return Shape(name: "image QXQ \(link.title)", children: shapes(of: link.content))
      }
      return Shape(name: "image \(link.destination) \(link.title)", children: shapes(of: link.content))
    case .wikiLink(let link):
      if replaces(inline.span, by: written.contains("`") || holdsBar ? nil : "[[QXQ]]") {
        return Shape(name: "wiki QXQ nil")
      }
      if replaces(link.targetSpan, by: "QXQ") { return Shape(name: "wiki QXQ \(link.label ?? "nil")") }
      return Shape(name: "wiki \(link.target) \(link.label ?? "nil")")
    }
  }

  private mutating func shape(of link: Link, _ span: ByteSpan, _ written: String) -> Shape {
    let kind = written.first
    let address =
      kind == "<" ? "<http://QXQ>" : link.destination.hasPrefix("mailto:") ? "QXQ@q.co" : "http://qxq.co/"
    if replaces(span, by: kind == "[" ? "[QXQ](u)" : address) {
      if kind == "[" { return Shape(name: "link u ", children: [Self.word]) }
      let text = address.filter { $0 != "<" && $0 != ">" }
      return Shape(
        name: "link \(text.contains("@") ? "mailto:" : "")\(text) ",
        children: [Shape(name: "text", text: text)])
    }
    if let destination = link.destinationSpan, replaces(destination, by: "QXQ") {
      return Shape(name: "link QXQ \(link.title)", children: shapes(of: link.content))
    }
    return Shape(name: "link \(link.destination) \(link.title)", children: shapes(of: link.content))
  }
}

extension Shape {
  fileprivate var isNote: Bool { name.hasPrefix("note ") }

  /// The names of the notes that are used in it.
  fileprivate var references: Set<String> {
    children.reduce(into: name.hasPrefix("to note ") ? [String(name.dropFirst(3))] : []) {
      $0.formUnion($1.references)
    }
  }
}
