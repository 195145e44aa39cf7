import PLCText

/// What may be wrong with where a line begins: the likeliest mend first.
struct IndentMends {
  private let source: SourceText
  private let lines: [FieldLine]
  private let index: Int

  static func candidates(for index: Int, of lines: [FieldLine], in source: SourceText) -> [Mend] {
    let mends = IndentMends(source: source, lines: lines, index: index)
    guard !lines[index].isBlank else { return [] }
    let list = ListForm.mend(at: index, of: lines, in: source).map { [$0] } ?? []
    return mends.hiddenSigns() + list + (lines[index].name != nil ? mends.field() : mends.continuation())
  }

  private var line: FieldLine { lines[index] }
  private var bytes: ContiguousArray<UInt8> { source.bytes }

  /// Tabs, or spaces that are none, at the start of lines: all such lines at once, as one mistake.
  private func hiddenSigns() -> [Mend] {
    let odd = lines.filter { !$0.isBlank && bytes[$0.indent.range].contains { $0 != .space } }
    guard let first = odd.first else { return [] }
    guard odd.contains(where: { bytes[$0.indent.range].contains(.tab) }) else {
      return [
        .untidy(
          "The spaces at the start of this line are not ordinary ones; perhaps they come from a web page. That was understood; to be safe everywhere, write ordinary spaces.",
          at: first.indent, fix: "Write ordinary spaces", odd.map { spaces(for: $0.indent, tab: 1) })
      ]
    }
    return [2, 4, 1, 8].map { width in
      .unreadable(
        "This line starts with a tab. Only spaces may stand there; two are enough.", at: first.indent,
        fix: "Write spaces instead of tabs", odd.map { spaces(for: $0.indent, tab: width) })
    }
  }

  private func spaces(for indent: ByteSpan, tab width: Int) -> Edit {
    let columns = source[indent].unicodeScalars.reduce(0) { $0 + ($1 == "\t" ? width : 1) }
    return Edit(indent, String(repeating: " ", count: columns))
  }

  /// A field that does not stand below its neighbours, or words with a colon that go on with the text above.
  private func field() -> [Mend] {
    let own = line.indent.count
    guard own > 0 else { return spacesAbove().map { [$0] } ?? [] }
    let name = line.name.map { Quoting.shown(source[$0], limit: 30) } ?? "this field"
    var indents: Set<Int> = Set(lines[..<index].filter { $0.name != nil && !$0.hasDash }.map(\.indent.count))
    if let below = lines[(index + 1)...].first(where: { $0.name != nil }) {
      indents.insert(below.indent.count)
    }
    let nearest = indents.subtracting([own]).sorted { (abs($0 - own), -$0) < (abs($1 - own), -$1) }
    let moves = nearest.map { indent -> Mend in
      let edits = lines[index...].filter { !$0.isBlank }.prefix { $0.indent.count >= own }.map { other in
        Edit(other.indent, String(repeating: " ", count: other.indent.count + indent - own))
      }
      return .unreadable(
        indent == 0
          ? "\(name) seems to be a field of its own, but there are spaces before it. Take them away: a field starts at the very beginning of its line."
          : "\(name) does not start exactly below its neighbours. Put \(indent) spaces before it, as before them.",
        at: line.indent, fix: indent == 0 ? "Take the spaces away" : "Put it below its neighbours", edits)
    }
    let isPlain = FieldShape(line.body, in: bytes)?.hasPlainName == true
    return (isPlain ? nil : textAbove()).map { [$0] + moves } ?? moves
  }

  /// The first fields have spaces before them, and this one, at the edge, has none.
  private func spacesAbove() -> Mend? {
    guard let first = lines.first(where: { !$0.isBlank }), !first.indent.isEmpty else { return nil }
    let edits = lines[..<index].filter { $0.indent.count >= first.indent.count && !$0.isBlank }.map {
      Edit.delete(ByteSpan($0.span.start, $0.span.start + first.indent.count))
    }
    return .unreadable(
      "There are spaces before the first field. Take them away: every field starts at the very beginning of its line.",
      at: first.indent, fix: "Take the spaces away", edits)
  }

  /// Words with a colon that go on with the text above.
  private func textAbove() -> Mend? {
    guard let above = lines[..<index].last(where: { $0.name != nil }), !above.value.isEmpty,
      let name = above.name, let colon = line.name?.end
    else { return nil }
    let whole = ByteSpan(above.value.start, line.content.end)
    let words = TextLine.all(in: bytes, within: whole).map { source[Lookalike.trimmed($0.span, in: bytes)] }
    let mended = Quoting.quoted(words.joined(separator: " ").trimmingQuotes())
    return .untidy(
      "There is a colon inside the text of \(Quoting.shown(source[name], limit: 30)). That was understood; to be safe everywhere, put the text in quotes: \(Quoting.shown(mended, limit: 80)).",
      at: ByteSpan(colon, colon + 1), fix: "Put the text in quotes", [Edit(whole, mended)])
  }

  /// A line without a name that goes on with the text above it.
  private func continuation() -> [Mend] {
    guard !line.hasDash,
      let above = lines[..<index].last(where: { !$0.isBlank && source[$0.content].first != "#" }),
      above.name == nil || !above.value.isEmpty
    else { return [] }
    let named = lines[..<index].last { $0.name != nil }
    let indent = (named?.indent.count ?? 0) + 2
    guard line.indent.count < indent else { return [] }
    let name = named?.name.map { Quoting.shown(source[$0], limit: 30) } ?? "the field above"
    // After a word or two, what follows at the edge may be something else.
    let isLongText = bytes[above.value.range].count { $0 == .space } >= 2
    let followers = lines[index...].prefix {
      !$0.isBlank && $0.name == nil && !$0.hasDash && $0.indent.count < indent
    }
    return [
      .unreadable(
        "This line seems to go on with the text of \(name). Put two spaces before it to say so.",
        at: line.content, fix: "Put two spaces before it", isSafe: isLongText,
        followers.map { Edit($0.indent, String(repeating: " ", count: indent)) })
    ]
  }
}
