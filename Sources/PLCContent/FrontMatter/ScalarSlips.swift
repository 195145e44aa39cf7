import PLCText

/// What may have gone wrong unnoticed in one text.
struct ScalarSlips {
  private let source: SourceText
  private let value: FrontMatter.Value
  private let name: String
  private let isItem: Bool
  private let isFlow: Bool

  /// The first slip of a value, nil when it is as it should be.
  static func find(
    _ value: FrontMatter.Value, of name: String, isItem: Bool, isFlow: Bool, in source: SourceText
  ) -> Mend? {
    ScalarSlips(source: source, value: value, name: name, isItem: isItem, isFlow: isFlow).find()
  }

  private var bytes: ContiguousArray<UInt8> { source.bytes }
  private var span: ByteSpan { value.span }
  private var raw: String { source[span] }
  private var owner: String {
    isItem ? "an item of \(Quoting.shown(name, limit: 30))" : Quoting.shown(name, limit: 30)
  }
  private func example(_ mended: String) -> String {
    Quoting.shown(isItem ? mended : name + ": " + mended, limit: 80)
  }

  private func find() -> Mend? {
    guard let first = bytes[span.range].first else { return isFlow ? nil : remark() }
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return swallowed() ?? backslash()
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return nil
    default: break
    }
    if isFlow {
      // Inside brackets lines may break anywhere.
    } else if bytes[span.range].contains(.newline) || bytes[span.range].contains(.carriageReturn) {
      if let mend = ListSlips.find(value, of: name, isItem: isItem, in: source) { return mend }
    } else if !isItem, isOnOwnLine, let mend = ListSlips.find(value, of: name, isItem: isItem, in: source) {
      return mend
    }
    return oddSpaces() ?? specialSign(first) ?? curlyQuotes() ?? strayQuote() ?? (isFlow ? nil : remark())
  }

  private var isOnOwnLine: Bool {
    let start = source.lineStart(at: span.start)
    return bytes[start..<span.start].allSatisfy { $0 == .space }
  }

  /// Text after ` #` on the same line, which was cut off.
  private func remark() -> Mend? {
    var at = span.end
    var lineEnd = at
    while lineEnd < bytes.count, bytes[lineEnd] != .newline, bytes[lineEnd] != .carriageReturn {
      lineEnd += 1
    }
    while at < lineEnd, bytes[at] == .space || bytes[at] == .tab { at += 1 }
    guard at < lineEnd, bytes[at] == UInt8(ascii: "#") else { return nil }
    let remark = Remark(at: at, in: bytes, to: lineEnd)
    guard !remark.isMeant, !isNumberBeside(at, to: lineEnd) else { return nil }
    let cut = Lookalike.trimmed(ByteSpan(at, lineEnd), in: bytes)
    let whole = ByteSpan(span.isEmpty ? cut.start : span.start, cut.end)
    if name == "tags", let tags = tagList(whole) {
      return .unreadable(
        "Tags are written without `#` here, because all that follows a `#` is taken for a note to yourself: `tags: \(tags)`.",
        at: cut,
        fix: "Write the tags as a list", [Edit(whole, tags)])
    }
    if isWord, bytes[at + 1].isLetter {
      return .unreadable(
        "\(Quoting.shown(source[cut], limit: 30)) is taken for a note to yourself, not for a part of \(owner). If it is a note, put a space after the `#`; if not, put all of it in quotes.",
        at: cut, fix: "Put a space after the `#`", [.insert(" ", at: at + 1)])
    }
    let mended = Quoting.quoted(source[whole])
    let seen =
      span.isEmpty
      ? "\(owner) is empty, because all that follows a `#` is taken for a note to yourself."
      : "\(owner) has a `#` in it, and all that follows is taken for a note to yourself, so only \(Quoting.shown(raw, limit: 40)) is left."
    return .unreadable(
      "\(seen) Put the text in quotes: \(example(mended)).", at: cut, fix: "Put the text in quotes",
      [Edit(whole, mended)])
  }

  /// A single word or number, which needs no `#`: what follows is rather a remark. A title may be a word.
  private var isWord: Bool {
    !span.isEmpty && name != "title" && name != "summary" && !bytes[span.range].contains(.space)
  }

  /// `45 # 2 rounds`: a number with a remark, unlike `Cycle # 2`.
  private func isNumberBeside(_ hash: Int, to lineEnd: Int) -> Bool {
    guard hash + 1 < lineEnd, bytes[hash + 1] == .space else { return false }
    let rest = Lookalike.trimmed(ByteSpan(hash + 1, lineEnd), in: bytes)
    return !bytes[span.range].contains(where: \.isLetter) || !bytes[rest.range].allSatisfy(\.isDigit)
  }

  /// `"C:\new"`, in which `\n` became the end of a line.
  private func backslash() -> Mend? {
    guard case .scalar(let text) = value.kind, bytes[span.start] == UInt8(ascii: "\""),
      text.unicodeScalars.contains(where: { $0 < " " }), !bytes[span.range].contains(.newline),
      let sign = span.range.first(where: { bytes[$0] == UInt8(ascii: "\\") })
    else { return nil }
    let mended = Quoting.quoted(source[ByteSpan(span.start + 1, span.end - 1)])
    return .backslash(in: owner, mended: example(mended), at: sign, [Edit(span, mended)])
  }

  private func tagList(_ whole: ByteSpan) -> String? {
    let words = source[whole].split { $0 == " " || $0 == "," }
    guard words.allSatisfy({ $0.hasPrefix("#") && $0.utf8.count > 1 }) else { return nil }
    return "[" + words.map { $0.dropFirst() }.joined(separator: ", ") + "]"
  }

  /// Spaces at either end that are not the ordinary ones, and so belong to the text.
  private func oddSpaces() -> Mend? {
    let trimmed = Lookalike.trimmed(span, in: bytes)
    guard trimmed != span else { return nil }
    return .untidy(
      "There is an unusual, invisible space \(trimmed.start > span.start ? "before" : "after") the text of \(owner); perhaps it comes from a web page. Take it away.",
      at: trimmed.start > span.start ? ByteSpan(span.start, trimmed.start) : ByteSpan(trimmed.end, span.end),
      fix: "Take the space away", [Edit(span, source[trimmed])])
  }

  /// A sign that opens something else than text in other programs, and would here.
  private func specialSign(_ first: UInt8) -> Mend? {
    switch first {
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "@"), UInt8(ascii: "`"),
      UInt8(ascii: "%"):
      break
    default: return nil
    }
    let mended = Quoting.quoted(source[span].split(whereSeparator: \.isNewline).joined(separator: " "))
    let sign = first == UInt8(ascii: "`") ? "a backquote" : "`\(Unicode.Scalar(first))`"
    return .unreadable(
      "The text of \(owner) begins with \(sign), which has a special meaning at the start. Put it in quotes: \(example(mended)).",
      at: ByteSpan(span.start, span.start + 1), fix: "Put the text in quotes", [Edit(span, mended)])
  }

  private func curlyQuotes() -> Mend? {
    guard let inside = Lookalike.insideCurlyQuotes(raw) else { return nil }
    let mended = Quoting.quoted(inside)
    return .curlyQuotes(name: owner, mended: example(mended), at: span, [Edit(span, mended)])
  }

  private func strayQuote() -> Mend? {
    let quote = UInt8(ascii: "\"")
    let quotes = bytes[span.range].count { $0 == quote }
    guard quotes == 1, span.count > 1, bytes[span.end - 1] == quote, !bytes[span.end - 2].isDigit else {
      return nil
    }
    return .missingFirstQuote(name: owner, at: span, in: source, example: example)
  }

  /// A text in quotes that went on over the next fields, because its first line has no closing quote.
  private func swallowed() -> Mend? {
    let lines = TextLine.all(in: bytes, within: span)
    let edge = ByteSpan(source.lineStart(at: span.start), span.start)
    let indent = bytes[edge.range].prefix { $0 == .space }.count
    let isField = lines.dropFirst().contains { line in
      let lineIndent = bytes[line.span.range].prefix { $0 == .space }.count
      let shape = FieldShape(ByteSpan(line.span.start + lineIndent, line.span.end), in: bytes)
      return lineIndent <= indent && shape?.hasPlainName == true && shape?.separator == .colon
    }
    guard isField, let first = lines.first else { return nil }
    let quote = source[ByteSpan(span.start, span.start + 1)]
    let end = Lookalike.trimmed(first.span, in: bytes).end
    return .unreadable(
      "The text of \(owner) begins with a quote, \(Quoting.shown(quote)), that is not closed on its line, so the next fields became part of it. Put one at its end, too: \(example(source[ByteSpan(span.start, end)] + quote)).",
      at: ByteSpan(span.start, span.start + 1), fix: "Put a quote at the end", [.insert(quote, at: end)])
  }
}
