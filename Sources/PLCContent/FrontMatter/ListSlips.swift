import PLCText

/// Lists that were read as one text, because of a missing space after a hyphen, a bullet of another sort,
/// or an item that stands too far to the right.
struct ListSlips {
  private let source: SourceText
  private let lines: [FieldLine]
  private let firstLine: FieldLine
  private let name: String

  static func find(
    _ value: FrontMatter.Value, of name: String, isItem: Bool, in source: SourceText
  ) -> Mend? {
    let start = source.lineStart(at: value.span.start)
    let lines = TextLine.all(in: source.bytes, within: ByteSpan(start, value.span.end)).map {
      FieldLine($0, in: source.bytes)
    }
    guard let first = lines.first else { return nil }
    let slips = ListSlips(source: source, lines: lines, firstLine: first, name: name)
    if isItem { return slips.shiftedItems() }
    return first.content.start == value.span.start ? slips.bullets() : slips.lateList(value)
  }

  private var bytes: ContiguousArray<UInt8> { source.bytes }

  /// The length of what stands for a list sign at the start of a line, with the spaces after it; 0 for
  /// none. A hyphen counts with or without its space.
  private func bulletLength(_ line: FieldLine, hyphensOnly: Bool = false) -> Int {
    guard let first = bytes[line.content.range].first else { return 0 }
    let start = line.content.start
    let length: Int
    switch first {
    case UInt8(ascii: "-"):
      return Lookalike.skipSpaces(in: bytes, from: start + 1, to: line.content.end) - start
    case UInt8(ascii: "*"), UInt8(ascii: "+"): length = 1
    // • U+2022, ‣ U+2023, – U+2013, — U+2014, ◦ U+25E6, ▪ U+25AA, · U+00B7
    case 0xE2, 0xC2:
      let signs: [[UInt8]] = [
        [0xE2, 0x80, 0xA2], [0xE2, 0x80, 0xA3], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94], [0xE2, 0x97, 0xA6],
        [0xE2, 0x96, 0xAA], [0xC2, 0xB7],
      ]
      guard let sign = signs.first(where: { bytes[line.content.range].starts(with: $0) }) else { return 0 }
      length = sign.count
    default: return 0
    }
    let end = Lookalike.skipSpaces(in: bytes, from: start + length, to: line.content.end)
    return hyphensOnly || end == start + length ? 0 : end - start
  }

  /// `-one` and `-two`, or `• one` and `• two`, below a name.
  private func bullets() -> Mend? {
    let first = bulletLength(firstLine)
    guard first > 0 else { return nil }
    let start = firstLine.content.start
    let isHyphen = bytes[start] == UInt8(ascii: "-")
    // `-5` alone is a number.
    if isHyphen, lines.count == 1, firstLine.content.count > 1, bytes[start + 1].isDigit { return nil }
    let edits = lines.compactMap { line -> Edit? in
      let length = bulletLength(line)
      let mended = source[firstLine.indent] + "- "
      return length == 0
        ? nil : Edit(ByteSpan(line.span.start, line.content.start + length), mended)
    }
    let rest = source[ByteSpan(start + first, firstLine.content.end)]
    let message =
      isHyphen
      ? "There is no space after the hyphen, so this is not read as a list. Write \(Quoting.shown("- " + rest, limit: 40))."
      : "Among the fields the items of a list start with a hyphen and a space: \(Quoting.shown("- " + rest, limit: 40))."
    return .unreadable(
      message, at: ByteSpan(start, start + (isHyphen ? 1 : first)),
      fix: isHyphen ? "Put a space after the hyphen" : "Write hyphens", edits)
  }

  /// Items that stand further to the right than the one above, or lack the space after their hyphen: they
  /// became part of its text.
  private func shiftedItems() -> Mend? {
    let shifted = lines.dropFirst().filter { bulletLength($0, hyphensOnly: true) > 0 }
    guard let first = shifted.first, firstLine.hasDash else { return nil }
    let edits = shifted.map { line in
      Edit(
        ByteSpan(line.span.start, line.content.start + bulletLength(line)), source[firstLine.indent] + "- ")
    }
    let hasSpace = first.hasDash
    let rest = source[ByteSpan(first.content.start + bulletLength(first), first.content.end)]
    return .unreadable(
      hasSpace
        ? "This item does not start exactly below the one above it, so it became part of that one. All items of a list start at the same place."
        : "There is no space after the hyphen, so this became part of the item above. Write \(Quoting.shown("- " + rest, limit: 40)).",
      at: hasSpace ? first.indent : ByteSpan(first.content.start, first.content.start + 1),
      fix: hasSpace ? "Put it below the item above" : "Put a space after the hyphen", edits)
  }

  /// `tags: one`, and `- two` below it.
  private func lateList(_ value: FrontMatter.Value) -> Mend? {
    let items = lines.dropFirst().filter { $0.hasDash }
    guard let second = items.first, items.count == lines.count - 1, let name = firstLine.name,
      !firstLine.hasDash
    else { return nil }
    let gap = ByteSpan(name.end, value.span.start)
    let lineEnd = source.lineEnd(after: firstLine.span)
    return .lateList(
      of: source[name], first: source[firstLine.value], at: firstLine.value,
      [Edit(gap, ":" + lineEnd + source[second.indent] + "- ")])
  }
}

extension Mend {
  static func lateList(of name: String, first: String, at span: ByteSpan, _ edits: [Edit]) -> Mend {
    .unreadable(
      "The list of \(Quoting.shown(name, limit: 30)) starts beside its name and goes on below it. Put the first item on a line of its own: \(Quoting.shown("- " + first, limit: 40)).",
      at: span, fix: "Put the first item on its own line", isSafe: false, edits)
  }
}
