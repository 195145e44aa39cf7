package import PLCText

/// A link, image or wiki link where it stands.
package struct LinkOccurrence: Sendable, Hashable {
  package enum Kind: Sendable, Hashable { case link, image, wikiLink }

  package var kind: Kind
  /// The destination, entities and escapes resolved; of a wiki link its target.
  package var target: String
  /// Of the target as it was written; nil where none is written at the link itself.
  package var targetSpan: ByteSpan?
  /// The words that are shown.
  package var text: String
  /// Of the whole link.
  package var span: ByteSpan

  package init(kind: Kind, target: String, targetSpan: ByteSpan?, text: String, span: ByteSpan) {
    self.kind = kind
    self.target = target
    self.targetSpan = targetSpan
    self.text = text
    self.span = span
  }
}

extension MarkdownTree {
  /// Every link, image and wiki link in the order of the text, a link before the images inside it.
  package var links: [LinkOccurrence] {
    var links: [LinkOccurrence] = []
    forEachInline { inline in
      if let link = LinkOccurrence(inline) { links.append(link) }
    }
    return links
  }
}

extension LinkOccurrence {
  /// Nil for an inline that is no link.
  package init?(_ inline: Inline) {
    switch inline.kind {
    case .link(let link):
      self.init(.link, link, inline)
    case .image(let link):
      self.init(.image, link, inline)
    case .wikiLink(let link):
      self.init(
        kind: .wikiLink, target: link.target, targetSpan: link.targetSpan, text: link.label ?? link.target,
        span: inline.span)
    default: return nil
    }
  }

  private init(_ kind: Kind, _ link: Link, _ inline: Inline) {
    self.init(
      kind: kind, target: link.destination, targetSpan: link.destinationSpan, text: link.content.plainText,
      span: inline.span)
  }
}
