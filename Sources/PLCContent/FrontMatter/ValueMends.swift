import PLCText

/// What may be wrong with the value on one line, and how to mend it: the likeliest first.
///
/// Nothing here is sure. Whoever asks makes the change and sees whether the text then reads.
struct ValueMends {
  private let source: SourceText
  private let line: FieldLine
  private var mends: [Mend] = []

  static func candidates(for line: FieldLine, in source: SourceText) -> [Mend] {
    guard !line.value.isEmpty, !line.isWellQuoted(in: source.bytes) else { return [] }
    var maker = ValueMends(source: source, line: line)
    maker.collect()
    return maker.mends
  }

  private init(source: SourceText, line: FieldLine) {
    self.source = source
    self.line = line
  }

  private var bytes: ContiguousArray<UInt8> { source.bytes }
  private var value: ByteSpan { line.value }
  private var text: String { source[value] }
  private func point(_ offset: Int) -> ByteSpan { ByteSpan(offset, offset + 1) }

  /// `title`, in backquotes, or words for a line without a name.
  private var name: String {
    line.name.map { Quoting.shown(source[$0], limit: 30) } ?? (line.hasDash ? "this item" : "this line")
  }

  /// The line as it would stand with another value, in backquotes.
  private func example(_ value: String) -> String {
    let start = line.name.map { source[$0] + ": " } ?? (line.hasDash ? "- " : "")
    return Quoting.shown(start + value, limit: 80)
  }

  private mutating func collect() {
    if let inside = Lookalike.insideCurlyQuotes(text) {
      let mended = Quoting.quoted(inside)
      mends.append(.curlyQuotes(name: name, mended: example(mended), at: value, [Edit(value, mended)]))
    }
    switch bytes[value.start] {
    case UInt8(ascii: "\""): quotes(UInt8(ascii: "\""))
    case UInt8(ascii: "'"): quotes(UInt8(ascii: "'"))
    case UInt8(ascii: "["), UInt8(ascii: "{"): mends += ListMends.candidates(for: line, in: source)
    case UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"),
      UInt8(ascii: "?"), UInt8(ascii: "-"), UInt8(ascii: ":"):
      specialSign()
    default: break
    }
    innerColon()
  }

  /// The value put in quotes as it is.
  private mutating func quoteAll(_ message: String, at span: ByteSpan, text: String? = nil) {
    let mended = Quoting.quoted(text ?? self.text)
    mends.append(
      .unreadable(
        message + " " + example(mended) + ".", at: span, fix: "Put the text in quotes", [Edit(value, mended)])
    )
  }

  private mutating func specialSign() {
    let sign = Quoting.shown(source[point(value.start)])
    quoteAll(
      "The text of \(name) begins with \(sign), which has a special meaning at the start. Put it in quotes:",
      at: point(value.start))
  }

  private mutating func innerColon() {
    guard let colon = colonInside() else { return }
    // A single quote sign at the very end: the one at the start was forgotten.
    let last = bytes[value.end - 1]
    if last == UInt8(ascii: "\""), bytes[value.range].count(where: { $0 == last }) == 1 {
      mends.append(.missingFirstQuote(name: name, at: value, in: source, example: example))
    }
    let mended = Quoting.quoted(text)
    let whole = line.hasDash ? line.body : value
    if line.hasDash {
      let item = Quoting.quoted(source[whole])
      mends.append(
        .innerColon(
          name: "this item", mended: Quoting.shown("- " + item, limit: 80), at: point(colon),
          [Edit(whole, item)]))
    } else {
      mends.append(.innerColon(name: name, mended: example(mended), at: point(colon), [Edit(value, mended)]))
    }
  }

  private func colonInside() -> Int? {
    var at = value.start
    while at < value.end {
      if bytes[at] == UInt8(ascii: ":"),
        at + 1 == value.end || Lookalike.anySpaceLength(in: bytes, at: at + 1, to: value.end) > 0
      {
        return at
      }
      at += 1
    }
    return nil
  }

