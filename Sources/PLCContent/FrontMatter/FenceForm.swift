import PLCText

/// How a line that might be a fence is written.
enum FenceForm: Equatable {
  /// `---`, perhaps with spaces after it.
  case proper
  /// `...`, which may close.
  case dots
  /// `+++`, as another format has it.
  case plus
  /// Too many or too few hyphens, dashes, or something before them.
  case near
  case none

  init(_ line: TextLine, in bytes: ContiguousArray<UInt8>) {
    self = .none
    guard line.span.count >= 2, line.span.count <= 80, !bytes[line.span.start].isLetter else { return }
    let content = Lookalike.trimmed(line.span, in: bytes)
    let isAtEdge = content.start == line.span.start
    switch String(decoding: bytes[content.range].prefix(4), as: UTF8.self) {
    case "---" where isAtEdge:
      let isPlainTail = bytes[content.end..<line.span.end].allSatisfy { $0 == .space || $0 == .tab }
      self = isPlainTail ? .proper : .near
    case "..." where isAtEdge: self = .dots
    case "+++" where isAtEdge: self = .plus
    default:
      if content.count >= 2, content.start - line.span.start <= 6, Self.isDashes(content, bytes) {
        self = .near
      }
    }
  }

  /// Whether there are only hyphens and dashes, perhaps after the backslash that some exports put first.
  private static func isDashes(_ content: ByteSpan, _ bytes: ContiguousArray<UInt8>) -> Bool {
    var at = content.start
    if bytes[at] == UInt8(ascii: "\\") { at += 1 }
    let start = at
    while at < content.end {
      if bytes[at] == UInt8(ascii: "-") {
        at += 1
        continue
      }
      // U+2010 to U+2015 are the hyphens and dashes, U+2212 the minus sign.
      guard at + 2 < content.end, bytes[at] == 0xE2 else { return false }
      switch (bytes[at + 1], bytes[at + 2]) {
      case (0x80, 0x90...0x95), (0x88, 0x92): at += 3
      default: return false
      }
    }
    return at > start
  }

  /// The mend of a fence that is none to the letter; `side` says where it stands, above or below.
  func mend(of line: TextLine, in source: SourceText, _ side: String) -> Mend {
    let content = Lookalike.trimmed(line.span, in: source.bytes)
    let written = source[content]
    let edits = [Edit(line.span, "---")]
    if written == "---" {
      let before = content.start > line.span.start
      return .unreadable(
        "There is a space \(before ? "before" : "after") this `---`. It has to stand alone, at the very start of its line.",
        at: line.span, fix: "Write it as `---`", edits)
    }
    let reason =
      written.allSatisfy { $0 == "-" }
      ? "has \(written.count) hyphens. It needs exactly three: `---`."
      : "is `\(written)`; perhaps a program made that of three hyphens. Write them again: `---`."
    return .unreadable(
      "The line \(side) the fields \(reason)", at: content, fix: "Write it as `---`", edits)
  }
}
