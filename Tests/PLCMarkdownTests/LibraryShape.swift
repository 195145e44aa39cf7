import CCMarkGFM
import PLCText
import Synchronization

@testable import PLCMarkdown

/// What libcmark-gfm itself says about a text: its XML, read into a shape that can be compared.
struct Shape: Equatable, CustomStringConvertible {
  /// `paragraph`, `text`, `list type="bullet" tight="true"`.
  var name: String
  var text: String?
  var children: [Shape] = []

  var description: String {
    "(" + name + (text.map { " " + $0.debugDescription } ?? "") + children.map { " \($0)" }.joined() + ")"
  }

  /// Neighbouring texts joined, empty ones left out.
  var merged: Shape {
    var copy = self
    copy.children = []
    for child in children.map(\.merged) {
      if child.name == "text", child.text == "" { continue }
      if child.name == "text", let last = copy.children.last, last.name == "text" {
        copy.children[copy.children.count - 1].text = (last.text ?? "") + (child.text ?? "")
      } else {
        copy.children.append(child)
      }
    }
    return copy
  }
}

extension Shape {
  /// Parses with the options of `MarkdownTree` and reads the XML of the result.
  static func ofLibrary(_ source: SourceText) -> Shape {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES) else {
      return Shape(name: "nothing")
    }
    defer { unsafe cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    unsafe source.bytes.withUnsafeBufferPointer { bytes in
      guard let first = bytes.baseAddress else { return }
      unsafe cmark_parser_feed(
        parser, UnsafeRawPointer(first).assumingMemoryBound(to: CChar.self), bytes.count)
    }
    // Other tests parse at the same time, so that this parse needs the one lock too.
    var root: OpaquePointer?
    CMarkDocument.finishing.withLock { _ in unsafe root = cmark_parser_finish(parser) }
    defer { unsafe cmark_node_free(root) }
    guard let xml = unsafe cmark_render_xml(root, CMARK_OPT_DEFAULT) else { return Shape(name: "nothing") }
    defer { unsafe cmark_get_default_mem_allocator().pointee.free(xml) }
    // It has no name for footnotes and for their uses.
    let text = unsafe String(cString: xml).replacing("<<unknown>", with: "<footnote")
      .replacing("</<unknown>>", with: "</footnote>")
    var reader = XMLReader(Array(text.utf8))
    return reader.root().merged
  }
}

