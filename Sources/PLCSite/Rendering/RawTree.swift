import PLCMarkdown

/// Raw HTML among other content, as a tree: elements of the allow-list with what stands between their tags.
indirect enum RawNode<Content> {
  case content(Content)
  case text(String)
  case element(MarkupToken.Element, [RawNode])

  /// A piece of a text: raw HTML, or anything else.
  enum Piece {
    case html(String)
    case content(Content)
  }

  /// The tree of pieces that stand side by side. Nil when an element is not allowed, a tag has no partner, or
  /// the HTML cannot be read.
  static func tree(_ pieces: [Piece], allowing isAllowed: (String) -> Bool) -> [RawNode]? {
    var open: [(element: MarkupToken.Element, nodes: [RawNode])] = []
    var nodes: [RawNode] = []
    func isVoid(_ name: String) -> Bool { ["br", "hr", "img", "wbr"].contains(name) }
    for piece in pieces {
      guard case .html(let html) = piece else {
        if case .content(let content) = piece { nodes.append(.content(content)) }
        continue
      }
      guard let tokens = MarkupToken.tokens(of: html) else { return nil }
      for token in tokens {
        switch token {
        case .text(let text): nodes.append(.text(text))
        case .open(let element, let isClosed):
          let name = element.name.lowercased()
          guard isAllowed(name), open.count < 32 else { return nil }
          if isVoid(name) || isClosed {
            nodes.append(.element(element, []))
          } else {
            open.append((element, nodes))
            nodes = []
          }
        case .close(let name):
          guard let (element, before) = open.popLast(), element.name.lowercased() == name.lowercased() else {
            return nil
          }
          nodes = before + [.element(element, nodes)]
        }
      }
    }
    return open.isEmpty ? nodes : nil
  }
}
