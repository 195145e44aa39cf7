import PLCText

/// What may be wrong with a line that lacks the colon after its name: the likeliest mend first.
struct NameMends {
  private let source: SourceText
  private let line: FieldLine
  private let knownNames: Set<String>
  private var mends: [Mend] = []

  static func candidates(for line: FieldLine, in source: SourceText, knownNames: Set<String>) -> [Mend] {
    guard !line.body.isEmpty else { return [] }
    var maker = NameMends(source: source, line: line, knownNames: knownNames)
    maker.collect()
    return maker.mends
  }

  private init(source: SourceText, line: FieldLine, knownNames: Set<String>) {
    self.source = source
    self.line = line
    self.knownNames = knownNames
  }

  private var bytes: ContiguousArray<UInt8> { source.bytes }

  private mutating func collect() {
    stars()
    if let shape = FieldShape(line.body, in: bytes) {
      separator(shape)
    } else if line.name == nil {
      noColon()
    }
  }

  private func example(_ name: String, _ value: String) -> String {
    Quoting.shown(value.isEmpty ? name + ":" : name + ": " + value, limit: 80)
  }

  private mutating func separator(_ shape: FieldShape) {
    let value = source[ByteSpan(shape.gap.end, line.content.end)]
    let name = source[shape.name]
    let shown = example(name, value)
    let sign = Lookalike.trimmed(shape.gap, in: bytes)
    let edits = [Edit(shape.gap, value.isEmpty ? ":" : ": ")]
    switch shape.separator {
    case .colon where shape.gap.end == sign.end && line.name == nil:
      // An address such as `https://…` is no field.
      guard !value.hasPrefix("//") else { return }
      mends.append(
        .unreadable(
          "There is no space after the colon. Write \(shown).", at: sign, fix: "Put a space after the colon",
          edits))
    case .colon where line.name != nil && hasOddSpace(shape.gap):
      mends.append(.oddGap(name: name, mended: shown, at: shape.gap, edits))
    case .colon: break
    case .equals, .semicolon, .wideColon:
      let seen =
        shape.separator == .wideColon
        ? "The colon after `\(name)` is a wide one, from another keyboard."
        : "After the name `\(name)` there is \(Quoting.shown(source[sign])) instead of a colon."
      mends.append(
        .unreadable("\(seen) Write \(shown).", at: sign, fix: "Write a colon and a space", edits))
    }
  }

  private func hasOddSpace(_ gap: ByteSpan) -> Bool {
    bytes[gap.range].contains { $0 >= 0x80 }
  }

  /// `**title:** x`: the name in bold type.
  private mutating func stars() {
    let body = line.body
    guard bytes[body.start] == UInt8(ascii: "*") else { return }
    var start = body.start
    while start < body.end, bytes[start] == UInt8(ascii: "*") { start += 1 }
    var end = start
    while end < body.end, bytes[end] != UInt8(ascii: ":"), bytes[end] != UInt8(ascii: "*") { end += 1 }
    let name = ByteSpan(start, end)
    var rest = end
    var hasColon = false
    while rest < body.end {
      if bytes[rest] == UInt8(ascii: ":") {
        hasColon = true
      } else if bytes[rest] != UInt8(ascii: "*") {
        break
      }
      rest += 1
    }
    guard hasColon, !name.isEmpty else { return }
    let value = Lookalike.trimmed(ByteSpan(rest, body.end), in: bytes)
    let gap = ByteSpan(end, value.isEmpty ? rest : value.start)
    mends.append(
      .unreadable(
        "The name of a field needs no stars around it: \(example(source[name], source[value])).",
        at: ByteSpan(body.start, rest), fix: "Take the stars away",
        [.delete(ByteSpan(body.start, start)), Edit(gap, value.isEmpty ? ":" : ": ")]))
  }

  /// `status active`: a name that is known, or looks like one, with no sign after it.
  private mutating func noColon() {
    guard !line.hasDash else { return }
    var end = line.body.start
    while end < line.body.end, bytes[end].isLetter || bytes[end] == UInt8(ascii: "_") || bytes[end].isDigit {
      end += 1
    }
    let name = ByteSpan(line.body.start, end)
    let value = Lookalike.trimmed(ByteSpan(end, line.body.end), in: bytes)
    guard !name.isEmpty, value.isEmpty || value.start > end else { return }
    let word = source[name]
    let words = bytes[value.range].count { $0 == .space } + (value.isEmpty ? 0 : 1)
    let isSmall = word.utf8.allSatisfy { !($0.isLetter && $0 < 0x60) }
    let isLikely =
      knownNames.isEmpty
      ? isSmall && (words == 1 || word.utf8.contains(UInt8(ascii: "_"))) : knownNames.contains(word)
    guard isLikely else { return }
    let gap = ByteSpan(end, value.isEmpty ? end : value.start)
    mends.append(
      .unreadable(
        "There is no colon after `\(word)`. Write \(example(word, source[value])).", at: name,
        fix: "Put a colon after `\(word)`", isSafe: false, [Edit(gap, value.isEmpty ? ":" : ": ")]))
  }
}

extension Mend {
  static func oddGap(name: String, mended: String, at span: ByteSpan, _ edits: [Edit]) -> Mend {
    .untidy(
      "There is an unusual space beside the colon after `\(name)`; perhaps it comes from a web page. That was understood; to be safe everywhere, write an ordinary space: \(mended).",
      at: span, fix: "Write an ordinary space", edits)
  }
}
