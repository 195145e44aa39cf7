package import PLCText

/// Looks over the bytes of a text once, before libcmark-gfm sees it, and says what would cost too much.
///
/// A parse cannot be interrupted, so what is refused has to be known before. The scan errs towards refusing:
/// it counts marks in code too, where a real text has few of them.
package struct ComplexityScan {
  private let bytes: ContiguousArray<UInt8>
  private let bounds: MarkdownBounds
  private var paragraph = Paragraph()
  private var tableColumns: Int?
  private var tableCells = 0
  private var footnotes = 0
  private var openBrackets = 0
  private var longestDefinition = 0
  private var definitionLine: ByteSpan?
  private var isInDefinition = false
  private var fence: Fence?
  private var excess: MarkdownExcess?

  /// What is counted until the next blank line.
  private struct Paragraph {
    var lines = 0
    var brackets = 0
    var emphasis = 0
    var htmlOpenings = 0
  }

  /// A code block that has been opened.
  private struct Fence {
    let mark: UInt8
    let length: Int
    let quotes: Int
    let indent: Int
  }

  /// The first bound that the text from `start` on is over; nil when it is over none. Linear.
  package static func excess(
    in source: SourceText, from start: Int, bounds: MarkdownBounds = MarkdownBounds()
  ) -> MarkdownExcess? {
    var scan = ComplexityScan(bytes: source.bytes, bounds: bounds)
    scan.run(from: start)
    return scan.excess
  }

  private init(bytes: ContiguousArray<UInt8>, bounds: MarkdownBounds) {
    self.bytes = bytes
    self.bounds = bounds
  }

  private mutating func run(from start: Int) {
    let bytes = bytes
    let view = bytes.span
    var at = start
    while at < view.count, excess == nil {
      var end = at
      while end < view.count, view[end] != .newline, view[end] != .carriageReturn { end += 1 }
      scan(line: ByteSpan(at, end))
      at = end + 1
    }
    guard excess == nil, longestDefinition * openBrackets > bounds.expandedReferences else { return }
    checkReferences(from: start)
  }

  private mutating func note(_ bound: MarkdownExcess.Bound, _ limit: Int, _ span: ByteSpan) {
    if excess == nil { excess = MarkdownExcess(bound: bound, span: span, limit: limit) }
  }

  // MARK: Lines

  private mutating func scan(line: ByteSpan) {
    if line.count > bounds.line { return note(.line, bounds.line, line) }
    let prefix = Prefix(bytes, line)
    if prefix.isBlank {
      paragraph = Paragraph()
      tableColumns = nil
      isInDefinition = false
      return
    }
    if passFence(prefix, line) { return }
    if prefix.depth > bounds.nesting { return note(.nesting, bounds.nesting, line) }
    paragraph.lines += 1
    if let columns = delimiterColumns(prefix.end, line.end) {
      if columns > bounds.tableColumns { return note(.tableColumns, bounds.tableColumns, line) }
      if paragraph.lines > bounds.linesBeforeTable {
        return note(.linesBeforeTable, bounds.linesBeforeTable, line)
      }
      tableColumns = max(columns, tableColumns ?? 0)
    }
    if let columns = tableColumns {
      tableCells += columns
      if tableCells > bounds.tableCells { return note(.tableCells, bounds.tableCells, line) }
    }
    measureDefinition(prefix.end, line)
    countMarks(prefix.end, line)
  }

  /// Nesting inside a code block means nothing; true for its lines and its fences.
  private mutating func passFence(_ prefix: Prefix, _ line: ByteSpan) -> Bool {
    let (mark, length) = run(at: prefix.end, line.end)
    if let open = fence {
      // A fence ends with the quotation or the list item it stands in.
      guard prefix.quotes >= open.quotes,
        prefix.indent >= open.indent || prefix.indent > 3 || open.indent <= 3
      else {
        fence = nil
        return false
      }
      if mark == open.mark, length >= open.length, isOnlySpace(prefix.end + length, line.end) { fence = nil }
      return true
    }
    guard length >= 3, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return false }
    let hasMark = bytes[(prefix.end + length)..<line.end].contains(UInt8(ascii: "`"))
    if mark == UInt8(ascii: "`"), hasMark { return false }
    fence = Fence(mark: mark, length: length, quotes: prefix.quotes, indent: prefix.indent)
    return true
  }

  private func run(at start: Int, _ end: Int) -> (mark: UInt8, length: Int) {
    guard start < end else { return (0, 0) }
    var length = 0
    while start + length < end, bytes[start + length] == bytes[start] { length += 1 }
    return (bytes[start], length)
  }

  private func isOnlySpace(_ start: Int, _ end: Int) -> Bool {
    bytes[min(start, end)..<end].allSatisfy { $0 == .space || $0 == .tab }
  }

  /// The columns of a table's delimiter row; nil for any other line.
  private func delimiterColumns(_ start: Int, _ end: Int) -> Int? {
    var bars = 0
    var hyphens = 0
    var last: UInt8 = 0
    for byte in bytes[start..<end] {
      switch byte {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "-"): hyphens += 1
      case UInt8(ascii: ":"), .space, .tab: break
      default: return nil
      }
      if byte != .space, byte != .tab { last = byte }
    }
    guard hyphens > 0, bars > 0 || bytes[start..<end].contains(UInt8(ascii: ":")) else { return nil }
    let outer = (bytes[start] == UInt8(ascii: "|") ? 1 : 0) + (last == UInt8(ascii: "|") && bars > 1 ? 1 : 0)
    return max(1, bars + 1 - outer)
  }

  // MARK: Marks in text

  private mutating func countMarks(_ start: Int, _ line: ByteSpan) {
    let bytes = bytes
    let view = bytes.span
    let end = line.end
    var at = start
    while at < end {
      switch view[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "["):
        openBrackets += 1
        paragraph.brackets += 1
        if paragraph.brackets > bounds.brackets { return note(.brackets, bounds.brackets, line) }
        if at + 1 < end, view[at + 1] == UInt8(ascii: "^") {
          footnotes += 1
          if footnotes > bounds.footnoteUses { return note(.footnoteUses, bounds.footnoteUses, line) }
        }
      case UInt8(ascii: "]"): paragraph.brackets = max(0, paragraph.brackets - 1)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        let (_, length) = run(at: at, end)
        let before = at > line.start ? view[at - 1] : .space
        let after = at + length < end ? view[at + length] : .space
        let opens = !after.isBlank && (after.isWordPart || !before.isWordPart)
        let closes = !before.isBlank && (before.isWordPart || !after.isWordPart)
        // Inside a word it may be either, and finds its partner at once.
        if opens, !closes { paragraph.emphasis += 1 }
        if closes, !opens { paragraph.emphasis = max(0, paragraph.emphasis - 1) }
        if paragraph.emphasis > bounds.emphasis { return note(.emphasis, bounds.emphasis, line) }
        at += length - 1
      case UInt8(ascii: "<")
      where at + 1 < end && (view[at + 1] == UInt8(ascii: "!") || view[at + 1] == UInt8(ascii: "?")):
        paragraph.htmlOpenings += 1
        if paragraph.htmlOpenings > bounds.htmlOpenings {
          return note(.htmlOpenings, bounds.htmlOpenings, line)
        }
      default: break
      }
      at += 1
    }
  }

  // MARK: References

  /// A definition goes on until a blank line at most.
  private mutating func measureDefinition(_ start: Int, _ line: ByteSpan) {
    if start < line.end, bytes[start] == UInt8(ascii: "["), start + 1 < line.end,
      bytes[start + 1] != UInt8(ascii: "^"),
      let close = bytes[start..<line.end].firstIndex(of: UInt8(ascii: "]")), close + 1 < line.end,
      bytes[close + 1] == UInt8(ascii: ":")
    {
      isInDefinition = true
      definitionLine = line
      longestDefinition = max(longestDefinition, line.count)
    } else if isInDefinition, let first = definitionLine {
      longestDefinition = max(longestDefinition, line.end - first.start)
    }
  }

  /// Counts what each use of a label would write; only texts with long or many references come here.
  private mutating func checkReferences(from start: Int) {
    var lengths: [String: Int] = [:]
    var total = 0
    var at = start
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "["), let label = label(at: at) else {
        at += 1
        continue
      }
      let end = at + label.count + 2
      if end < bytes.count, bytes[end] == UInt8(ascii: ":") {
        var stop = end
        while stop + 1 < bytes.count, !(bytes[stop] == .newline && bytes[stop + 1] == .newline) { stop += 1 }
        lengths[label.key] = max(lengths[label.key] ?? 0, stop - end)
      }
      at += 1
    }
    at = start
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "["), let label = label(at: at), let length = lengths[label.key] {
        total += length
        if total > bounds.expandedReferences {
          return note(.expandedReferences, bounds.expandedReferences, ByteSpan(at, at + label.count + 2))
        }
      }
      at += 1
    }
  }

  /// What stands between a bracket and the next closing one, at most 999 bytes as the specification says.
  private func label(at start: Int) -> (key: String, count: Int)? {
    var end = start + 1
    while end < bytes.count, end - start <= 1000, bytes[end] != UInt8(ascii: "]"),
      bytes[end] != UInt8(ascii: "[")
    {
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "]") else { return nil }
    return (String(decoding: bytes[(start + 1)..<end], as: UTF8.self).lowercased(), end - start - 1)
  }
}

