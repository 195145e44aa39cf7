/// What libcmark-gfm made of a text, copied out: nodes in document order and the bytes they speak of.
struct RawTree: Sendable {
  /// In document order; a node is followed by its descendants. The document itself is left out.
  var nodes: ContiguousArray<RawNode> = []
  /// The texts of all nodes, one after the other.
  var bytes: ContiguousArray<UInt8> = []

  /// True when the text was mended before parsing, see `MendedText`.
  var isMended = false

  /// The text of a range of `bytes`.
  func string(_ range: Range<Int>) -> String { string(bytes[range]) }

  /// The text of some bytes of the tree, as it is to be read.
  func string(_ bytes: some Collection<UInt8>) -> String {
    isMended ? MendedText.string(bytes) : String(decoding: bytes, as: UTF8.self)
  }
}

/// One node of the library's tree.
struct RawNode: Sendable {
  enum Kind: UInt8, Sendable {
    // Blocks.
    case quote, list, item, code, html, paragraph, heading, thematicBreak, footnote, table, row, cell
    // Inlines.
    case text, softBreak, lineBreak, codeSpan, htmlSpan, emphasis, strong, strikethrough, link, image
    case footnoteReference

    var isBlock: Bool { rawValue <= Kind.cell.rawValue }
  }

  var kind: Kind
  /// True for a tight list, an item that is a task, fenced code, the header row of a table.
  var flag = false
  /// The level of a heading, the first number of an ordered list (−1 for bullets).
  var number: Int32 = 0
  /// The index after its last descendant.
  var end: Int32 = 0
  /// Where the library says it stands: lines and byte columns from 1, and 0 where it does not know. Of
  /// blocks only; what can be relied on differs by kind, see `BlockBuilder`.
  var line: Int32 = 0
  var column: Int32 = 0
  var endLine: Int32 = 0
  /// The literal text; of blocks that hold inlines the text these were read from; the destination of a
  /// link; the alignments of a table.
  var text = RawRange()
  /// The title of a link, the info of code.
  var more = RawRange()
}

/// A range of the bytes of a `RawTree`, in 32 bits each.
struct RawRange: Sendable {
  var start: Int32 = 0
  var end: Int32 = 0

  var range: Range<Int> { Int(start)..<Int(end) }
  var isEmpty: Bool { start == end }
}
