/// A leaf with its text wrapped to a width: as high as it needs, not yet anywhere.
struct DiagramCard {
  let leaf: DiagramLeaf
  let width: Double
  let height: Double
  private let eyebrow: WrappedText?
  private let label: WrappedText
  private let status: WrappedText?
  private let footer: WrappedText?

  init(_ leaf: DiagramLeaf, width: Double, maxLines: Int = 8) {
    self.leaf = leaf
    self.width = width
    let inner = width - Self.margin(leaf.look)
    eyebrow = leaf.eyebrow.map { WrappedText($0, width: inner, style: .small, maxLines: 3) }
    let text = WrappedText.pretty(leaf.node.label, width: inner, style: leaf.style, maxLines: maxLines)
    // What has no name still takes a line, so that there is something to see and to point at.
    label = text.lines.isEmpty ? WrappedText("–", width: inner, style: leaf.style) : text
    status = leaf.node.status.map {
      WrappedText($0.word, width: inner - Self.markWidth, style: .small, maxLines: 3)
    }
    footer = (leaf.footer ?? leaf.node.note).map {
      WrappedText($0, width: inner, style: .small, maxLines: 4)
    }
    let lines = Double(label.lines.count) * leaf.style.lineHeight
    let smallLines = [eyebrow, status, footer].reduce(0) { $0 + ($1?.lines.count ?? 0) }
    let sum =
      2 * Self.padding(leaf.look).y + lines + Double(smallLines) * TextStyle.small.lineHeight
      + (status == nil ? 0 : Self.statusGap)
    // Even, so that the middle of a box is a whole number and lines between equals are straight.
    height = (sum / 2).rounded(.up) * 2
  }

  /// Only as wide as its longest line, and at most `width`.
  init(fitting leaf: DiagramLeaf, width: Double, maxLines: Int = 8) {
    let widest = DiagramCard(leaf, width: width, maxLines: maxLines)
    let label = widest.label.width(leaf.style)
    let status = widest.status.map { $0.width(.small) + Self.markWidth } ?? 0
    let footer = widest.footer?.width(.small) ?? 0
    let needed = (max(label, status, footer) + Self.margin(leaf.look)).rounded(.up)
    self.init(leaf, width: min(width, needed), maxLines: maxLines)
  }

  /// The leaf at a place; `height` makes it higher than it needs to be, with the text in the middle.
  func box(x: Double, y: Double, height: Double? = nil) -> DiagramBox {
    let padding = Self.padding(leaf.look)
    let rect = Area(x: x, y: y, width: width, height: max(height ?? 0, self.height))
    var pen = Spot(x + padding.x, y + padding.y + ((rect.height - self.height) / 2).rounded())
    var texts: [DiagramText] = []
    func add(_ text: WrappedText, _ style: TextStyle, _ tone: Tone, indent: Double = 0) {
      let start = Spot(pen.x + indent, pen.y + style.ascent)
      texts.append(DiagramText(lines: text.lines, start: start, style: style, tone: tone))
      pen.y += Double(text.lines.count) * style.lineHeight
    }
    if let eyebrow { add(eyebrow, .small, .muted) }
    add(label, leaf.style, leaf.tone)
    texts[texts.count - 1].isRuledOut = leaf.isRuledOut
    var mark: Spot?
    if let status, let tone = leaf.node.status?.tone {
      pen.y += Self.statusGap
      mark = Spot(pen.x, pen.y + 2)
      add(status, .small, tone, indent: Self.markWidth)
    }
    if let footer { add(footer, .small, leaf.footer == nil ? .muted : .ink) }
    let isShortened = [label, status, footer].contains { $0?.isShortened == true }
    return DiagramBox(
      node: leaf.node, rect: rect, look: leaf.look, texts: texts, mark: mark, isShortened: isShortened)
  }

  private static let markWidth = 15.0
  private static let statusGap = 3.0

  private static func padding(_ look: DiagramLeaf.Look) -> Spot {
    look == .plain ? Spot(4, 2) : Spot(10, 8)
  }

  /// Both sides together. Text is measured with its letters set apart, so that it seldom comes near the other side.
  private static func margin(_ look: DiagramLeaf.Look) -> Double { look == .plain ? 5 : 14 }
}