  /// The value begins with a quote sign.
  private mutating func quotes(_ quote: UInt8) {
    let sign = Quoting.shown(source[point(value.start)])
    let inner = ByteSpan(value.start + 1, value.end)
    guard
      let closing = inner.range.first(where: {
        bytes[$0] == quote && (quote == UInt8(ascii: "'") || bytes[$0 - 1] != UInt8(ascii: "\\"))
      })
    else {
      if quote == UInt8(ascii: "'"), startsWithApostrophe(inner) {
        quoteAll(
          "The text of \(name) begins with an apostrophe, which is taken for a quote. Put it in double quotes:",
          at: point(value.start))
      }
      mends.append(
        .unreadable(
          "The text of \(name) begins with a quote, \(sign), that is never closed. Put one at its end, too: \(example(text + source[point(value.start)])).",
          at: point(value.start), fix: "Put a quote at the end",
          [.insert(source[point(value.start)], at: value.end)]))
      return
    }
    if closing == value.end - 1 { return }
    let others = (inner.start..<value.end - 1).filter { bytes[$0] == quote }
    let endsInQuote = bytes[value.end - 1] == quote
    let inside = source[ByteSpan(inner.start, endsInQuote ? value.end - 1 : value.end)]
    if isApostrophe(closing), others.count % 2 == 1 || !endsInQuote {
      let message =
        endsInQuote
        ? "The apostrophe ends the text of \(name) too early, because the text stands in single quotes. Use double quotes:"
        : "The text of \(name) begins with a single quote that is never closed. Put it in double quotes:"
      quoteAll(message, at: point(endsInQuote ? closing : value.start), text: inside)
    } else if endsInQuote, others.count % 2 == 1 || !closesWord(closing) {
      quoteAll(
        "There are quotes inside the quotes of \(name), and the first of them ends the text. Use the other kind around the whole:",
        at: point(closing), text: inside)
    } else {
      let rest = Lookalike.trimmed(ByteSpan(closing + 1, value.end), in: bytes)
      quoteAll(
        "After the closing quote the line goes on, with \(Quoting.shown(source[rest], limit: 30)). Put all of it in quotes:",
        at: rest)
    }
  }

  /// `"C:\data"`, asked for only when a backslash is what keeps the text from being read.
  static func backslash(in line: FieldLine, of source: SourceText) -> [Mend] {
    let maker = ValueMends(source: source, line: line)
    let bytes = source.bytes
    guard line.value.count > 1, bytes[line.value.start] == UInt8(ascii: "\""),
      bytes[line.value.end - 1] == UInt8(ascii: "\""),
      let sign = line.value.range.first(where: { bytes[$0] == UInt8(ascii: "\\") })
    else { return [] }
    let mended = Quoting.quoted(source[ByteSpan(line.value.start + 1, line.value.end - 1)])
    return [.backslash(in: maker.name, mended: maker.example(mended), at: sign, [Edit(line.value, mended)])]
  }

  /// A sign between two letters, as in `it's`.
  private func isApostrophe(_ offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: "'") && isWord(offset - 1) && offset + 1 < value.end && isWord(offset + 1)
  }

  /// A sign that stands after a word and before none.
  private func closesWord(_ offset: Int) -> Bool {
    !bytes[offset - 1].isBlank && !(offset + 1 < value.end && isWord(offset + 1))
  }

  private func isWord(_ offset: Int) -> Bool {
    bytes[offset].isLetter || bytes[offset].isDigit || bytes[offset] >= 0x80
  }

  /// `'tis`, `'90s`.
  private func startsWithApostrophe(_ inner: ByteSpan) -> Bool {
    guard let first = bytes[inner.range].first else { return false }
    if first.isDigit { return true }
    let word = source[inner].prefix { $0 != " " }.lowercased()
    return ["tis", "twas", "til", "em", "cause", "round"].contains(word)
  }
}

extension Mend {
  static func curlyQuotes(name: String, mended: String, at span: ByteSpan, _ edits: [Edit]) -> Mend {
    .untidy(
      "The quotes around the text of \(name) are curly. That was understood; to be safe everywhere, write straight ones: \(mended).",
      at: span, fix: "Write straight quotes", edits)
  }

  static func backslash(in name: String, mended: String, at offset: Int, _ edits: [Edit]) -> Mend {
    .unreadable(
      "Between double quotes a backslash, `\\`, changes what follows it, so \(name) would not say what stands here. Use single quotes: \(mended).",
      at: ByteSpan(offset, offset + 1), fix: "Use single quotes", edits)
  }

  static func innerColon(name: String, mended: String, at span: ByteSpan, _ edits: [Edit]) -> Mend {
    .untidy(
      "There is a colon inside the text of \(name). That was understood; to be safe everywhere, put the text in quotes: \(mended).",
      at: span, fix: "Put the text in quotes", edits)
  }

  /// A text that ends with a quote sign and does not begin with one.
  static func missingFirstQuote(
    name: String, at value: ByteSpan, in source: SourceText, example: (String) -> String
  ) -> Mend {
    .unreadable(
      "The text of \(name) ends with a quote, `\"`, but does not begin with one. Put one before it, too: \(example("\"" + source[value])).",
      at: ByteSpan(value.end - 1, value.end), fix: "Put a quote before the text",
      [.insert("\"", at: value.start)])
  }
}
