import PLCText

/// Makes inlines of the library's nodes and finds the place of each.
///
/// The positions that the library gives to inlines are wrong in many ways, so they are not used. Instead a
/// cursor walks through the text that the inlines were read from, node by node: an emphasis must begin with
/// `*` or `_`, a text with its own letters or an escape or entity that stands for them, and so on. Where a
/// byte is not what the tree says, all inlines of the block get the block's span instead.
struct InlineBuilder {
  let raw: RawTree
  /// Deeper than this, emphasis and images are left out and only what they hold is kept, so that walking
  /// the tree takes a bounded stack.
  static let greatestDepth = 64

  /// The next byte of `raw.bytes` that no node has taken.
  var cursor = 0
  /// The end of the text being read, trailing spaces left out.
  var limit = 0
  /// Where the text stands in the file; nil when that is not known.
  var map: SourceMap?
  /// The span of inlines whose place is not known.
  var wholeSpan = ByteSpan.fileStart
  /// True after an unescaped `[[` of this block.
  var sawWikiLink = false
  private var frames: [Frame] = []
  /// What has been read so far: of the block itself, then of each open node that is kept.
  var pieces: [Piece] = []
  /// How many links and images are open.
  private var openLinks = 0

  /// The names of the footnotes, the first has number 1.
  private let footnoteNames: [String]

  init(raw: RawTree, footnoteNames: [String]) {
    self.raw = raw
    self.footnoteNames = footnoteNames
  }

  /// A node whose descendants are being read.
  private struct Frame {
    var node: RawNode
    /// Of its first byte in the text.
    var start: Int
    /// `*`, `_` or `~`, and how many.
    var mark: UInt8 = 0
    var count = 0
    var isKept = true
    /// The place of the first piece that it holds.
    var firstPiece = 0
  }

  /// Where the inlines of one block stand.
  struct Place {
    /// The text they were read from, in `raw.bytes`, without spaces at its end.
    var text: Range<Int>
    var map: SourceMap?
    /// The span that they get when `map` is nil or does not fit.
    var span: ByteSpan
  }

  /// What was read of one block.
  struct Content {
    var inlines: [Inline]
    var labels: [Label] = []
    /// Of a paragraph that begins with `[ ]` or `[x]`.
    var isDone: Bool?
  }

  /// Reads the inlines of one block; `nodes` are the indices of its descendants.
  mutating func read(
    _ nodes: Range<Int>, at place: Place, takingLabels: Bool = false, takingTask: Bool = false
  ) -> Content {
    map = place.map
    wholeSpan = place.span
    if map == nil || !walk(nodes, in: place.text) {
      map = nil
      _ = walk(nodes, in: place.text)
    }
    var own: [Piece] = []
    swap(&own, &pieces)
    var content = Content(inlines: [])
    if takingTask { content.isDone = takeTask(from: &own) }
    if sawWikiLink { joinWikiLinks(in: &own) }
    if takingLabels { content.labels = takeLabels(from: &own) }
    content.inlines = inlines(of: own, from: 0)
    swap(&own, &pieces)
    return content
  }

  /// False when the text is not what the nodes say.
  private mutating func walk(_ nodes: Range<Int>, in text: Range<Int>) -> Bool {
    cursor = text.lowerBound
    limit = text.upperBound
    frames.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    openLinks = 0
    sawWikiLink = false
    var at = nodes.lowerBound
    while true {
      while let frame = frames.last, at >= Int(frame.node.end) {
        frames.removeLast()
        guard close(frame) else { return false }
      }
      guard at < nodes.upperBound else { break }
      let node = raw.nodes[at]
      guard let entersChildren = open(node, at: at) else { return false }
      at = entersChildren ? at + 1 : Int(node.end)
    }
    return map == nil || cursor >= limit
  }

  // MARK: Nodes

  /// Takes a leaf, or the beginning of a node with descendants: then true. Nil when the text does not fit.
  private mutating func open(_ node: RawNode, at index: Int) -> Bool? {
    let start = cursor
    switch node.kind {
    case .text:
      guard takeText(node.text.range) else { return nil }
    case .softBreak, .lineBreak:
      guard let span = takeBreak(isHard: node.kind == .lineBreak) else { return nil }
      add(Inline(node.kind == .lineBreak ? .lineBreak : .softBreak, span: span), from: start)
    case .codeSpan:
      guard takeCode() else { return nil }
      add(.code(raw.string(node.text.range)), from: start)
    case .htmlSpan:
      guard take(node.text.range) else { return nil }
      add(.html(raw.string(node.text.range)), from: start)
    case .footnoteReference:
      guard takeFootnoteReference() else { return nil }
      add(.footnoteReference(footnoteName(raw.string(node.text.range))), from: start)
    case .emphasis, .strong, .strikethrough:
      guard var frame = takeOpeningMarks(node) else { return nil }
      frame.isKept = frames.count < Self.greatestDepth
      push(frame)
      return true
    case .link:
      return openLink(node, at: index)
    case .image:
      guard map == nil || take(UInt8(ascii: "!"), UInt8(ascii: "[")) else { return nil }
      openLinks += 1
      push(Frame(node: node, start: start, isKept: frames.count < Self.greatestDepth))
      return true
    default:
      return nil
    }
    return false
  }

