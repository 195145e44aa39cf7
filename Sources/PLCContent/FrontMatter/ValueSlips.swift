import PLCText

extension WrittenValue {
  /// What may have gone wrong unnoticed in a text that was read; nil when it is as it should be.
  func slip(_ kind: FrontMatter.Value.Kind, of name: String, isItem: Bool, isFlow: Bool) -> Mend? {
    guard let first = bytes[span.range].first else { return isFlow ? nil : remark(of: name) }
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return swallowed() ?? path(in: kind)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return nil
    default: break
    }
    let isLone = bytes[source.lineStart(at: span.start)..<span.start].allSatisfy { $0 == .space }
    if !isFlow, isLone && !isItem || text.contains(where: \.isNewline),
      let mend = ListForm.mend(in: span, of: source)
    {
      return mend
    }
    return oddSpaces() ?? (source[firstSign].contains { "&*!@`%".contains($0) } ? specialSign() : nil)
      ?? curlyQuotes() ?? strayQuote() ?? (isFlow ? nil : remark(of: name))
  }

  /// Text after ` #` on the same line, which was cut off.
  private func remark(of name: String) -> Mend? {
    let lineEnd = TextLine(in: bytes, from: span.end, to: bytes.count).span.end
    guard let at = bytes[span.end..<lineEnd].firstIndex(where: { $0 != .space && $0 != .tab }),
      bytes[at] == UInt8(ascii: "#"), !Remark(at: at, in: bytes, to: lineEnd).isMeant
    else { return nil }
    let cut = Lookalike.trimmed(ByteSpan(at, lineEnd), in: bytes)
    // `45 # 2 rounds` is a number with a remark, unlike `Cycle # 2`.
    let isNumber = !bytes[span.range].contains(where: \.isLetter)
    if bytes[at + 1] == .space, isNumber || !source[cut].dropFirst(2).utf8.allSatisfy(\.isDigit) {
      return nil
    }
    let whole = ByteSpan(span.isEmpty ? cut.start : span.start, cut.end)
    let words = source[whole].split { $0 == " " || $0 == "," }
    if name == "tags", words.allSatisfy({ $0.hasPrefix("#") && $0.utf8.count > 1 }) {
      let tags = "[" + words.map { $0.dropFirst() }.joined(separator: ", ") + "]"
      return .unreadable(
        "Tags are written without `#` here, because all that follows a `#` is taken for a note to yourself: `tags: \(tags)`.",
        at: cut, fix: "Write the tags as a list", [Edit(whole, tags)])
    }
    // A single word or number needs no `#`: what follows is rather a remark. A title may be a word.
    let isWord = !span.isEmpty && !["title", "summary"].contains(name) && !text.contains(" ")
    if isWord, bytes[at + 1].isLetter {
      return .unreadable(
        "\(Quoting.shown(source[cut], limit: 30)) is taken for a note to yourself, not for a part of \(owner). If it is a note, put a space after the `#`; if not, put all of it in quotes.",
        at: cut, fix: "Put a space after the `#`", [.insert(" ", at: at + 1)])
    }
    let mended = Quoting.quoted(source[whole])
    let seen =
      span.isEmpty
      ? "\(owner) is empty, because all that follows a `#` is taken for a note to yourself."
      : "\(owner) has a `#` in it, and all that follows is taken for a note to yourself, so only \(Quoting.shown(text, limit: 40)) is left."
    return .unreadable(
      "\(seen) Put the text in quotes: \(example(mended)).", at: cut, fix: "Put the text in quotes",
      [Edit(whole, mended)])
  }

  /// `"C:\new"`, in which `\n` became the end of a line. In any other text that may be what was meant.
  private func path(in kind: FrontMatter.Value.Kind) -> Mend? {
    guard case .scalar(let read) = kind, read.unicodeScalars.contains(where: { $0 < " " }),
      text.contains(":\\"),
      var mend = backslash()
    else { return nil }
    mend.isSafe = false
    mend.isMade = false
    return mend
  }

  /// Spaces at either end that are not the ordinary ones, and so belong to the text.
  private func oddSpaces() -> Mend? {
    let trimmed = Lookalike.trimmed(span, in: bytes)
    guard trimmed != span else { return nil }
    let isBefore = trimmed.start > span.start
    return .untidy(
      "There is an unusual, invisible space \(isBefore ? "before" : "after") the text of \(owner); perhaps it comes from a web page. Take it away.",
      at: isBefore ? ByteSpan(span.start, trimmed.start) : ByteSpan(trimmed.end, span.end),
      fix: "Take the space away", [Edit(span, source[trimmed])])
  }

  /// A quote sign at the end only, and not for inches.
  private func strayQuote() -> Mend? {
    span.count > 1 && bytes[span.end - 2].isDigit ? nil : missingFirstQuote()
  }

  /// A text in quotes that went on over the next fields, perhaps because its first line has no closing quote.
  private func swallowed() -> Mend? {
    let lines = TextLine.all(in: bytes, within: span)
    let lineStart = source.lineStart(at: span.start)
    let indent = bytes[lineStart..<span.start].prefix { $0 == .space }.count
    let isField = lines.dropFirst().contains { line in
      let lineIndent = bytes[line.span.range].prefix { $0 == .space }.count
      let shape = FieldShape(ByteSpan(line.span.start + lineIndent, line.span.end), in: bytes)
      return lineIndent <= indent && shape?.hasPlainName == true && shape?.separator == .colon
    }
    guard isField, let first = lines.first else { return nil }
    let quote = source[firstSign]
    let end = Lookalike.trimmed(first.span, in: bytes).end
    var mend = Mend.unreadable(
      "The text of \(owner) begins with a quote, \(Quoting.shown(quote)), that is not closed on its line, so the next lines, which look like fields, are part of it. If they are fields, put one at its end, too: \(example(source[ByteSpan(span.start, end)] + quote)).",
      at: firstSign, fix: "Put a quote at the end", isSafe: false, [.insert(quote, at: end)])
    mend.isMade = false
    return mend
  }
}
