/// A node where it stands, with its text in lines.
package struct DiagramBox: Sendable, Hashable {
  /// How the frame of a box looks; each differs from the others in print too.
  package enum Look: String, Sendable, Hashable {
    /// A thick frame on a tinted ground: what everything is about.
    case main
    case card
    /// Rounder corners: something to do.
    case round
    /// A broken frame: put aside, may vary, or shown before.
    case broken
    /// No frame.
    case plain

    var cornerRadius: Double {
      switch self {
      case .main: 9
      case .round: 13
      case .card, .broken: 5
      case .plain: 0
      }
    }
  }

  package var node: DiagramNode
  package var rect: DiagramRect
  package var look: Look
  package var texts: [DiagramText]
  /// The upper left corner of the mark of the status, ten units wide and high.
  package var mark: DiagramPoint?
  /// True when the texts do not say the whole label.
  package var isShortened: Bool

  static let markSize = 10.0

  /// Where a line from the side arrives: at the middle, or at the first line of what has no frame.
  var sideY: Double {
    guard look == .plain, let first = texts.first else { return rect.midY }
    return first.start.y - 4
  }

  mutating func moveDown(by distance: Double) {
    rect.y += distance
    for index in texts.indices { texts[index].start.y += distance }
    mark?.y += distance
  }

  func mirrored(in width: Double) -> DiagramBox {
    var box = self
    box.rect = rect.mirrored(in: width)
    for index in texts.indices { box.texts[index].start = texts[index].start.mirrored(in: width) }
    box.mark = mark.map { DiagramPoint(width - $0.x - Self.markSize, $0.y) }
    return box
  }
}

/// A node with its text wrapped to a width: as high as it needs, not yet anywhere.
struct DiagramCard {
  let node: DiagramNode
  let look: DiagramBox.Look
  let width: Double
  let height: Double
  private let style: DiagramTextStyle
  private let tone: DiagramTone
  private let eyebrow: WrappedText?
  private let label: WrappedText
  private let status: WrappedText?
  private let footer: WrappedText?
  private let footerTone: DiagramTone
  private let isRuledOut: Bool

  /// `eyebrow` is a small line above the label, `footer` one below the status,
  /// in place of the node's note.
  init(
    _ node: DiagramNode, width: Double, look: DiagramBox.Look, style: DiagramTextStyle = .body,
    tone: DiagramTone = .ink, eyebrow: String? = nil, footer: String? = nil, maxLines: Int = 6,
    isRuledOut: Bool = false
  ) {
    self.node = node
    self.look = look
    self.width = width
    self.style = style
    self.tone = tone
    self.isRuledOut = isRuledOut
    let inner = width - 2 * Self.padding(look).x
    self.eyebrow = eyebrow.map { WrappedText($0, width: inner, style: .small, maxLines: 2) }
    let text = WrappedText.pretty(node.label, width: inner, style: style, maxLines: maxLines)
    // What has no name still takes a line, so that there is something to see and to point at.
    label = text.lines.isEmpty ? WrappedText("–", width: inner, style: style) : text
    status = node.status.map {
      WrappedText($0.word, width: inner - Self.markWidth, style: .small, maxLines: 2)
    }
    self.footer = (footer ?? node.note).map { WrappedText($0, width: inner, style: .small, maxLines: 3) }
    footerTone = footer == nil ? .muted : .ink
    let lines = Double(label.lines.count) * style.lineHeight
    let smallLines = [self.eyebrow, status, self.footer].reduce(0) { $0 + ($1?.lines.count ?? 0) }
    let sum =
      2 * Self.padding(look).y + lines + Double(smallLines) * DiagramTextStyle.small.lineHeight
      + (status == nil ? 0 : Self.statusGap)
    // Even, so that the middle of a box is a whole number and lines between equals are straight.
    height = (sum / 2).rounded(.up) * 2
  }

  /// Only as wide as its longest line, and at most `width`.
  init(
    fitting node: DiagramNode, width: Double, look: DiagramBox.Look, style: DiagramTextStyle = .body,
    maxLines: Int = 6
  ) {
    let widest = DiagramCard(node, width: width, look: look, style: style, maxLines: maxLines)
    let label = widest.label.width(style)
    let status = widest.status.map { $0.width(.small) + Self.markWidth } ?? 0
    let footer = widest.footer?.width(.small) ?? 0
    let needed = (max(label, status, footer) + 2 * Self.padding(look).x).rounded(.up)
    self.init(node, width: min(width, needed), look: look, style: style, maxLines: maxLines)
  }

  /// The node at a place; `height` makes it higher than it needs to be, with the text in the middle.
  func box(x: Double, y: Double, height: Double? = nil) -> DiagramBox {
    let padding = Self.padding(look)
    let rect = DiagramRect(x: x, y: y, width: width, height: max(height ?? 0, self.height))
    var pen = DiagramPoint(x + padding.x, y + padding.y + ((rect.height - self.height) / 2).rounded())
    var texts: [DiagramText] = []
    func add(_ text: WrappedText, _ style: DiagramTextStyle, _ tone: DiagramTone, indent: Double = 0) {
      let start = DiagramPoint(pen.x + indent, pen.y + style.ascent)
      texts.append(DiagramText(lines: text.lines, start: start, style: style, tone: tone))
      pen.y += Double(text.lines.count) * style.lineHeight
    }
    if let eyebrow { add(eyebrow, .small, .muted) }
    add(label, style, tone)
    texts[texts.count - 1].isRuledOut = isRuledOut
    var mark: DiagramPoint?
    if let status, let tone = node.status?.tone {
      pen.y += Self.statusGap
      mark = DiagramPoint(pen.x, pen.y + 2)
      add(status, .small, tone, indent: Self.markWidth)
    }
    if let footer { add(footer, .small, footerTone) }
    let isShortened = [label, status, footer].contains { $0?.isShortened == true }
    return DiagramBox(
      node: node, rect: rect, look: look, texts: texts, mark: mark, isShortened: isShortened)
  }

  private static let markWidth = 15.0
  private static let statusGap = 3.0

  private static func padding(_ look: DiagramBox.Look) -> DiagramPoint {
    look == .plain ? DiagramPoint(4, 2) : DiagramPoint(10, 8)
  }
}
