import PLCText

/// What may be wrong with where a line begins: the likeliest mend first.
struct IndentMends {
  private let source: SourceText
  private let lines: [FieldLine]
  private let index: Int
  private var mends: [Mend] = []

  static func candidates(for index: Int, of lines: [FieldLine], in source: SourceText) -> [Mend] {
    var maker = IndentMends(source: source, lines: lines, index: index)
    maker.collect()
    return maker.mends
  }

  private init(source: SourceText, lines: [FieldLine], index: Int) {
    self.source = source
    self.lines = lines
    self.index = index
  }

  private var line: FieldLine { lines[index] }
  private var bytes: ContiguousArray<UInt8> { source.bytes }

  /// The last line above that is neither empty nor a remark.
  private func above(_ test: (FieldLine) -> Bool = { _ in true }) -> FieldLine? {
    lines[..<index].last { !$0.isBlank && bytes[$0.content.start] != UInt8(ascii: "#") && test($0) }
  }

  private mutating func collect() {
    guard !line.isBlank else { return }
    hiddenSigns()
    hyphens()
    if line.hasDash {
      items()
    } else if line.name != nil {
      field()
    } else {
      continuation()
    }
  }

  /// Tabs, or spaces that are none, at the start of lines: all such lines at once, as one mistake.
  private mutating func hiddenSigns() {
    for width in [2, 4, 1, 8] {
      var edits: [Edit] = []
      var first: ByteSpan?
      var hasTab = false
      for line in lines where !line.isBlank {
        let indent = bytes[line.indent.range]
        guard indent.contains(where: { $0 != .space }) else { continue }
        if first == nil { first = line.indent }
        hasTab = hasTab || indent.contains(.tab)
        var columns = 0
        var at = line.indent.start
        while at < line.indent.end {
          columns += bytes[at] == .tab ? width : 1
          at += max(1, Lookalike.anySpaceLength(in: bytes, at: at, to: line.indent.end))
        }
        edits.append(Edit(line.indent, String(repeating: " ", count: columns)))
      }
      guard let first else { return }
      if hasTab {
        mends.append(
          .unreadable(
            "This line starts with a tab. Only spaces may stand there; two are enough.",
            at: first, fix: "Write spaces instead of tabs", edits))
      } else {
        mends.append(
          .untidy(
            "The spaces at the start of this line are not ordinary ones; perhaps they come from a web page. That was understood; to be safe everywhere, write ordinary spaces.",
            at: first, fix: "Write ordinary spaces", edits))
      }
      if !hasTab { return }
    }
  }

  /// A field that does not stand below its neighbours.
  private mutating func field() {
    let name = line.name.map { Quoting.shown(source[$0], limit: 30) } ?? "this field"
    let shape = FieldShape(line.body, in: bytes)
    if shape?.hasPlainName != true { goesOn() }
    let own = line.indent.count
    var indents: [Int] = []
    for other in lines[..<index].reversed() where other.name != nil && !other.hasDash {
      if !indents.contains(other.indent.count) { indents.append(other.indent.count) }
    }
    indents.sort { (abs($0 - own), -$0) < (abs($1 - own), -$1) }
    if let below = lines[(index + 1)...].first(where: { $0.name != nil }),
      !indents.contains(below.indent.count)
    {
      indents.append(below.indent.count)
    }
    // The first fields have spaces before them, and this one, at the edge, has none.
    if line.indent.isEmpty, let first = lines.first(where: { !$0.isBlank }), !first.indent.isEmpty {
      let edits = lines[..<index].filter { $0.indent.count >= first.indent.count && !$0.isBlank }.map {
        Edit.delete(ByteSpan($0.span.start, $0.span.start + first.indent.count))
      }
      mends.append(
        .unreadable(
          "There are spaces before the first field. Take them away: every field starts at the very beginning of its line.",
          at: first.indent, fix: "Take the spaces away", edits))
    }
    for indent in indents where indent != own && own > 0 {
      let edits = blockEdits(to: indent)
      let message =
        indent == 0
        ? "\(name) seems to be a field of its own, but there are spaces before it. Take them away: a field starts at the very beginning of its line."
        : "\(name) does not start exactly below its neighbours. Put \(indent) spaces before it, as before them."
      mends.append(
        .unreadable(
          message, at: line.indent.isEmpty ? line.name ?? line.content : line.indent,
          fix: indent == 0 ? "Take the spaces away" : "Put it below its neighbours", edits))
    }
  }

