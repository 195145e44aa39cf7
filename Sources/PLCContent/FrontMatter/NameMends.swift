import PLCText

/// What may be wrong with the name of a field and the colon after it.
enum NameMends {
  /// Of a line that could not be read: the likeliest mend first.
  static func candidates(for line: FieldLine, in source: SourceText, knownNames: Set<String>) -> [Mend] {
    let stars = stars(line, in: source).map { [$0] } ?? []
    guard let shape = FieldShape(line.body, in: source.bytes) else {
      guard line.name == nil, !line.hasDash else { return stars }
      return stars + (noColon(line, in: source, knownNames).map { [$0] } ?? [])
    }
    return stars + (separator(shape, line, in: source).map { [$0] } ?? [])
  }

  private static func example(_ name: String, _ value: String) -> String {
    Quoting.shown(value.isEmpty ? name + ":" : name + ": " + value, limit: 80)
  }

  private static func separator(_ shape: FieldShape, _ line: FieldLine, in source: SourceText) -> Mend? {
    let value = source[ByteSpan(shape.gap.end, line.content.end)]
    let name = source[shape.name]
    let shown = example(name, value)
    let sign = Lookalike.trimmed(shape.gap, in: source.bytes)
    let edits = [Edit(shape.gap, value.isEmpty ? ":" : ": ")]
    switch shape.separator {
    case .colon where shape.gap.end == sign.end && line.name == nil:
      // An address such as `https://…` is no field.
      if value.hasPrefix("//") { return nil }
      return .unreadable(
        "There is no space after the colon. Write \(shown).", at: sign, fix: "Put a space after the colon",
        edits)
    case .colon:
      let isOdd = line.name != nil && source.bytes[shape.gap.range].contains { $0 >= 0x80 }
      return isOdd ? .oddGap(name: name, mended: shown, at: shape.gap, edits) : nil
    case .equals, .semicolon, .wideColon:
      let seen =
        shape.separator == .wideColon
        ? "The colon after `\(name)` is a wide one, from another keyboard."
        : "After the name `\(name)` there is \(Quoting.shown(source[sign])) instead of a colon."
      return .unreadable("\(seen) Write \(shown).", at: sign, fix: "Write a colon and a space", edits)
    }
  }

  /// `**title:** x`: the name in bold type, and its colon, too.
  private static func stars(_ line: FieldLine, in source: SourceText) -> Mend? {
    let body = source[line.body]
    guard body.hasPrefix("*"), let colon = body.firstIndex(of: ":") else { return nil }
    let name = body[..<colon].filter { $0 != "*" }
    let rest = body[colon...].drop { $0 == ":" || $0 == "*" }
    guard !name.isEmpty else { return nil }
    let bold = ByteSpan(line.body.start, line.body.end - rest.utf8.count)
    let value = String(rest).trimmingSpaces
    let whole = ByteSpan(line.body.start, line.body.end - value.utf8.count)
    return .unreadable(
      "The name of a field needs no stars around it: \(example(name, value)).", at: bold,
      fix: "Take the stars away", [Edit(whole, value.isEmpty ? name + ":" : name + ": ")])
  }

  /// `status active`: a name that is known, or looks like one, with no sign after it.
  private static func noColon(_ line: FieldLine, in source: SourceText, _ knownNames: Set<String>) -> Mend? {
    let bytes = source.bytes
    let end =
      bytes[line.body.range].firstIndex { !$0.isLetter && !$0.isDigit && $0 != UInt8(ascii: "_") }
      ?? line.body.end
    let name = ByteSpan(line.body.start, end)
    let value = Lookalike.trimmed(ByteSpan(end, line.body.end), in: bytes)
    guard !name.isEmpty, value.isEmpty || value.start > end else { return nil }
    let word = source[name]
    let isOneWord = !value.isEmpty && !bytes[value.range].contains(.space)
    let isLikely =
      knownNames.isEmpty
      ? word == word.lowercased() && (isOneWord || word.contains("_")) : knownNames.contains(word)
    guard isLikely else { return nil }
    let gap = ByteSpan(end, value.isEmpty ? end : value.start)
    return .unreadable(
      "There is no colon after `\(word)`. Write \(example(word, source[value])).", at: name,
      fix: "Put a colon after `\(word)`", isSafe: false, [Edit(gap, value.isEmpty ? ":" : ": ")])
  }
}

extension Mend {
  static func oddGap(name: String, mended: String, at span: ByteSpan, _ edits: [Edit]) -> Mend {
    .untidy(
      "There is an unusual space beside the colon after `\(name)`; perhaps it comes from a web page. That was understood; to be safe everywhere, write an ordinary space: \(mended).",
      at: span, fix: "Write an ordinary space", edits)
  }
}
