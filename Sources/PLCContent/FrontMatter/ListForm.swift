import PLCText

/// Lists whose signs are not hyphens with a space, one exactly below the other, and those that begin beside
/// their name.
struct ListForm {
  private let source: SourceText
  private let lines: [FieldLine]
  private var edits: [Edit] = []
  private var first: (message: String, span: ByteSpan, fix: String)?

  /// The mend of a list that was read as one text, which stands at `span`.
  static func mend(in span: ByteSpan, of source: SourceText) -> Mend? {
    let lines = FieldLine.all(in: source)
    guard let index = lines.lastIndex(where: { $0.span.start <= span.start }) else { return nil }
    return mend(at: index, of: lines, in: source, within: span)
  }

  /// The mend of the list that the line belongs to.
  static func mend(
    at index: Int, of lines: [FieldLine], in source: SourceText, within part: ByteSpan? = nil
  ) -> Mend? {
    var form = ListForm(source: source, lines: lines)
    return form.find(at: index, within: part)
  }

  private init(source: SourceText, lines: [FieldLine]) {
    self.source = source
    self.lines = lines
  }

  /// The length of what stands for a list sign at the start of a line, with the spaces after it; 0 for
  /// none. A hyphen counts with or without its space, unless it makes a number.
  private func sign(_ line: FieldLine) -> Int {
    let text = source[line.content]
    guard let sign = ["-", "*", "+", "•", "‣", "–", "—", "◦", "▪", "·"].first(where: text.hasPrefix) else {
      return 0
    }
    let after = line.content.start + sign.utf8.count
    let end = Lookalike.skipSpaces(in: source.bytes, from: after, to: line.content.end)
    if end > after { return end - line.content.start }
    return sign == "-" && end < line.content.end && source.bytes[end] != UInt8(ascii: "-")
      && !source.bytes[end].isDigit ? 1 : 0
  }

  private mutating func find(at index: Int, within part: ByteSpan?) -> Mend? {
    guard let head = lines[...index].last(where: { $0.name != nil && sign($0) == 0 }), let name = head.name
    else { return nil }
    let below = lines.drop { $0.span.start <= head.span.start }.prefix { line in
      line.isBlank || sign(line) > 0 || (line.name == nil && line.indent.count > head.indent.count)
    }.filter { !$0.isBlank }
    let items = below.filter { sign($0) > 0 }
    let isBeside = !head.value.isEmpty && part?.contains(head.value) != false
    if isBeside {
      return besideName(head, name, items, isAll: items.count == below.count)
    }
    guard head.value.isEmpty, let top = items.first, top.span == below.first?.span else { return nil }
    for item in items
    where part.map({ $0.overlaps(item.content) && !(item.hasDash && $0.start == item.body.start) }) != false {
      look(at: item, below: top)
    }
    return first.map { .unreadable($0.message, at: $0.span, fix: $0.fix, edits) }
  }

  private mutating func look(at item: FieldLine, below top: FieldLine) {
    let length = sign(item)
    guard !item.hasDash || item.indent.count != top.indent.count else { return }
    edits.append(
      Edit(ByteSpan(item.span.start, item.content.start + length), source[top.indent] + "- "))
    guard first == nil else { return }
    let start = item.content.start
    let rest = Quoting.shown("- " + source[ByteSpan(start + length, item.content.end)], limit: 40)
    if item.hasDash {
      first = (
        "This item does not start exactly below the one above it. All items of a list start at the same place.",
        item.indent.isEmpty ? ByteSpan(start, start + 1) : item.indent, "Put it below the item above"
      )
    } else if source.bytes[start] == UInt8(ascii: "-") {
      first = (
        "There is no space after the hyphen, so this is not read as an item of the list. Write \(rest).",
        ByteSpan(start, start + 1), "Put a space after the hyphen"
      )
    } else {
      first = (
        "Among the fields the items of a list start with a hyphen and a space: \(rest).",
        ByteSpan(start, start + length), "Write hyphens"
      )
    }
  }

  /// `tags: - one`, or `tags: one` and `- two` below it.
  private func besideName(_ head: FieldLine, _ name: ByteSpan, _ items: [FieldLine], isAll: Bool) -> Mend? {
    let value = head.value
    let hasHyphen = value.count > 2 && source[value].hasPrefix("- ")
    guard hasHyphen || !items.isEmpty && isAll && items.allSatisfy(\.hasDash) else { return nil }
    let indent = items.first { $0.indent.count > head.indent.count || !hasHyphen }.map { source[$0.indent] }
    let start = ":" + source.lineEnd(after: head.span) + (indent ?? source[head.indent] + "  ")
    let edits = [Edit(ByteSpan(name.end, value.start), start + (hasHyphen ? "" : "- "))]
    if hasHyphen {
      return .unreadable(
        "A list with hyphens starts on the line below its name. Write \(Quoting.shown(source[value], limit: 40)) there.",
        at: ByteSpan(value.start, value.start + 1), fix: "Begin the list on its own line", edits)
    }
    return .unreadable(
      "The list of \(Quoting.shown(source[name], limit: 30)) starts beside its name and goes on below it. Put the first item on a line of its own: \(Quoting.shown("- " + source[value], limit: 40)).",
      at: value, fix: "Put the first item on its own line", isSafe: false, edits)
  }
}
