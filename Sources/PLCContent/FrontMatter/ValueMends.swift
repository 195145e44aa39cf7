import PLCText

extension WrittenValue {
  /// What may be wrong with the value of a line that could not be read: the likeliest mend first.
  func mends(of line: FieldLine) -> [Mend] {
    guard !span.isEmpty, !isWellQuoted else { return [] }
    var mends = curlyQuotes().map { [$0] } ?? []
    switch bytes[span.start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): mends += quotes()
    case UInt8(ascii: "["), UInt8(ascii: "{"): mends += brackets(of: line)
    case UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"),
      UInt8(ascii: "?"), UInt8(ascii: "-"), UInt8(ascii: ":"):
      mends.append(specialSign())
    default: break
    }
    guard let colon = Lookalike.colon(in: bytes, from: span.start, to: span.end) else { return mends }
    if let mend = missingFirstQuote() { mends.append(mend) }
    let whole = line.hasDash ? WrittenValue(item: line, in: source) : self
    return mends + [whole.innerColon(at: colon)]
  }

  /// All that stands behind the hyphen of an item, a name included.
  private init(item line: FieldLine, in source: SourceText) {
    self.source = source
    span = line.body
    owner = "this item"
    lead = "- "
  }

  /// The value begins with a quote sign, and the quotes are not well.
  private func quotes() -> [Mend] {
    let quote = bytes[span.start]
    let isSingle = quote == UInt8(ascii: "'")
    let inner = ByteSpan(span.start + 1, span.end)
    let closing = inner.range.first {
      bytes[$0] == quote && (isSingle || bytes[$0 - 1] != UInt8(ascii: "\\"))
    }
    guard let closing else { return openQuote(isSingle: isSingle, inner) }
    let others = (inner.start..<span.end - 1).count { bytes[$0] == quote }
    let endsInQuote = bytes[span.end - 1] == quote
    let inside = source[ByteSpan(inner.start, endsInQuote ? span.end - 1 : span.end)]
    let place = ByteSpan(closing, closing + 1)
    let isBeforeWord = closing + 1 < span.end && isWord(closing + 1)
    if isSingle, isWord(closing - 1), isBeforeWord, !others.isMultiple(of: 2) || !endsInQuote {
      let message =
        endsInQuote
        ? "The apostrophe ends the text of \(owner) too early, because the text stands in single quotes. Use double quotes:"
        : "The text of \(owner) begins with a single quote that is never closed. Put it in double quotes:"
      return [quoted(message, at: endsInQuote ? place : firstSign, text: inside)]
    }
    if endsInQuote, !others.isMultiple(of: 2) || bytes[closing - 1].isBlank || isBeforeWord {
      return [
        quoted(
          "There are quotes inside the quotes of \(owner), and the first of them ends the text. Use the other kind around the whole:",
          at: place, text: inside)
      ]
    }
    let rest = Lookalike.trimmed(ByteSpan(closing + 1, span.end), in: bytes)
    return [
      quoted(
        "After the closing quote the line goes on, with \(Quoting.shown(source[rest], limit: 30)). Put all of it in quotes:",
        at: rest)
    ]
  }

  private func openQuote(isSingle: Bool, _ inner: ByteSpan) -> [Mend] {
    let sign = source[firstSign]
    let closed = Mend.unreadable(
      "The text of \(owner) begins with a quote, \(Quoting.shown(sign)), that is never closed. Put one at its end, too: \(example(text + sign)).",
      at: firstSign, fix: "Put a quote at the end", [.insert(sign, at: span.end)])
    // `'tis`, `'90s`.
    let word = source[inner].prefix { $0 != " " }.lowercased()
    let isShort = ["tis", "twas", "til", "em", "cause", "round"].contains(word)
    guard isSingle, isShort || bytes[inner.range].first?.isDigit == true else { return [closed] }
    return [
      quoted(
        "The text of \(owner) begins with an apostrophe, which is taken for a quote. Put it in double quotes:",
        at: firstSign), closed,
    ]
  }

  private func isWord(_ offset: Int) -> Bool {
    bytes[offset].isLetter || bytes[offset].isDigit || bytes[offset] >= 0x80
  }
}