/// Reads the XML that libcmark-gfm writes; nothing else.
private struct XMLReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Skips the declaration and the document type.
  mutating func root() -> Shape {
    for _ in 0..<2 { at = (bytes[at...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count) + 1 }
    skipBlanks()
    return node()
  }

  private mutating func skipBlanks() {
    while at < bytes.count, bytes[at].isBlank { at += 1 }
  }

  private mutating func node() -> Shape {
    // `>` is escaped in attributes, so the first one ends the tag.
    let end = bytes[at...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
    var tag = String(decoding: bytes[at + 1..<end], as: UTF8.self)
    at = end + 1
    let isEmpty = tag.hasSuffix(" /")
    if isEmpty { tag.removeLast(2) }
    let isText = tag.hasSuffix(" xml:space=\"preserve\"")
    if isText { tag.removeLast(" xml:space=\"preserve\"".utf8.count) }
    if tag.hasPrefix("document ") { tag = "document" }
    var shape = Shape(name: Self.withoutWhatWeLeaveOut(Self.unescaped(tag)))
    if isText {
      let close = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      shape.text = Self.unescaped(String(decoding: bytes[at..<close], as: UTF8.self))
      at = (bytes[close...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count) + 1
      return shape
    }
    guard !isEmpty else { return shape }
    while true {
      skipBlanks()
      guard at + 1 < bytes.count, bytes[at + 1] != UInt8(ascii: "/") else { break }
      shape.children.append(node())
    }
    at = (bytes[at...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count) + 1
    return shape
  }

  /// The tree does not say whether numbers end in `.` or `)`, and of the info of code it keeps one word.
  private static func withoutWhatWeLeaveOut(_ tag: String) -> String {
    guard tag.hasPrefix("code_block info=") else {
      return tag.replacing(" delim=\"period\"", with: "").replacing(" delim=\"paren\"", with: "")
    }
    let words = tag.split(separator: " ")
    return words.count > 2 ? words[0...1].joined(separator: " ") + "\"" : tag
  }

  /// By bytes: a combining mark after `&lt;` would hide its `;`.
  private static func unescaped(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for (name, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      bytes.replace(Array(name.utf8), with: Array(letter.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Shape {
  /// Our tree in the words of the library: wiki links and labels as the text they were written as.
  static func of(_ tree: MarkdownTree) -> Shape {
    Shape(name: "document", children: tree.blocks.map(of)).merged
  }

  private static func of(_ block: Block) -> Shape {
    switch block.kind {
    case .heading(let heading):
      return Shape(
        name: "heading level=\"\(heading.level)\"", children: heading.content.map(of) + of(heading.labels))
    case .paragraph(let content): return Shape(name: "paragraph", children: content.map(of))
    case .quote(let quote):
      return Shape(name: "block_quote", children: adding(quote.labels, to: quote.blocks.map(of)))
    case .list(let list):
      let type = list.start.map { "type=\"ordered\" start=\"\($0)\"" } ?? "type=\"bullet\""
      return Shape(
        name: "list \(type) tight=\"\(list.isTight)\"",
        children: list.items.map { item in
          Shape(
            name: item.isDone.map { "tasklist completed=\"\($0)\"" } ?? "item",
            children: adding(item.labels, to: item.blocks.map(of)))
        })
    case .code(let info, let text):
      return Shape(name: "code_block" + (info.isEmpty ? "" : " info=\"\(info)\""), text: text)
    case .html(let html): return Shape(name: "html_block", text: html)
    case .table(let table):
      return Shape(
        name: "table",
        children: [row("table_header", table.header, table.alignments)]
          + table.rows.map { row("table_row", $0, []) })
    case .thematicBreak: return Shape(name: "thematic_break")
    case .footnote(let note): return Shape(name: "footnote", children: note.blocks.map(of))
    }
  }

  /// The library writes alignments at the cells of the header.
  private static func row(_ name: String, _ row: Table.Row, _ alignments: [Table.Alignment]) -> Shape {
    Shape(
      name: name,
      children: row.cells.indices.map { column in
        let alignment = alignments.isEmpty ? .none : alignments[column]
        return Shape(
          name: "table_cell" + (alignment == .none ? "" : " align=\"\(alignment)\""),
          children: row.cells[column].content.map(of))
      })
  }

  private static func of(_ inline: Inline) -> Shape {
    switch inline.kind {
    case .text(let text): return Shape(name: "text", text: text)
    case .softBreak: return Shape(name: "softbreak")
    case .lineBreak: return Shape(name: "linebreak")
    case .code(let code): return Shape(name: "code", text: code)
    case .html(let html): return Shape(name: "html_inline", text: html)
    case .emphasis(let content): return Shape(name: "emph", children: content.map(of))
    case .strong(let content): return Shape(name: "strong", children: content.map(of))
    case .strikethrough(let content): return Shape(name: "strikethrough", children: content.map(of))
    case .link(let link): return of("link", link)
    case .image(let link): return of("image", link)
    case .wikiLink(let link):
      return Shape(name: "text", text: "[[" + link.target + (link.label.map { "|" + $0 } ?? "") + "]]")
    case .footnoteReference: return Shape(name: "footnote")
    }
  }

  private static func of(_ name: String, _ link: Link) -> Shape {
    Shape(
      name: "\(name) destination=\"\(link.destination)\" title=\"\(link.title)\"",
      children: link.content.map(of))
  }

  private static func of(_ labels: [Label]) -> [Shape] {
    labels.map { Shape(name: "text", text: "{" + $0.name + ($0.value.map { ": " + $0 } ?? "") + "}") }
  }

  private static func adding(_ labels: [Label], to blocks: [Shape]) -> [Shape] {
    guard !labels.isEmpty else { return blocks }
    return blocks + [Shape(name: "labels", children: of(labels))]
  }
}
