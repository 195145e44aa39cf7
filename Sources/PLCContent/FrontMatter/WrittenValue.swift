import PLCText

/// A value as it stands in a text, with the words that messages need for it, and the mends of its form.
struct WrittenValue {
  let source: SourceText
  let span: ByteSpan
  /// What it is called: `title` in backquotes, an item of something, this line.
  let owner: String
  /// What stands before it in an example: `title: `.
  let lead: String

  /// The value of a line that has not been read.
  init(_ line: FieldLine, in source: SourceText) {
    self.source = source
    span = line.value
    owner =
      line.name.map { Quoting.shown(source[$0], limit: 30) } ?? (line.hasDash ? "this item" : "this line")
    lead = line.name.map { source[$0] + ": " } ?? (line.hasDash ? "- " : "")
  }

  /// A value that was read, of a field or in the list of a field.
  init(_ value: FrontMatter.Value, of name: String, isItem: Bool, in source: SourceText) {
    self.source = source
    span = value.span
    let shown = Quoting.shown(name, limit: 30)
    owner = isItem ? "an item of \(shown)" : shown
    lead = isItem ? "" : name + ": "
  }

  var bytes: ContiguousArray<UInt8> { source.bytes }
  var text: String { source[span] }
  var firstSign: ByteSpan { ByteSpan(span.start, span.start + 1) }

  /// The line as it would stand with another value, in backquotes.
  func example(_ mended: String) -> String { Quoting.shown(lead + mended, limit: 80) }

  /// All of it in quotes, or `inside` when that is what was meant; the message ends with an example.
  func quoted(_ message: String, at place: ByteSpan, text inside: String? = nil) -> Mend {
    let mended = Quoting.quoted(inside ?? text)
    return .unreadable(
      "\(message) \(example(mended)).", at: place, fix: "Put the text in quotes", [Edit(span, mended)])
  }

  func curlyQuotes() -> Mend? {
    Lookalike.insideCurlyQuotes(text).map { inside in
      let mended = Quoting.quoted(inside)
      return .untidy(
        "The quotes around the text of \(owner) are curly. That was understood; to be safe everywhere, write straight ones: \(example(mended)).",
        at: span, fix: "Write straight quotes", [Edit(span, mended)])
    }
  }

  /// A sign that opens something else than text in other programs, and would here.
  func specialSign() -> Mend {
    let sign = source[firstSign] == "`" ? "a backquote" : Quoting.shown(source[firstSign])
    return quoted(
      "The text of \(owner) begins with \(sign), which has a special meaning at the start. Put it in quotes:",
      at: firstSign, text: text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  /// A text that ends with a quote sign, the only one there is.
  func missingFirstQuote() -> Mend? {
    let quote = UInt8(ascii: "\"")
    guard span.count > 1, bytes[span.range].firstIndex(of: quote) == span.end - 1 else { return nil }
    return .unreadable(
      "The text of \(owner) ends with a quote, `\"`, but does not begin with one. Put one before it, too: \(example("\"" + text)).",
      at: ByteSpan(span.end - 1, span.end), fix: "Put a quote before the text",
      [.insert("\"", at: span.start)])
  }

  /// `"C:\data"`, in which a backslash changes what follows it.
  func backslash() -> Mend? {
    guard span.count > 1, bytes[span.start] == UInt8(ascii: "\""),
      bytes[span.end - 1] == UInt8(ascii: "\""),
      let sign = bytes[span.range].firstIndex(of: UInt8(ascii: "\\"))
    else { return nil }
    let mended = Quoting.quoted(source[ByteSpan(span.start + 1, span.end - 1)])
    return .unreadable(
      "Between double quotes a backslash, `\\`, changes what follows it, so \(owner) would not say what stands here. Use single quotes: \(example(mended)).",
      at: ByteSpan(sign, sign + 1), fix: "Use single quotes", [Edit(span, mended)])
  }

  /// A colon that was taken for the end of a name.
  func innerColon(at colon: Int) -> Mend {
    let mended = Quoting.quoted(text)
    return .untidy(
      "There is a colon inside the text of \(owner). That was understood; to be safe everywhere, put the text in quotes: \(example(mended)).",
      at: ByteSpan(colon, colon + 1), fix: "Put the text in quotes", [Edit(span, mended)])
  }

  /// Whether the whole stands in quotes that open and close as they should.
  var isWellQuoted: Bool {
    guard span.count > 1 else { return false }
    let quote = bytes[span.start]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return false }
    var at = span.start + 1
    while at < span.end {
      let isEscape = quote == UInt8(ascii: "\"") && bytes[at] == UInt8(ascii: "\\")
      if isEscape || bytes[at..<span.end].starts(with: [quote, quote]) && quote == UInt8(ascii: "'") {
        at += 2
      } else if bytes[at] == quote {
        return at == span.end - 1
      } else {
        at += 1
      }
    }
    return false
  }
}
