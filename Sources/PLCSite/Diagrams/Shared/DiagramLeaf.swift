/// What a diagram says of one thing and how it looks, in its box of the picture and in its item of the list alike.
package struct DiagramLeaf: Sendable, Hashable {
  /// How the frame looks; each differs from the others in print too.
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
  package var look: Look
  package var style: TextStyle
  package var tone: Tone
  /// A small line above the label.
  package var eyebrow: String?
  /// A line below the status, in place of the node's note.
  package var footer: String?
  /// Struck through: looked into and not found.
  package var isRuledOut: Bool
  /// What the picture draws as lines and the list has to say.
  package var relations: [String] = []

  init(
    _ node: DiagramNode, _ look: Look, style: TextStyle = .body, tone: Tone = .ink, eyebrow: String? = nil,
    footer: String? = nil, isRuledOut: Bool = false
  ) {
    self.node = node
    self.look = look
    self.style = style
    self.tone = tone
    self.eyebrow = eyebrow
    self.footer = footer
    self.isRuledOut = isRuledOut
  }
}
