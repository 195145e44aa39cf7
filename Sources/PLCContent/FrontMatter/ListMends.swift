import PLCText

/// What may be wrong with a value that begins with a bracket or a brace: the likeliest mend first.
struct ListMends {
  private let source: SourceText
  private let line: FieldLine
  private var mends: [Mend] = []

  static func candidates(for line: FieldLine, in source: SourceText) -> [Mend] {
    var maker = ListMends(source: source, line: line)
    maker.collect()
    return maker.mends
  }

  /// `tags: - one`: a list with hyphens that begins beside its name.
  static func besideName(_ index: Int, of lines: [FieldLine], in source: SourceText) -> [Mend] {
    let line = lines[index]
    guard let name = line.name, line.value.count > 2,
      source.bytes[line.value.range].starts(with: [UInt8(ascii: "-"), .space])
    else { return [] }
    let below = lines[(index + 1)...].first { !$0.isBlank }
    let isList = below.map { $0.hasDash && $0.indent.count > line.indent.count } ?? false
    let indent = isList ? below.map { source[$0.indent] } ?? "" : source[line.indent] + "  "
    let lineEnd = source.lineEnd(after: line.span)
    return [
      .unreadable(
        "A list with hyphens starts on the line below its name. Write \(Quoting.shown(source[line.value], limit: 40)) there.",
        at: ByteSpan(line.value.start, line.value.start + 1), fix: "Begin the list on its own line",
        [Edit(ByteSpan(name.end, line.value.start), ":" + lineEnd + indent)])
    ]
  }

  private init(source: SourceText, line: FieldLine) {
    self.source = source
    self.line = line
  }

  private var bytes: ContiguousArray<UInt8> { source.bytes }
  private var value: ByteSpan { line.value }

  private func example(_ value: String) -> String {
    let start = line.name.map { source[$0] + ": " } ?? (line.hasDash ? "- " : "")
    return Quoting.shown(start + value, limit: 80)
  }

