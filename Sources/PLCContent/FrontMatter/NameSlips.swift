import PLCText

/// What may have gone wrong unnoticed with the name of one field and the colon after it.
struct NameSlips {
  private let source: SourceText
  private let name: ByteSpan
  private let value: FrontMatter.Value

  /// The first slip; nil when the name and its colon are as they should be.
  static func find(_ entry: FrontMatter.Entry, in source: SourceText) -> Mend? {
    let slips = NameSlips(source: source, name: entry.keySpan, value: entry.value)
    return slips.oddSpaces() ?? slips.needlessSigns() ?? slips.gap()
  }

  private var bytes: ContiguousArray<UInt8> { source.bytes }

  /// The line as it should be, in backquotes.
  private func example(_ name: String) -> String {
    let line = source.line(at: self.name.start)
    let text =
      value.span.start < line.end ? source[ByteSpan(value.span.start, min(value.span.end, line.end))] : ""
    return Quoting.shown(text.isEmpty ? name + ":" : name + ": " + text, limit: 80)
  }

  /// Spaces beside the name that are not the ordinary ones, and so belong to it.
  private func oddSpaces() -> Mend? {
    let trimmed = Lookalike.trimmed(name, in: bytes)
    guard trimmed != name, !trimmed.isEmpty else { return nil }
    let isBefore = trimmed.start > name.start
    return .untidy(
      "There is an unusual, invisible space beside the name \(Quoting.shown(source[trimmed], limit: 30)); perhaps it comes from a web page. That was understood; take it away.",
      at: isBefore ? ByteSpan(name.start, trimmed.start) : ByteSpan(trimmed.end, name.end),
      fix: "Take the space away", [Edit(name, source[trimmed])])
  }

  /// Signs that only some program or habit put into the name.
  private func needlessSigns() -> Mend? {
    let isPlain = bytes[name.range].allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
    guard !isPlain, let (bare, reason) = bareName(source[name]), !bare.isEmpty else { return nil }
    return .unreadable(
      "\(reason): \(example(bare)).", at: name, fix: "Write `\(bare)`", [Edit(name, bare)])
  }

  private func bareName(_ raw: String) -> (text: String, reason: String)? {
    if raw.utf8.contains(UInt8(ascii: "\\")), !raw.hasPrefix("\"") {
      return (
        raw.split(separator: "\\").joined(),
        "There is a backslash in this name; some programs put one there. Write the name without it"
      )
    }
    if let inside = Lookalike.insideCurlyQuotes(raw) {
      return (inside, "The name of a field needs no quotes around it")
    }
    if raw.hasPrefix("-") { return (String(raw.drop { $0 == "-" }), "A field needs no hyphens before it") }
    if raw.hasSuffix(":") { return (String(raw.prefix { $0 != ":" }), "One colon after the name is enough") }
    for (sign, word) in [("*", "stars"), ("`", "backquotes")] as [(Character, String)]
    where raw.first == sign && raw.last == sign {
      let bare = raw.drop { $0 == sign }.prefix { $0 != sign }
      return (String(bare), "The name of a field needs no \(word) around it")
    }
    return nil
  }

  /// What stands between the name and the value besides a colon and spaces.
  private func gap() -> Mend? {
    let lineEnd = source.line(at: name.start).end
    guard let colon = bytes[name.end..<max(name.end, lineEnd)].firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let isBeside = !value.span.isEmpty && value.span.start < lineEnd
    let gap = ByteSpan(name.end, isBeside ? value.span.start : colon + 1)
    let after = bytes[(colon + 1)..<max(colon + 1, gap.end)]
    let mended = [Edit(gap, isBeside ? ": " : ":")]
    if after.contains(.tab) {
      return .untidy(
        "There is a tab beside the colon after \(Quoting.shown(source[name], limit: 30)). That was understood; a space is tidier: \(example(source[name])).",
        at: gap, fix: "Write a space", mended)
    }
    if after.contains(where: { $0 >= 0x80 }) {
      return .oddGap(name: source[name], mended: example(source[name]), at: gap, mended)
    }
    guard colon > name.end else { return nil }
    let space = ByteSpan(name.end, colon)
    return .untidy(
      "There is a space before the colon. That was understood; it is tidier without: \(example(source[name])).",
      at: space, fix: "Take the space away", [.delete(space)])
  }
}
