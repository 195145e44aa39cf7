extension [Inline] {
  /// The words without marks: a line end is a space, an image its alternative text, a wiki link its label
  /// or target; HTML and footnote references are nothing.
  package var plainText: String {
    var text = ""
    for inline in self { inline.addPlainText(to: &text) }
    return text
  }

  /// The words that GitHub makes a slug of: without the texts of images.
  var slugText: String {
    var text = ""
    for inline in self { inline.addPlainText(to: &text, withImages: false) }
    return text
  }
}

extension Inline {
  /// See `[Inline].plainText`.
  package var plainText: String { [self].plainText }

  fileprivate func addPlainText(to text: inout String, withImages: Bool = true) {
    switch kind {
    case .text(let words), .code(let words): text += words
    case .softBreak, .lineBreak: text += " "
    case .html, .footnoteReference: break
    case .emphasis(let content), .strong(let content), .strikethrough(let content):
      for inline in content { inline.addPlainText(to: &text, withImages: withImages) }
    case .link(let link):
      for inline in link.content { inline.addPlainText(to: &text, withImages: withImages) }
    case .image(let image):
      guard withImages else { break }
      for inline in image.content { inline.addPlainText(to: &text) }
    case .wikiLink(let link): text += link.label ?? link.target
    }
  }
}

extension [Block] {
  /// The words of the blocks, each paragraph, heading, cell and so on a line; labels and HTML left out.
  package var plainText: String {
    var text = ""
    for block in self { block.addPlainText(to: &text) }
    return text
  }
}

extension Block {
  /// See `[Block].plainText`.
  package var plainText: String { [self].plainText }

  fileprivate func addPlainText(to text: inout String) {
    func add(_ inlines: [Inline]) {
      guard !inlines.isEmpty else { return }
      if !text.isEmpty { text += "\n" }
      for inline in inlines { inline.addPlainText(to: &text) }
    }
    switch kind {
    case .heading(let heading): add(heading.content)
    case .paragraph(let content): add(content)
    case .quote(let quote): for block in quote.blocks { block.addPlainText(to: &text) }
    case .list(let list):
      for item in list.items { for block in item.blocks { block.addPlainText(to: &text) } }
    case .code(_, let code):
      if !text.isEmpty { text += "\n" }
      text += code.hasSuffix("\n") ? String(code.dropLast()) : code
    case .table(let table):
      for row in [table.header] + table.rows { for cell in row.cells { add(cell.content) } }
    case .footnote(let footnote): for block in footnote.blocks { block.addPlainText(to: &text) }
    case .html, .thematicBreak: break
    }
  }
}

extension MarkdownTree {
  /// See `[Block].plainText`.
  package var plainText: String { blocks.plainText }
}
