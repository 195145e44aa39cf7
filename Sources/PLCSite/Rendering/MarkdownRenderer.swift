import PLCContent
import PLCHTML
import PLCMarkdown
import PLCText

/// Renders the Markdown of one document to HTML, with its links pointing into the site.
///
/// Everything is written straight into one buffer; text is escaped there, and nowhere else.
struct MarkdownRenderer {
  let context: PageContext
  let document: Document
  private var lastLevel: Int
  private var footnotes: [String: Int] = [:]
  private var slugs: Set<String> = []
  /// How many tables of the page have these column headings, which name the table's region.
  private var regions: [String: Int] = [:]
  /// Where links to drivers and causes lead: the slugs of the points of trees.
  private var itemSlugs: [ByteSpan: String] = [:]
  /// Words of a vocabulary in cells, as readers see them.
  private var terms: [ByteSpan: String] = [:]
  /// Whether headings and points can be linked to; not where a text stands a second time, beside its own page.
  private let isAnchored: Bool

  /// `after` is the level of the heading that stands above the text, so that no level is skipped.
  init(_ context: PageContext, document: Document, after level: Int = 1, isAnchored: Bool = true) {
    self.context = context
    self.document = document
    self.isAnchored = isAnchored
    lastLevel = level
    var items = document.sections.flatMap(\.items)
    while let item = items.popLast() {
      itemSlugs[item.span] = item.slug
      items += item.children
    }
    for table in document.sections.flatMap(\.tables) {
      for row in table.rows {
        for (name, cell) in row.cells {
          guard case .term(let term) = cell.value.content else { continue }
          terms[cell.span] = context.words.term(term, of: table.form.column(name)?.type.vocabulary)
        }
      }
    }
  }

  /// For words of a document that stand on the page of another one, without blocks.
  init(forInlinesOf document: Document, _ context: PageContext) {
    self.context = context
    self.document = document
    isAnchored = false
    lastLevel = 1
  }

  mutating func render(_ blocks: [Block]) -> HTML {
    var html = HTML()
    append(blocks, to: &html)
    return html
  }

  /// Blocks that stand under a heading of a level.
  mutating func render(_ blocks: [Block], under level: Int) -> HTML {
    lastLevel = level
    return render(blocks)
  }

  /// The anchor of a heading, which nothing else on the page will have.
  mutating func anchor(_ slug: String) -> String? {
    isAnchored && slugs.insert(slug).inserted ? slug : nil
  }

  func render(_ inlines: [Inline]) -> HTML {
    var html = HTML()
    append(inlines, to: &html)
    return html
  }

  // MARK: Blocks

  private mutating func append(_ blocks: [Block], isTight: Bool = false, to html: inout HTML) {
    var notes: [Footnote] = []
    var rest: [Block] = []
    for block in blocks {
      if case .footnote(let note) = block.kind { notes.append(note) } else { rest.append(block) }
    }
    if rest.contains(where: \.isHTML) {
      appendWithRawHTML(rest, isTight: isTight, to: &html)
    } else {
      for block in rest { append(block, isTight: isTight, to: &html) }
    }
    if !notes.isEmpty { append(notes, to: &html) }
  }

  mutating func append(_ block: Block, isTight: Bool, to html: inout HTML) {
    switch block.kind {
    case .heading(let heading): append(heading, to: &html)
    case .paragraph(let content):
      if isTight {
        append(content, to: &html)
      } else {
        html.append("p") { append(content, to: &$0) }
      }
    case .quote(let quote):
      html.append("blockquote") { html in
        append(quote.blocks, to: &html)
        if !quote.labels.isEmpty { html.append("p", .class("labels")) { append(quote.labels, to: &$0) } }
      }
    case .list(let list): append(list, to: &html)
    case .code(let info, let text):
      html.append("pre", .set("tabindex", 0)) { html in
        let language = info.split(separator: " ").first.map { "language-\($0)" }
        html.append("code", .class(language)) { $0.append(text: text) }
      }
    case .html(let text):
      // What did not pass the allow-list is shown as it was typed: nothing of it runs.
      html.append("pre", .class("raw"), .set("tabindex", 0)) { $0.append(text: text) }
    case .table(let table): append(table, at: block.span, to: &html)
    case .thematicBreak: html.append("hr")
    case .footnote: break
    }
  }

