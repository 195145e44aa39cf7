import PLCText

/// What reads, but not as it was meant, or not tidily: text cut off by a `#`, a hyphen without its space,
/// curly quotes, stray tabs. At most one mend for a name and one for a value, none of which conflict.
struct Slips {
  private let source: SourceText
  private var found: [Mend] = []

  static func find(in source: SourceText, _ entries: [FrontMatter.Entry]) -> [Mend] {
    var slips = Slips(source: source)
    slips.hiddenCharacters()
    slips.look(at: entries, isFlow: false)
    return slips.found
  }

  private init(source: SourceText) { self.source = source }

  private var bytes: ContiguousArray<UInt8> { source.bytes }

  private func byte(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Characters that cannot be seen and that no text needs.
  private mutating func hiddenCharacters() {
    let hidden = bytes.indices.filter { bytes[$0] < 0x20 && !bytes[$0].isBlank || bytes[$0] == 0x7F }
    guard let first = hidden.first else { return }
    found.append(
      .unreadable(
        "There is an invisible character here; perhaps it came along with pasted text. Take it away.",
        at: ByteSpan(first, first + 1), fix: "Take it away",
        hidden.map { .delete(ByteSpan($0, $0 + 1)) }))
  }

  private mutating func look(at entries: [FrontMatter.Entry], isFlow: Bool) {
    for entry in entries {
      if !isFlow, let mend = NameSlips.find(entry, in: source) { found.append(mend) }
      look(at: entry.value, of: source[entry.keySpan], isItem: false, isFlow: isFlow)
    }
  }

  private mutating func look(at value: FrontMatter.Value, of name: String, isItem: Bool, isFlow: Bool) {
    switch value.kind {
    case .empty, .scalar:
      let written = WrittenValue(value, of: name, isItem: isItem, in: source)
      if let mend = written.slip(value.kind, of: name, isItem: isItem, isFlow: isFlow) {
        found.append(mend)
        return
      }
    case .list(let values):
      let opens =
        byte(at: value.span.start) == UInt8(ascii: "[") && values.first?.span.start != value.span.start
      if opens, let mend = wikiLink(value, values, of: name) {
        found.append(mend)
        return
      }
      for item in values {
        if let mend = pair(item, isFlow: opens || isFlow, of: name) {
          found.append(mend)
        } else {
          look(at: item, of: name, isItem: true, isFlow: opens || isFlow)
        }
      }
      if opens { trailingComma(value, values) }
    case .map(let entries):
      let opens =
        byte(at: value.span.start) == UInt8(ascii: "{") && entries.first?.keySpan.start != value.span.start
      look(at: entries, isFlow: opens || isFlow)
    }
    if !isFlow { tabAfter(value) }
  }

  /// `[[quiet-discussions]]`, a link as it is written in the text of a page.
  private func wikiLink(_ value: FrontMatter.Value, _ values: [FrontMatter.Value], of name: String) -> Mend? {
    guard values.count == 1, case .list(let inner) = values[0].kind, inner.count == 1,
      case .scalar(let text) = inner[0].kind, byte(at: value.span.start + 1) == UInt8(ascii: "[")
    else { return nil }
    let target = String(text.prefix { $0 != "|" })
    return .unreadable(
      "Among the fields a link is only a name, without `[[` and `]]`: \(Quoting.shown(target)).",
      at: value.span,
      fix: "Take the brackets away", [Edit(value.span, target)])
  }

  /// An item that became a group because of a colon in its text.
  private func pair(_ item: FrontMatter.Value, isFlow: Bool, of name: String) -> Mend? {
    guard case .map(let entries) = item.kind, entries.count == 1, let entry = entries.first,
      entry.keySpan.start == item.span.start
    else { return nil }
    if !isFlow {
      let isPlain =
        FieldShape(ByteSpan(entry.keySpan.start, entry.keySpan.end + 1), in: bytes)?.hasPlainName ?? false
      guard !isPlain else { return nil }
      guard case .scalar = entry.value.kind else { return nil }
    }
    return WrittenValue(item, of: name, isItem: true, in: source).innerColon(at: entry.keySpan.end)
  }

  /// `[a, b,]`.
  private mutating func trailingComma(_ value: FrontMatter.Value, _ values: [FrontMatter.Value]) {
    guard let last = values.last,
      let comma = bytes[last.span.end..<value.span.end].firstIndex(where: { !$0.isBlank }),
      bytes[comma] == UInt8(ascii: ",")
    else { return }
    found.append(
      .untidy(
        "There is a comma after the last item of this list. That was understood; it is tidier without.",
        at: ByteSpan(comma, comma + 1), fix: "Take the comma away", [.delete(ByteSpan(comma, comma + 1))]))
  }

  /// A tab between the value and the end of its line.
  private mutating func tabAfter(_ value: FrontMatter.Value) {
    var end = value.span.end
    while let byte = byte(at: end), byte == .space || byte == .tab { end += 1 }
    let tail = ByteSpan(value.span.end, end)
    guard !value.span.isEmpty, bytes[tail.range].contains(.tab) else { return }
    let isAtEnd = byte(at: end).map { $0 == .newline || $0 == .carriageReturn } ?? true
    guard isAtEnd else { return }
    found.append(
      .untidy(
        "There is an invisible tab after this value. That was understood; it is tidier without.",
        at: tail, fix: "Take the tab away", [.delete(tail)]))
  }
}