  private func footnoteName(_ digits: String) -> String {
    guard let index = Int(digits), footnoteNames.indices.contains(index - 1) else { return digits }
    return footnoteNames[index - 1]
  }

  private mutating func push(_ frame: Frame) {
    frames.append(frame)
    frames[frames.count - 1].firstPiece = pieces.count
  }

  private mutating func openLink(_ node: RawNode, at index: Int) -> Bool? {
    let start = cursor
    if map == nil || (cursor < limit && raw.bytes[cursor] == UInt8(ascii: "[")) {
      if map != nil { cursor += 1 }
      openLinks += 1
      push(Frame(node: node, start: start))
      return true
    }
    // `<https://…>` or a bare address: a link that holds one text.
    let text = index + 1 < Int(node.end) ? raw.nodes[index + 1].text.range : 0..<0
    guard let inner = takeAddress(text) else { return nil }
    let content = [Inline(.text(raw.string(text)), span: span(inner))]
    let link = Link(
      destination: raw.string(node.text.range), title: "", content: content, destinationSpan: nil)
    add(.link(link), from: start)
    return false
  }

  /// False when the text does not end the node here.
  private mutating func close(_ frame: Frame) -> Bool {
    var destination: Range<Int>?
    switch frame.node.kind {
    case .link, .image:
      openLinks -= 1
      if map != nil {
        guard take(UInt8(ascii: "]")) else { return false }
        let tail = LinkTail(raw.bytes, from: cursor, to: limit)
        cursor = tail.end
        destination = tail.destination
      }
    default:
      guard map == nil || takeMarks(frame.mark, frame.count) else { return false }
    }
    guard frame.isKept else { return true }
    if sawWikiLink, openLinks == 0, frame.node.kind != .link, frame.node.kind != .image {
      var own = Array(pieces[frame.firstPiece...])
      joinWikiLinks(in: &own)
      pieces.replaceSubrange(frame.firstPiece..., with: own)
    }
    let content = inlines(of: pieces, from: frame.firstPiece)
    pieces.removeSubrange(frame.firstPiece...)
    add(kind(of: frame.node, holding: content, destination: destination), from: frame.start)
    return true
  }

  private mutating func kind(
    of node: RawNode, holding content: [Inline], destination: Range<Int>?
  ) -> Inline.Kind {
    switch node.kind {
    case .emphasis: return .emphasis(content)
    case .strong: return .strong(content)
    case .strikethrough: return .strikethrough(content)
    default:
      let link = Link(
        destination: raw.string(node.text.range), title: raw.string(node.more.range), content: content,
        destinationSpan: destination.map { span($0) })
      return node.kind == .image ? .image(link) : .link(link)
    }
  }

  /// Takes the marks that begin emphasis: as many as its kind has, or all of a run of `~`.
  private mutating func takeOpeningMarks(_ node: RawNode) -> Frame? {
    var frame = Frame(node: node, start: cursor)
    guard map != nil else { return frame }
    guard cursor < limit else { return nil }
    frame.mark = raw.bytes[cursor]
    switch node.kind {
    case .strikethrough:
      guard frame.mark == UInt8(ascii: "~") else { return nil }
      frame.count = run(of: frame.mark)
      guard frame.count <= 2 else { return nil }
    default:
      guard frame.mark == UInt8(ascii: "*") || frame.mark == UInt8(ascii: "_") else { return nil }
      frame.count = node.kind == .strong ? 2 : 1
    }
    return takeMarks(frame.mark, frame.count) ? frame : nil
  }

  // MARK: Pieces

  /// Adds an inline that stands from `start` up to the cursor.
  private mutating func add(_ kind: Inline.Kind, from start: Int) {
    add(Inline(kind, span: span(start..<cursor)), from: start)
  }

  private mutating func add(_ inline: Inline, from start: Int) {
    pieces.append(Piece(inline: inline, start: start, end: cursor))
  }

  /// The bytes of the file that a range of the text stands for.
  mutating func span(_ text: Range<Int>) -> ByteSpan {
    guard let place = map?.source(of: text) else { return wholeSpan }
    return ByteSpan(place.lowerBound, place.upperBound)
  }
}
