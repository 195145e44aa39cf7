import CCMarkGFM
import PLCText
import Synchronization

/// What libcmark-gfm does for us. Nothing outside this file sees a type of C.
enum CMarkDocument {
  /// Parses the bytes from `start` on, as GitHub does: tables, `~~deletions~~`, bare links, tasks, footnotes; and
  /// copies the tree, whose own memory ends here.
  static func tree(of text: MendedText, from start: Int) -> RawTree {
    _ = extensionsAreRegistered
    let size = max(0, text.bytes.count - start)
    let memory = unsafe ccmarkgfm_arena_open(memoryOfParser + memoryOfByte * size)
    defer { ccmarkgfm_arena_close() }
    var copier = Copier(size: size)
    copier.tree.isMended = text.isMended
    let options = CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES
    guard let parser = unsafe cmark_parser_new_with_mem(options, memory) else { return copier.tree }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      guard let found = unsafe cmark_find_syntax_extension(name) else { continue }
      unsafe cmark_parser_attach_syntax_extension(parser, found)
    }
    unsafe text.bytes.withUnsafeBufferPointer { bytes in
      let body = unsafe UnsafeRawBufferPointer(
        rebasing: UnsafeRawBufferPointer(bytes)[min(start, bytes.count)...])
      guard let first = body.baseAddress, unsafe !body.isEmpty else { return }
      unsafe cmark_parser_feed(parser, first.assumingMemoryBound(to: CChar.self), body.count)
    }
    var finished: OpaquePointer?
    finishing.withLock { _ in unsafe finished = cmark_parser_finish(parser) }
    if let root = unsafe finished { unsafe copier.copy(below: root) }
    return copier.tree
  }

  /// About what a parse takes: of the parser itself, and of each byte of an ordinary text.
  private static let memoryOfParser = 1 << 14
  private static let memoryOfByte = 12

  // MARK: What all parses share

  /// Registers the extensions when it is first read.
  private static let extensionsAreRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  /// Held while the library reads inlines: it switches the characters of the extensions on in a table that
  /// all threads share, and off again at the end.
  static let finishing = Mutex(())
}

/// Walks the tree of the library and copies each node. Iterative: the tree may be of any depth.
private struct Copier {
  var tree = RawTree()

  /// `size` is the number of bytes that were parsed.
  init(size: Int) {
    // Most text comes twice: as the text of its block, and as that of its inlines.
    tree.bytes.reserveCapacity(2 * size)
    tree.nodes.reserveCapacity(size / 16)
  }

  mutating func copy(below root: OpaquePointer) {
    var open: [Int] = []
    var current = unsafe cmark_node_first_child(root)
    while let node = unsafe current {
      let index = tree.nodes.count
      unsafe tree.nodes.append(self.node(node))
      if let child = unsafe cmark_node_first_child(node) {
        open.append(index)
        unsafe current = child
        continue
      }
      tree.nodes[index].end = Int32(index + 1)
      unsafe current = self.following(node, &open)
    }
  }

  /// The next node in document order that is no descendant; closes what ends before it.
  private mutating func following(_ node: OpaquePointer, _ open: inout [Int]) -> OpaquePointer? {
    var node = unsafe node
    while true {
      if let next = unsafe cmark_node_next(node) { return unsafe next }
      guard let index = open.popLast(), let parent = unsafe cmark_node_parent(node) else { return nil }
      tree.nodes[index].end = Int32(tree.nodes.count)
      unsafe node = parent
    }
  }

  private mutating func node(_ node: OpaquePointer) -> RawNode {
    let kind = unsafe kind(of: node)
    var raw = RawNode(kind: kind)
    if kind.isBlock {
      raw.line = unsafe cmark_node_get_start_line(node)
      raw.column = unsafe cmark_node_get_start_column(node)
      raw.endLine = unsafe cmark_node_get_end_line(node)
    }
    switch kind {
    case .paragraph, .cell: raw.text = unsafe add(cmark_node_get_string_content(node))
    case .heading:
      raw.text = unsafe add(cmark_node_get_string_content(node))
      raw.number = unsafe cmark_node_get_heading_level(node)
    case .text, .html, .codeSpan, .htmlSpan, .footnoteReference:
      raw.text = unsafe add(cmark_node_get_literal(node))
    case .code:
      raw.text = unsafe add(cmark_node_get_literal(node))
      raw.more = unsafe add(cmark_node_get_fence_info(node))
      raw.flag = unsafe isFenced(node)
    case .link, .image:
      raw.text = unsafe add(cmark_node_get_url(node))
      raw.more = unsafe add(cmark_node_get_title(node))
    case .list:
      let isOrdered = unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      raw.number = isOrdered ? unsafe cmark_node_get_list_start(node) : -1
      raw.flag = unsafe cmark_node_get_list_tight(node) != 0
    case .item: raw.flag = unsafe cmark_node_get_syntax_extension(node) != nil
    case .row: raw.flag = unsafe cmark_gfm_extensions_get_table_row_is_header(node) != 0
    case .table: raw.text = unsafe addAlignments(of: node)
    default: break
    }
    return raw
  }

  private func isFenced(_ code: OpaquePointer) -> Bool {
    var length: CInt = 0
    var offset: CInt = 0
    var character: CChar = 0
    return unsafe cmark_node_get_fenced(code, &length, &offset, &character) != 0
  }

  private func kind(of node: OpaquePointer) -> RawNode.Kind {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_HTML_INLINE: .htmlSpan
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    default: unsafe extensionKind(of: node)
    }
  }

  /// The types of extensions have no constants: they get their numbers when they are registered.
  private func extensionKind(of node: OpaquePointer) -> RawNode.Kind {
    guard let name = unsafe cmark_node_get_type_string(node) else { return .text }
    // Told apart by their sixth to eighth letters: `table`, `table_cell`, `table_row`, `table_header`,
    // `strikethrough`.
    if unsafe name[0] == CChar(UInt8(ascii: "s")) { return .strikethrough }
    if unsafe name[5] == 0 { return .table }
    return unsafe name[6] == CChar(UInt8(ascii: "c")) ? .cell : .row
  }

  private mutating func add(_ text: UnsafePointer<CChar>?) -> RawRange {
    let start = Int32(tree.bytes.count)
    guard let text = unsafe text else { return RawRange(start: start, end: start) }
    var length = 0
    while unsafe text[length] != 0 { length += 1 }
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: length)
    unsafe tree.bytes.append(contentsOf: bytes)
    return RawRange(start: start, end: start + Int32(length))
  }

  /// `l`, `c`, `r` or 0 for each column.
  private mutating func addAlignments(of table: OpaquePointer) -> RawRange {
    let start = Int32(tree.bytes.count)
    let count = unsafe Int(cmark_gfm_extensions_get_table_columns(table))
    guard let alignments = unsafe cmark_gfm_extensions_get_table_alignments(table) else {
      return RawRange(start: start, end: start)
    }
    unsafe tree.bytes.append(contentsOf: UnsafeBufferPointer(start: alignments, count: count))
    return RawRange(start: start, end: start + Int32(count))
  }
}
