import PLCContent
import PLCHTML
import PLCMarkdown

/// A theme as a page shows it, from what its audience may see of the text.
struct ShownTheme {
  let title: String
  let anchor: String?
  let quotations: [ShownQuotation]

  /// The themes of a document, in order.
  static func all(of themes: Themes, in context: PageContext) -> [ShownTheme] {
    var all: [ShownTheme] = []
    for block in themes.section(Themes.Sections.themes)?.blocks ?? [] {
      switch block.kind {
      case .heading(let heading) where heading.level == 3:
        all.append(ShownTheme(title: heading.content.plainText, anchor: heading.slug, quotations: []))
      case .list(let list):
        guard let last = all.popLast() else { continue }
        let more = list.items.compactMap { ShownQuotation($0, of: themes.document, in: context) }
        all.append(
          ShownTheme(title: last.title, anchor: last.anchor, quotations: last.quotations + more))
      default: break
      }
    }
    return all
  }
}

/// Words of a person, and the code and role that stand for them.
struct ShownQuotation {
  private let said: HTML
  /// What stands after the dash: a code, or the title of an interview.
  private let source: HTML
  private let role: Interview.Role?
  private let labels: [Label]

  /// Nil for a point that names no source.
  init?(_ item: List.Item, of document: Document, in context: PageContext) {
    guard case .paragraph(let content)? = item.blocks.first?.kind,
      let cut = content.lastIndex(where: { Self.dash(in: $0) != nil }),
      let dash = Self.dash(in: content[cut]),
      case .text(let text) = content[cut].kind
    else { return nil }
    var before = content[cut]
    before.kind = .text(text[..<dash.lowerBound].trimmingSpaces)
    var after = content[cut]
    after.kind = .text(text[dash.upperBound...].trimmingSpaces)
    said = context.inlines(Array(content[..<cut]) + [before], of: document)
    source = context.inlines([after] + Array(content[(cut + 1)...]), of: document)
    role = Interview.Role(code: ([after] + content[(cut + 1)...]).plainText)
    labels = item.labels
  }

  private static func dash(in inline: Inline) -> Range<String.Index>? {
    guard case .text(let text) = inline.kind else { return nil }
    for mark in ["—", "–", " - ", "--"] {
      if let last = text.ranges(of: mark).last { return last }
    }
    return nil
  }

  /// The words with their source below.
  func html(_ words: Words) -> HTML {
    blockquote {
      p { said }
      footer {
        source
        if let role { ", " + words.term(role) }
        for label in labels {
          " "
          span(words.term(label.name, of: nil), .class("label"))
        }
      }
    }
  }
}
