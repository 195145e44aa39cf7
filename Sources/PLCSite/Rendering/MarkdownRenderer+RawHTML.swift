import PLCContent
import PLCHTML
import PLCMarkdown
import PLCText

/// Raw HTML goes through an allow-list; what does not pass is shown as it was typed.
extension MarkdownRenderer {
  /// Writes blocks among which there is raw HTML: an element may begin in one of them and end in another.
  mutating func appendWithRawHTML(_ blocks: [Block], isTight: Bool, to html: inout HTML) {
    func piece(_ block: Block) -> RawNode<Block>.Piece {
      if case .html(let text) = block.kind { .html(text) } else { .content(block) }
    }
    if let nodes = RawNode.tree(blocks.map(piece), allowing: RawElement.isShown) {
      append(nodes, isTight: isTight, to: &html)
      return
    }
    for block in blocks {
      if let nodes = RawNode.tree([piece(block)], allowing: RawElement.isShown) {
        append(nodes, isTight: isTight, to: &html)
      } else {
        append(block, isTight: isTight, to: &html)
      }
    }
  }

  private mutating func append(_ nodes: [RawNode<Block>], isTight: Bool, to html: inout HTML) {
    for node in nodes {
      switch node {
      case .content(let block): append(block, isTight: isTight, to: &html)
      case .text(let text): html.append(text: text)
      case .element(let element, _) where element.name.lowercased() == "img":
        append(image: element, to: &html)
      case .element(let element, let inside):
        RawElement.append(element, to: &html) { append(inside, isTight: isTight, to: &$0) }
      }
    }
  }

  /// Writes inlines among which there are raw tags.
  func appendWithRawHTML(_ inlines: [Inline], to html: inout HTML) {
    let pieces: [RawNode<Inline>.Piece] = inlines.map { inline in
      if case .html(let text) = inline.kind { .html(text) } else { .content(inline) }
    }
    guard let nodes = RawNode.tree(pieces, allowing: RawElement.isPhrase) else {
      for inline in inlines { append(inline, to: &html) }
      return
    }
    append(nodes, to: &html)
  }

  private func append(_ nodes: [RawNode<Inline>], to html: inout HTML) {
    for node in nodes {
      switch node {
      case .content(let inline): append(inline, to: &html)
      case .text(let text): html.append(text: text)
      case .element(let element, _) where element.name.lowercased() == "img":
        append(image: element, to: &html)
      case .element(let element, let inside):
        RawElement.append(element, to: &html) { append(inside, to: &$0) }
      }
    }
  }

  /// A picture by a raw tag, when the site holds it; else its alternative text.
  private func append(image: MarkupToken.Element, to html: inout HTML) {
    let alt = image["alt"] ?? ""
    let path = image["src"].flatMap { document.path.parent.resolving($0) }
    guard let path, let route = context.plan.assetRoutes[path] else {
      html.append(text: alt)
      return
    }
    html.append(img(src: context.url(to: route), alt: alt, .set("loading", "lazy")))
  }
}
