import PLCText

extension WrittenValue {
  /// What may be wrong with a value that begins with a bracket or a brace: the likeliest mend first.
  func brackets(of line: FieldLine) -> [Mend] {
    let isList = bytes[span.start] == UInt8(ascii: "[")
    let (open, close) = isList ? ("[", "]") : ("{", "}")
    guard let end = closing() else {
      return hashItems(isTags: lead == "tags: ") + neverClosed(open, close, line) + quotedItems() + [
        quoted(
          "`\(open)` at the start of a text has a special meaning. If it belongs to the text, put it in quotes:",
          at: span)
      ]
    }
    var mends = isList ? needlessCommas() + pageLinks() : []
    let rest = Lookalike.trimmed(ByteSpan(end, span.end), in: bytes)
    if rest.isEmpty {
      mends += quotedItems()
      return mends + [
        quoted(
          "`\(open)` and `\(close)` have a special meaning. If they belong to the text, put it in quotes:",
          at: span)
      ]
    }
    if source[rest].allSatisfy({ ",;]}".contains($0) }) {
      mends.append(
        .unreadable(
          "After the end of the list there is one \(Quoting.shown(source[rest])) too many.", at: rest,
          fix: "Take it away", [.delete(ByteSpan(end, span.end))]))
    }
    return mends + [
      quoted(
        "After `\(close)` the line goes on, with \(Quoting.shown(source[rest], limit: 30)). If `\(open)` and `\(close)` belong to the text, put all of it in quotes:",
        at: rest)
    ]
  }

  /// The end of the bracket that closes the first one, quotes regarded; nil when none does on this line.
  private func closing() -> Int? {
    var depth = 0
    var at = span.start
    while at < span.end {
      let afterWord = at > span.start && (bytes[at - 1].isLetter || bytes[at - 1].isDigit)
      switch bytes[at] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        // `]` and `}` stand two behind `[` and `{`.
        if depth == 0 { return bytes[at] == bytes[span.start] + 2 ? at + 1 : nil }
      case UInt8(ascii: "#") where !afterWord: return nil
      case UInt8(ascii: "\"") where !afterWord:
        at = bytes[(at + 1)..<span.end].firstIndex(of: UInt8(ascii: "\"")) ?? at
      default: break
      }
      at += 1
    }
    return nil
  }

  private func neverClosed(_ open: String, _ close: String, _ line: FieldLine) -> [Mend] {
    let what = open == "[" ? "The list" : "This"
    // The list may go on below; it ends before the next field.
    var end = span.end
    var at = line.next
    while at < bytes.count {
      let next = FieldLine(TextLine(in: bytes, from: at, to: bytes.count), in: bytes)
      guard next.indent.count > line.indent.count, next.name == nil, !next.hasDash, !next.isBlank else {
        break
      }
      (end, at) = (next.value.end, next.next)
    }
    let last = ByteSpan(end - 1, end)
    let closed = Mend.unreadable(
      "\(what) begins with `\(open)`, which is never closed. Put `\(close)` at its end: \(example(source[ByteSpan(span.start, end)] + close)).",
      at: firstSign, fix: "Put `\(close)` at the end", [.insert(close, at: end)])
    guard [")", "}", "]"].contains(source[last]) else { return [closed] }
    return [
      .unreadable(
        "\(what) begins with `\(open)` but ends with `\(source[last])`. End it with `\(close)`.", at: last,
        fix: "End it with `\(close)`", [Edit(last, close)]), closed,
    ]
  }

  /// `[a,,b]`, `[, a]`.
  private func needlessCommas() -> [Mend] {
    var edits: [Edit] = []
    var previous = span.start
    for at in span.range.dropFirst() where !bytes[at].isBlank {
      let follows = bytes[previous] == UInt8(ascii: ",") || previous == span.start
      if bytes[at] == UInt8(ascii: ","), follows {
        edits.append(.delete(ByteSpan(at, at + 1)))
      } else {
        previous = at
      }
    }
    guard let first = edits.first else { return [] }
    return [
      .unreadable(
        "There is one comma too many in this list.", at: first.span, fix: "Take the comma away", edits)
    ]
  }

  /// `[[one]], [[two]]`: links as they are written in the text of a page.
  private func pageLinks() -> [Mend] {
    let parts = text.split(separator: ",").map { String($0).trimmingSpaces }
    guard parts.count > 1, parts.allSatisfy({ $0.hasPrefix("[[") && $0.hasSuffix("]]") }) else { return [] }
    let names = parts.map { $0.dropFirst(2).dropLast(2).prefix { $0 != "|" } }
    let mended = "[" + names.joined(separator: ", ") + "]"
    return [
      .unreadable(
        "Among the fields a link is only a name, without `[[` and `]]`. Several make one list: \(example(mended)).",
        at: span, fix: "Write the names as one list", [Edit(span, mended)])
    ]
  }

  /// The list with each of its items changed; nil when it has no end, or nothing changes.
  private func list(with mended: (String) -> String) -> String? {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    let items = text.dropFirst().dropLast().split(separator: ",").map { String($0).trimmingSpaces }
    let changed = items.map(mended)
    return changed == items ? nil : "[" + changed.joined(separator: ", ") + "]"
  }

  /// `[#writing, #talk]`: everything from the first `#` on is lost.
  private func hashItems(isTags: Bool) -> [Mend] {
    let list = list { item in
      item.hasPrefix("#") ? isTags ? String(item.dropFirst()) : Quoting.quoted(item) : item
    }
    guard let list else { return [] }
    let message =
      isTags
      ? "Tags are written without `#` here, because all that follows a `#` is taken for a note to yourself: \(example(list))."
      : "All that follows a `#` is taken for a note to yourself, so the list never ends. Put such items in quotes: \(example(list))."
    let fix = isTags ? "Take the `#` away" : "Put the items in quotes"
    return [.unreadable(message, at: span, fix: fix, [Edit(span, list)])]
  }

  /// Every item in quotes that may need them.
  private func quotedItems() -> [Mend] {
    let list = list { item in
      let isPlain = item.utf8.allSatisfy {
        $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == .space
      }
      return isPlain ? item : Quoting.quoted(item.trimmingQuotes())
    }
    guard let list else { return [] }
    return [
      .unreadable(
        "An item of this list has signs in it that have a special meaning. Put such items in quotes: \(example(list)).",
        at: span, fix: "Put the items in quotes", [Edit(span, list)])
    ]
  }
}

extension String {
  /// Without a quote sign at either end.
  func trimmingQuotes() -> String {
    for quote: Character in ["\"", "'"] where first == quote || last == quote {
      return String(dropFirst(first == quote ? 1 : 0).dropLast(last == quote && count > 1 ? 1 : 0))
    }
    return self
  }
}
