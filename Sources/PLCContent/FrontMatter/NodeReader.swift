import PLCText
import Yams

/// Turns the tree of Yams, which knows only where things begin, into fields with whole spans.
struct NodeReader {
  private let bytes: ContiguousArray<UInt8>
  private var veiled: VeiledText
  private let bounds: FrontMatterBounds
  private var nodes = 0

  /// Throws an `Objection` when the tree is none of fields, an `Excess` when it is over a bound. The walk
  /// counts, so that it stops at the bound even where Yams shared a part of the tree.
  static func entries(
    of root: Node?, in text: SourceText, veiled: VeiledText, bounds: FrontMatterBounds
  ) throws -> [FrontMatter.Entry] {
    var reader = NodeReader(bytes: text.bytes, veiled: veiled, bounds: bounds)
    switch root {
    case nil: return []
    case .mapping(let fields): return try reader.entries(of: fields, depth: 1, indent: -1)
    case .some(let node):
      throw Objection(kind: .notFields, problem: reader.start(of: node))
    }
  }

  private mutating func start(of node: Node) -> Int {
    guard let mark = node.mark else { return 0 }
    return veiled.offset(line: mark.line, column: mark.column)
  }

  private mutating func count(at offset: Int, depth: Int) throws {
    nodes += 1
    if nodes > bounds.nodes { throw Composition.Excess.nodes(bounds, at: offset) }
    if depth > bounds.depth { throw Composition.Excess.depth(bounds, at: offset) }
  }

  private mutating func entries(
    of fields: Node.Mapping, depth: Int, indent: Int
  ) throws -> [FrontMatter.Entry] {
    var entries: [FrontMatter.Entry] = []
    for (name, value) in fields {
      let nameStart = start(of: name)
      try count(at: nameStart, depth: depth)
      guard case .scalar(let scalar) = name else { throw Objection(kind: .listAsName, problem: nameStart) }
      let key = veiled.unveiled(scalar.string)
      let end = end(of: scalar, text: key, from: nameStart, indent: indent)
      entries.append(
        FrontMatter.Entry(
          key: key, keySpan: ByteSpan(nameStart, end),
          value: try self.value(value, depth: depth, indent: column(of: nameStart))))
    }
    return entries
  }

  /// `indent` is the column of the field or the list sign that the value belongs to.
  private mutating func value(_ node: Node, depth: Int, indent: Int) throws -> FrontMatter.Value {
    let start = start(of: node)
    switch node {
    case .scalar(let scalar):
      try count(at: start, depth: depth)
      let text = veiled.unveiled(scalar.string)
      let span = ByteSpan(start, end(of: scalar, text: text, from: start, indent: indent))
      return FrontMatter.Value(scalar.style == .plain ? .init(plain: text) : .scalar(text), span: span)
    case .sequence(let sequence):
      try count(at: start, depth: depth + 1)
      let isFlow = start < bytes.count && bytes[start] == UInt8(ascii: "[")
      let inner = column(of: start)
      var values: [FrontMatter.Value] = []
      for node in sequence { values.append(try value(node, depth: depth + 1, indent: inner)) }
      let last = values.last?.span.end ?? start + 1
      return FrontMatter.Value(.list(values), span: ByteSpan(start, isFlow ? close(from: last) : last))
    case .mapping(let fields):
      try count(at: start, depth: depth + 1)
      let entries = try entries(of: fields, depth: depth + 1, indent: indent)
      // `{` opens a group unless it belongs to its first name.
      let isFlow =
        start < bytes.count && bytes[start] == UInt8(ascii: "{") && entries.first?.keySpan.start != start
      let last = entries.last.map { $0.value.span.end } ?? start + 1
      return FrontMatter.Value(.map(entries), span: ByteSpan(start, isFlow ? close(from: last) : last))
    case .alias:
      // None can be: the signs that make one are veiled.
      throw Objection(kind: .other, problem: start)
    }
  }

  private func column(of offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != .newline, bytes[start - 1] != .carriageReturn { start -= 1 }
    return offset - start
  }

  /// The end of the bracket or brace that closes after the last item.
  private func close(from offset: Int) -> Int {
    var at = offset
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "]"), UInt8(ascii: "}"): return at + 1
      case UInt8(ascii: "#"):
        while at < bytes.count, bytes[at] != .newline, bytes[at] != .carriageReturn { at += 1 }
      case UInt8(ascii: ","), UInt8(ascii: ":"), .space, .tab, .newline, .carriageReturn: at += 1
      default: return at
      }
    }
    return at
  }

  private func end(of scalar: Node.Scalar, text: String, from start: Int, indent: Int) -> Int {
    switch scalar.style {
    case .doubleQuoted: endOfQuoted(from: start, escape: UInt8(ascii: "\\"))
    case .singleQuoted: endOfQuoted(from: start, escape: UInt8(ascii: "'"))
    case .literal, .folded: endOfBlock(from: start, indent: indent)
    default: endOfPlain(text, from: start)
    }
  }

  private func endOfQuoted(from start: Int, escape: UInt8) -> Int {
    guard start < bytes.count else { return start }
    let quote = bytes[start]
    var at = start + 1
    while at < bytes.count {
      if bytes[at] == escape, at + 1 < bytes.count, escape != quote || bytes[at + 1] == quote {
        at += 2
      } else if bytes[at] == quote {
        return at + 1
      } else {
        at += 1
      }
    }
    return at
  }

  /// Plain text stands in the file as it reads, but for line ends, which were folded.
  private func endOfPlain(_ text: String, from start: Int) -> Int {
    var at = start
    var afterFold = false
    for scalar in text.unicodeScalars {
      guard at < bytes.count else { return at }
      if scalar == "\n" || scalar == " " {
        if afterFold { continue }
        var next = at
        while next < bytes.count, bytes[next] == .space || bytes[next] == .tab { next += 1 }
        if next < bytes.count, bytes[next] == .newline || bytes[next] == .carriageReturn {
          while next < bytes.count, bytes[next].isBlank { next += 1 }
          at = next
          afterFold = true
          continue
        }
      }
      afterFold = false
      at += VeiledText.scalar(in: bytes, at: at).length
    }
    return at
  }

  /// A text below `|` or `>` goes on as long as lines are indented deeper than its field.
  private func endOfBlock(from start: Int, indent: Int) -> Int {
    var line = TextLine(in: bytes, from: start, to: bytes.count)
    var end = line.span.end
    while line.next < bytes.count {
      line = TextLine(in: bytes, from: line.next, to: bytes.count)
      var first = line.span.start
      while first < line.span.end, bytes[first] == .space { first += 1 }
      if first == line.span.end { continue }
      guard first - line.span.start > indent else { break }
      end = line.span.end
    }
    return end
  }
}