  private mutating func append(_ heading: Heading, to html: inout HTML) {
    let level = min(max(2, heading.level), lastLevel + 1)
    lastLevel = level
    let slug = anchor(heading.slug)
    html.append(h(level), .id(slug)) { html in
      append(heading.content, to: &html)
      append(heading.labels, to: &html)
    }
  }

  private mutating func append(_ list: List, to html: inout HTML) {
    let isTasks = list.items.contains { $0.isDone != nil }
    let start = list.start.flatMap { $0 == 1 ? nil : String($0) }
    let tag: Tag = list.start == nil ? "ul" : "ol"
    html.append(tag, .class(isTasks ? "tasks" : nil), .set("start", start)) { html in
      for item in list.items {
        let slug = itemSlugs[item.span].flatMap { anchor($0) }
        html.append("li", .id(slug)) { html in
          if let isDone = item.isDone {
            let words = context.words
            html.append(
              "span", .class(isDone ? "box done" : "box"), .role("img"),
              .label(isDone ? words[.done] : words[.notDone])
            ) { _ in }
            html.append(text: " ")
          }
          append(item, isTight: list.isTight, to: &html)
        }
      }
    }
  }

  /// The labels of a point stand after its own words, before what is below it.
  private mutating func append(_ item: List.Item, isTight: Bool, to html: inout HTML) {
    guard !item.labels.isEmpty, case .paragraph(let words)? = item.blocks.first?.kind else {
      append(item.labels, to: &html)
      return append(item.blocks, isTight: isTight, to: &html)
    }
    if isTight {
      append(words, to: &html)
      append(item.labels, to: &html)
    } else {
      html.append("p") { html in
        append(words, to: &html)
        append(item.labels, to: &html)
      }
    }
    append(Array(item.blocks.dropFirst()), isTight: isTight, to: &html)
  }

  /// The column headings, with a number where a table before has the same.
  private mutating func regionName(_ columns: [String]) -> String {
    let name = columns.joined(separator: ", ")
    let number = regions[name, default: 0] + 1
    regions[name] = number
    return number == 1 ? name : "\(name) (\(number))"
  }