/// The markers of quotations and lists before the text of a line.
private struct Prefix {
  private(set) var quotes = 0
  private(set) var markers = 0
  /// Columns of white space before the last marker or the text.
  private(set) var indent = 0
  private(set) var end: Int
  let isBlank: Bool

  /// A list item's content stands at least two columns further in, so that indentation bounds the depth.
  var depth: Int { quotes + markers + (markers > 0 ? indent / 2 : 0) }

  init(_ bytes: ContiguousArray<UInt8>, _ line: ByteSpan) {
    var at = line.start
    var spaces = 0
    scan: while at < line.end {
      switch bytes[at] {
      case .space: spaces += 1
      case .tab: spaces += 4 - spaces % 4
      case UInt8(ascii: ">"): quotes += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard at + 1 >= line.end || bytes[at + 1] == .space || bytes[at + 1] == .tab else { break scan }
        markers += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        var digits = at
        while digits < line.end, digits - at < 10, bytes[digits].isDigit { digits += 1 }
        guard digits < line.end, bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")"),
          digits + 1 >= line.end || bytes[digits + 1] == .space || bytes[digits + 1] == .tab
        else { break scan }
        markers += 1
        at = digits
      default: break scan
      }
      at += 1
    }
    end = at
    indent = spaces
    isBlank = at >= line.end && markers == 0
  }
}

extension UInt8 {
  /// A letter, a digit, or part of a character beyond ASCII.
  fileprivate var isWordPart: Bool { isLetter || isDigit || self >= 0x80 }
}
