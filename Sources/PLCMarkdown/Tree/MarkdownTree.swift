package import PLCText

/// The Markdown of one document as Swift values. Every span counts bytes of the whole file, front matter
/// included, and the bytes at a span parse as the construct it stands for.
package struct MarkdownTree: Sendable, Hashable {
  /// In the order of the text, footnote definitions among them at the end.
  package let blocks: [Block]
  /// What stands anywhere in it.
  package let constructs: Constructs

  package init(blocks: [Block]) {
    self.blocks = blocks
    constructs = Constructs(in: blocks)
  }
}

package struct Block: Sendable, Hashable {
  package var kind: Kind
  package var span: ByteSpan

  package init(_ kind: Kind, span: ByteSpan) {
    self.kind = kind
    self.span = span
  }

  // What is larger than a text stands by itself, so that a block stays small.
  package enum Kind: Sendable, Hashable {
    indirect case heading(Heading)
    case paragraph([Inline])
    indirect case quote(Quote)
    indirect case list(List)
    /// `info` is the word after the fence; empty for indented code.
    indirect case code(info: String, text: String)
    case html(String)
    indirect case table(Table)
    case thematicBreak
    indirect case footnote(Footnote)
  }
}

package struct Heading: Sendable, Hashable {
  /// 1–6.
  package var level: Int
  package var content: [Inline]
  /// Labels at its end or before a link there; they are no part of content or slug.
  package var labels: [Label]
  /// As GitHub makes it, unique in the document.
  package var slug: String

  package init(level: Int, content: [Inline], labels: [Label], slug: String) {
    self.level = level
    self.content = content
    self.labels = labels
    self.slug = slug
  }
}

package struct Quote: Sendable, Hashable {
  package var blocks: [Block]
  /// Labels at the end of its last paragraph; they are no part of its blocks.
  package var labels: [Label]

  package init(blocks: [Block], labels: [Label]) {
    self.blocks = blocks
    self.labels = labels
  }
}

package struct List: Sendable, Hashable {
  /// The number of the first item; nil for a bullet list.
  package var start: Int?
  package var isTight: Bool
  package var items: [Item]

  package init(start: Int?, isTight: Bool, items: [Item]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }

  package struct Item: Sendable, Hashable {
    package var blocks: [Block]
    /// Labels at the end of its first paragraph or before a link there; they are no part of its blocks.
    package var labels: [Label]
    /// Nil when the item is no task.
    package var isDone: Bool?
    package var span: ByteSpan

    package init(blocks: [Block], labels: [Label], isDone: Bool?, span: ByteSpan) {
      self.blocks = blocks
      self.labels = labels
      self.isDone = isDone
      self.span = span
    }
  }
}

package struct Table: Sendable, Hashable {
  package enum Alignment: Sendable, Hashable { case none, left, center, right }

  package var alignments: [Alignment]
  package var header: Row
  package var rows: [Row]

  package init(alignments: [Alignment], header: Row, rows: [Row]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }

  package struct Row: Sendable, Hashable {
    /// As many as the header has.
    package var cells: [Cell]
    package var span: ByteSpan

    package init(cells: [Cell], span: ByteSpan) {
      self.cells = cells
      self.span = span
    }
  }

  package struct Cell: Sendable, Hashable {
    package var content: [Inline]
    /// Without the spaces around it; empty, at the row's end, for a cell the row did not write.
    package var span: ByteSpan

    package init(content: [Inline], span: ByteSpan) {
      self.content = content
      self.span = span
    }
  }
}

package struct Footnote: Sendable, Hashable {
  package var name: String
  package var blocks: [Block]

  package init(name: String, blocks: [Block]) {
    self.name = name
    self.blocks = blocks
  }
}

package struct Inline: Sendable, Hashable {
  package var kind: Kind
  package var span: ByteSpan

  package init(_ kind: Kind, span: ByteSpan) {
    self.kind = kind
    self.span = span
  }

  package enum Kind: Sendable, Hashable {
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case html(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    indirect case link(Link)
    indirect case image(Link)
    indirect case wikiLink(WikiLink)
    case footnoteReference(String)
  }
}

/// A link or an image; for an image the content is its alternative text.
package struct Link: Sendable, Hashable {
  package var destination: String
  package var title: String
  package var content: [Inline]
  /// Of the destination as it was written, without `<` and `>`; nil when it is not written between
  /// parentheses: in a bare address, or where a definition elsewhere gives it.
  package var destinationSpan: ByteSpan?

  package init(
    destination: String, title: String, content: [Inline], destinationSpan: ByteSpan? = nil
  ) {
    self.destination = destination
    self.title = title
    self.content = content
    self.destinationSpan = destinationSpan
  }
}

/// `[[target]]` or `[[target|label]]`.
package struct WikiLink: Sendable, Hashable {
  package var target: String
  package var targetSpan: ByteSpan
  package var label: String?

  package init(target: String, targetSpan: ByteSpan, label: String?) {
    self.target = target
    self.targetSpan = targetSpan
    self.label = label
  }
}

/// `{root}` or `{addresses: slug}` at the end of a list item, quotation or heading, before or after a link.
package struct Label: Sendable, Hashable {
  /// What stands before the colon, or all of it; trimmed.
  package var name: String
  /// What stands after the colon, trimmed; nil without a colon.
  package var value: String?
  /// Of the braces and all between.
  package var span: ByteSpan

  package init(name: String, value: String?, span: ByteSpan) {
    self.name = name
    self.value = value
    self.span = span
  }
}