  private mutating func append(_ table: Table, at span: ByteSpan, to html: inout HTML) {
    let names = table.header.cells.map { $0.content.plainText }
    // Wide tables become a list of cards on a phone, with the heading of its column before each cell.
    let isWide = names.count > 2
    html.append(
      "div", .class("scroll", isWide ? "stacks" : nil), .set("tabindex", 0), .role("region"),
      .label(regionName(names))
    ) { html in
      html.append("table") { html in
        html.append("thead") { html in
          html.append("tr") { html in
            for (cell, alignment) in zip(table.header.cells, table.alignments) {
              // An empty heading helps nobody; such a cell is a plain one.
              let tag: Tag = cell.content.isEmpty ? "td" : "th"
              html.append(
                tag, .set("scope", cell.content.isEmpty ? nil : "col"), .class(alignment.style)
              ) { append(cell.content, to: &$0) }
            }
          }
        }
        if table.rows.isEmpty { return }
        html.append("tbody") { html in
          for row in table.rows {
            html.append("tr") { html in
              for (index, (cell, alignment)) in zip(row.cells, table.alignments).enumerated() {
                let label = isWide && index < names.count && !names[index].isEmpty ? names[index] : nil
                html.append("td", .class(alignment.style), .set("data-label", label)) { html in
                  if let term = terms[cell.span] {
                    html.append(text: term)
                  } else {
                    append(cell.content, to: &html)
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private mutating func append(_ notes: [Footnote], to html: inout HTML) {
    html.append("section", .class("footnotes"), .label(context.words[.footnotes])) { html in
      html.append("ol") { html in
        for note in notes {
          html.append("li", .id("note-" + Slug.make(note.name))) { html in
            append(note.blocks, to: &html)
            let back = SafeURL(path: "", fragment: "ref-" + Slug.make(note.name))
            html.append(a(href: back, "↩", .label(context.words[.backToText])))
          }
        }
      }
    }
  }

  private func append(_ labels: [Label], to html: inout HTML) {
    // `{#id}` is a place to link to and nothing to read.
    for label in labels where !label.name.hasPrefix("#") {
      html.append(text: " ")
      html.append("span", .class("label")) { html in
        html.append(text: context.words.term(label.name, of: nil))
        if let value = label.value { html.append(text: ": \(value.replacing("-", with: " "))") }
      }
    }
  }

  // MARK: Inlines

  private func append(_ inlines: [Inline], to html: inout HTML) {
    if inlines.contains(where: \.isHTML) { return appendWithRawHTML(inlines, to: &html) }
    for inline in inlines { append(inline, to: &html) }
  }

  func append(_ inline: Inline, to html: inout HTML) {
    switch inline.kind {
    case .text(let text), .html(let text): html.append(text: text)
    case .softBreak: html.append(text: "\n")
    case .lineBreak: html.append("br")
    case .code(let text): html.append("code") { $0.append(text: text) }
    case .emphasis(let content): html.append("em") { append(content, to: &$0) }
    case .strong(let content): html.append("strong") { append(content, to: &$0) }
    case .strikethrough(let content): html.append("del") { append(content, to: &$0) }
    case .link(let link): append(link, at: inline.span, to: &html)
    case .image(let image): append(image: image, at: inline.span, to: &html)
    case .wikiLink(let link):
      let label = link.label ?? link.target
      html.append(a(href: context.url(of: target(at: inline.span)), label))
    case .footnoteReference(let name):
      html.append("sup") { html in
        html.append(
          a(
            href: SafeURL(path: "", fragment: "note-" + Slug.make(name)), name,
            .id("ref-" + Slug.make(name))))
      }
    }
  }

  private func append(_ link: Link, at span: ByteSpan, to html: inout HTML) {
    let url: SafeURL? =
      document.linkReferences[span] == nil
      ? SafeURL(link.destination).flatMap { $0.kind == .relative ? nil : $0 }
      : context.url(of: target(at: span))
    html.append(
      a(href: url, .set("title", link.title.isEmpty ? nil : link.title)) { render(link.content) })
  }

  /// A picture of the community's folder; one from another host becomes a link, since a page asks nobody
  /// else for anything.
  private func append(image: Link, at span: ByteSpan, to html: inout HTML) {
    let alt = image.content.plainText
    if case .file? = target(at: span), let url = context.url(of: target(at: span)) {
      html.append(img(src: url, alt: alt, .set("loading", "lazy")))
    } else {
      let url = document.linkReferences[span] == nil ? SafeURL(image.destination) : nil
      html.append(a(href: url.flatMap { $0.kind == .web ? $0 : nil }, alt.isEmpty ? image.destination : alt))
    }
  }

  private func target(at span: ByteSpan) -> LinkTarget? {
    document.linkReferences[span].flatMap { document.target(of: document.references[$0]) }
  }
}

extension Block {
  fileprivate var isHTML: Bool { if case .html = kind { true } else { false } }
}

extension Inline {
  fileprivate var isHTML: Bool { if case .html = kind { true } else { false } }
}

extension Table.Alignment {
  fileprivate var style: String? {
    switch self {
    case .none, .left: nil
    case .center: "center"
    case .right: "right"
    }
  }
}