  /// Words with a colon that go on with the text above.
  private mutating func goesOn() {
    guard !line.indent.isEmpty, let above = above({ $0.name != nil }), !above.value.isEmpty else { return }
    let whole = ByteSpan(above.value.start, line.content.end)
    let lines = TextLine.all(in: bytes, within: whole).map { source[Lookalike.trimmed($0.span, in: bytes)] }
    let first = lines.first.map { $0.trimmingQuotes() } ?? ""
    let mended = Quoting.quoted(([first] + lines.dropFirst()).joined(separator: " "))
    mends.append(
      .innerColon(
        name: above.name.map { Quoting.shown(source[$0], limit: 30) } ?? "this field",
        mended: Quoting.shown(mended, limit: 80),
        at: line.name.map { ByteSpan($0.end, $0.end + 1) } ?? line.content, [Edit(whole, mended)]))
  }

  /// Moves this line, and those below it that do not begin further to the left, to an indentation.
  private func blockEdits(to indent: Int) -> [Edit] {
    let own = line.indent.count
    return lines[index...].filter { !$0.isBlank }.prefix { $0.indent.count >= own }.map { other in
      Edit(other.indent, String(repeating: " ", count: other.indent.count + indent - own))
    }
  }

  /// An item that does not stand below the one above it.
  private mutating func items() {
    if let above = above(), !above.hasDash { lateList(below: above) }
    guard let above = above({ $0.hasDash }), above.indent.count != line.indent.count else { return }
    let edits = lines[index...].prefix { $0.hasDash && $0.indent.count == line.indent.count }.map {
      Edit($0.indent, source[above.indent])
    }
    mends.append(
      .unreadable(
        "This item does not start exactly below the one above it. All items of a list start at the same place.",
        at: line.indent.isEmpty ? ByteSpan(line.content.start, line.content.start + 1) : line.indent,
        fix: "Put it below the item above", edits))
  }

  /// `tags: one`, and `- two` on this line.
  private mutating func lateList(below above: FieldLine) {
    guard let name = above.name, !above.value.isEmpty, above.indent.count <= line.indent.count else { return }
    mends.append(
      .lateList(
        of: source[name], first: source[above.value], at: above.value,
        [
          Edit(
            ByteSpan(name.end, above.value.start),
            ":" + source.lineEnd(after: above.span) + source[line.indent] + "- ")
        ]))
  }

  /// `-two` among items.
  private mutating func hyphens() {
    func lacksSpace(_ line: FieldLine) -> Bool {
      line.content.count > 1 && bytes[line.content.start] == UInt8(ascii: "-") && !line.hasDash
    }
    guard lacksSpace(line), let above = above() else { return }
    guard above.hasDash || lacksSpace(above) || (above.name != nil && above.value.isEmpty) else { return }
    let edits = lines[index...].prefix { lacksSpace($0) || $0.hasDash }.filter(lacksSpace).map {
      Edit.insert(" ", at: $0.content.start + 1)
    }
    let rest = source[ByteSpan(line.content.start + 1, line.content.end)]
    mends.append(
      .unreadable(
        "There is no space after the hyphen, so this is not read as an item of the list. Write \(Quoting.shown("- " + rest, limit: 40)).",
        at: ByteSpan(line.content.start, line.content.start + 1), fix: "Put a space after the hyphen", edits))
  }

  /// A line without a name that goes on with the text above it.
  private mutating func continuation() {
    guard let above = above() else { return }
    let named = lines[..<index].last { $0.name != nil }
    let indent = (named?.indent.count ?? 0) + 2
    guard line.indent.count < indent else { return }
    let name = named?.name.map { Quoting.shown(source[$0], limit: 30) } ?? "the field above"
    let isText = above.name == nil || !above.value.isEmpty
    guard isText else { return }
    // After a word or two, what follows at the edge may be something else.
    let isLongText = bytes[above.value.range].count { $0 == .space } >= 2
    let followers = lines[index...].prefix {
      !$0.isBlank && $0.name == nil && !$0.hasDash && $0.indent.count < indent
    }
    let edits = followers.map { Edit($0.indent, String(repeating: " ", count: indent)) }
    mends.append(
      .unreadable(
        "This line seems to go on with the text of \(name). Put two spaces before it to say so.",
        at: line.content, fix: "Put two spaces before it", isSafe: isLongText, edits))
  }
}