  private mutating func collect() {
    let isList = bytes[value.start] == UInt8(ascii: "[")
    let (open, close) = isList ? ("[", "]") : ("{", "}")
    guard let end = closing() else {
      if isList { hashItems() }
      neverClosed(open, close)
      quoteItems()
      quoteAll(
        "`\(open)` at the start of a text has a special meaning. If it belongs to the text, put it in quotes:"
      )
      return
    }
    if isList {
      commas()
      wikiLinks()
    }
    let rest = Lookalike.trimmed(ByteSpan(end, value.end), in: bytes)
    if rest.isEmpty {
      quoteItems()
      quoteAll(
        "`\(open)` and `\(close)` have a special meaning. If they belong to the text, put it in quotes:")
      return
    }
    let needless: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "]"), UInt8(ascii: "}")]
    if bytes[rest.range].allSatisfy(needless.contains) {
      mends.append(
        .unreadable(
          "After the end of the list there is one \(Quoting.shown(source[rest])) too many.", at: rest,
          fix: "Take it away", [.delete(ByteSpan(end, value.end))]))
    }
    quoteAll(
      "After `\(close)` the line goes on, with \(Quoting.shown(source[rest], limit: 30)). If `\(open)` and `\(close)` belong to the text, put all of it in quotes:",
      at: rest)
  }

  private mutating func neverClosed(_ open: String, _ close: String) {
    let what = open == "[" ? "The list" : "This"
    // The list may go on below; it ends before the next field.
    let end = lastLineEnd()
    let last = ByteSpan(end - 1, end)
    if [")", "}", "]"].contains(source[last]) {
      mends.append(
        .unreadable(
          "\(what) begins with `\(open)` but ends with `\(source[last])`. End it with `\(close)`.", at: last,
          fix: "End it with `\(close)`", [Edit(last, close)]))
    }
    let whole = source[ByteSpan(value.start, end)] + close
    mends.append(
      .unreadable(
        "\(what) begins with `\(open)`, which is never closed. Put `\(close)` at its end: \(example(whole)).",
        at: ByteSpan(value.start, value.start + 1), fix: "Put `\(close)` at the end",
        [.insert(close, at: end)]))
  }

  private mutating func quoteAll(_ message: String, at span: ByteSpan? = nil) {
    let mended = Quoting.quoted(source[value])
    mends.append(
      .unreadable(
        message + " " + example(mended) + ".", at: span ?? value, fix: "Put the text in quotes",
        [Edit(value, mended)]))
  }

  /// The end of the bracket that closes the first one, quotes regarded; nil when none does on this line.
  private func closing() -> Int? {
    var depth = 0
    var at = value.start
    while at < value.end {
      switch bytes[at] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 {
          let fits = (bytes[at] == UInt8(ascii: "]")) == (bytes[value.start] == UInt8(ascii: "["))
          return fits ? at + 1 : nil
        }
      case UInt8(ascii: "#") where at > value.start && !isWord(at - 1): return nil
      case UInt8(ascii: "\"") where !isWord(at - 1):
        guard let end = (at + 1..<value.end).first(where: { bytes[$0] == UInt8(ascii: "\"") }) else { break }
        at = end
      default: break
      }
      at += 1
    }
    return nil
  }

  private func isWord(_ offset: Int) -> Bool { bytes[offset].isLetter || bytes[offset].isDigit }

  /// The end of the last line that still belongs to the list.
  private func lastLineEnd() -> Int {
    var end = value.end
    var at = line.next
    while at < bytes.count {
      let next = FieldLine(TextLine(in: bytes, from: at, to: bytes.count), in: bytes)
      guard next.indent.count > line.indent.count, next.name == nil, !next.hasDash, !next.isBlank else {
        break
      }
      end = next.value.end
      at = next.next
    }
    return end
  }

  /// `[a,,b]`, `[, a]`.
  private mutating func commas() {
    var edits: [Edit] = []
    var previous = value.start
    for at in value.range.dropFirst() where !bytes[at].isBlank {
      let follows = bytes[previous] == UInt8(ascii: ",") || previous == value.start
      if bytes[at] == UInt8(ascii: ","), follows {
        edits.append(.delete(ByteSpan(at, at + 1)))
      } else {
        previous = at
      }
    }
    guard let first = edits.first else { return }
    mends.append(
      .unreadable(
        "There is one comma too many in this list.", at: first.span,
        fix: "Take the comma away", edits))
  }

  /// `[[one]], [[two]]`: links as they are written in the text of a page.
  private mutating func wikiLinks() {
    let parts = source[value].split(separator: ",").map { part in part.drop { $0 == " " }.trimmingSuffix(" ")
    }
    guard parts.count > 1, parts.allSatisfy({ $0.hasPrefix("[[") && $0.hasSuffix("]]") }) else { return }
    let names = parts.map { $0.dropFirst(2).dropLast(2).prefix { $0 != "|" } }
    let mended = "[" + names.joined(separator: ", ") + "]"
    mends.append(
      .unreadable(
        "Among the fields a link is only a name, without `[[` and `]]`. Several make one list: \(example(mended)).",
        at: value,
        fix: "Write the names as one list", [Edit(value, mended)]))
  }

  /// The items of `[a, b]`, as they are written; nil when it has no end.
  private func items() -> [String]? {
    let text = source[value]
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    return text.dropFirst().dropLast().split(separator: ",").map { item in
      String(item.drop { $0 == " " }.trimmingSuffix(" "))
    }
  }

  /// `[#writing, #talk]`: everything from the first `#` on is lost.
  private mutating func hashItems() {
    guard let items = items(), items.contains(where: { $0.hasPrefix("#") }) else { return }
    let isTags = line.name.map { source[$0] == "tags" } ?? false
    let whole = items.map { item in
      guard item.hasPrefix("#") else { return item }
      return isTags ? String(item.dropFirst()) : Quoting.quoted(item)
    }
    let mended = "[" + whole.joined(separator: ", ") + "]"
    let message =
      isTags
      ? "Tags are written without `#` here, because all that follows a `#` is taken for a note to yourself: \(example(mended))."
      : "All that follows a `#` is taken for a note to yourself, so the list never ends. Put such items in quotes: \(example(mended))."
    mends.append(
      .unreadable(
        message, at: value, fix: isTags ? "Take the `#` away" : "Put the items in quotes",
        [Edit(value, mended)]))
  }

  /// Every item in quotes that may need them.
  private mutating func quoteItems() {
    guard let items = items() else { return }
    let whole = items.map { item in
      let isPlain = item.utf8.allSatisfy {
        $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == .space
      }
      return isPlain ? item : Quoting.quoted(item.trimmingQuotes())
    }
    let mended = "[" + whole.joined(separator: ", ") + "]"
    guard mended != source[value] else { return }
    mends.append(
      .unreadable(
        "An item of this list has signs in it that have a special meaning. Put such items in quotes: \(example(mended)).",
        at: value, fix: "Put the items in quotes", [Edit(value, mended)]))
  }
}

extension Substring {
  func trimmingSuffix(_ character: Character) -> Substring {
    var text = self
    while text.last == character { text.removeLast() }
    return text
  }
}

extension String {
  /// Without a quote sign at either end.
  func trimmingQuotes() -> String {
    var text = Substring(self)
    for quote: Character in ["\"", "'"] {
      guard text.first == quote || text.last == quote else { continue }
      if text.first == quote { text.removeFirst() }
      if text.last == quote { text.removeLast() }
      break
    }
    return String(text)
  }
}
