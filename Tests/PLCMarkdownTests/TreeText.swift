import PLCMarkdown
import PLCText

/// A tree as nested text, for comparing shapes at a glance: `(quote (paragraph "a" (code "b")))`.
enum TreeText {
  static func of(_ tree: MarkdownTree) -> String { tree.blocks.map(of).joined(separator: " ") }

  static func of(_ block: Block) -> String {
    switch block.kind {
    case .heading(let heading):
      node("h\(heading.level)", heading.content.map(of) + labels(heading.labels))
    case .paragraph(let content): node("p", content.map(of))
    case .quote(let quote): node("quote", quote.blocks.map(of) + labels(quote.labels))
    case .list(let list):
      node(
        (list.start.map { "ol \($0)" } ?? "ul") + (list.isTight ? "" : " loose"),
        list.items.map { item in
          node(
            item.isDone.map { $0 ? "done" : "task" } ?? "item", item.blocks.map(of) + labels(item.labels))
        })
    case .code(let info, let text): node("pre" + (info.isEmpty ? "" : " " + info), [quoted(text)])
    case .html(let html): node("htmlblock", [quoted(html)])
    case .table(let table):
      node(
        "table " + table.alignments.map { "\($0)".prefix(1) }.joined(),
        ([table.header] + table.rows).map { row in
          node("row", row.cells.map { cell in node("cell", cell.content.map(of)) })
        })
    case .thematicBreak: "(hr)"
    case .footnote(let note): node("note " + note.name, note.blocks.map(of))
    }
  }

  static func of(_ inline: Inline) -> String {
    switch inline.kind {
    case .text(let text): quoted(text)
    case .softBreak: "~"
    case .lineBreak: "(br)"
    case .code(let code): node("code", [quoted(code)])
    case .html(let html): node("html", [quoted(html)])
    case .emphasis(let content): node("em", content.map(of))
    case .strong(let content): node("strong", content.map(of))
    case .strikethrough(let content): node("del", content.map(of))
    case .link(let link): node("link", [quoted(link.destination)] + title(link) + link.content.map(of))
    case .image(let link): node("image", [quoted(link.destination)] + title(link) + link.content.map(of))
    case .wikiLink(let link): node("wiki", [quoted(link.target)] + (link.label.map { [quoted($0)] } ?? []))
    case .footnoteReference(let name): node("ref " + name, [])
    }
  }

  private static func title(_ link: Link) -> [String] {
    link.title.isEmpty ? [] : ["title " + quoted(link.title)]
  }

  private static func labels(_ labels: [Label]) -> [String] {
    labels.map { "{" + $0.name + ($0.value.map { ": " + $0 } ?? "") + "}" }
  }

  private static func node(_ name: String, _ inner: [String]) -> String {
    "(" + ([name] + inner).joined(separator: " ") + ")"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n") + "\""
  }
}
