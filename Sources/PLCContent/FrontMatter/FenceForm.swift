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
    guard content.count >= 2 else { return }
    switch bytes[content.start] {
    case UInt8(ascii: "-"), 0xE2, UInt8(ascii: "\\"): break
    case UInt8(ascii: "."):
      if Self.isThree(".", content, line, bytes) { self = .dots }
      return
    case UInt8(ascii: "+"):
      if Self.isThree("+", content, line, bytes) { self = .plus }
      return
    default: return
    }
    if Self.isThree("-", content, line, bytes) {
      let tail = line.span.end - content.end
      let isPlainTail = bytes[content.end..<line.span.end].allSatisfy { $0 == .space || $0 == .tab }
      self = tail == 0 || isPlainTail ? .proper : .near
    } else if Self.isDashes(content, bytes) {
      self = content.start - line.span.start <= 6 ? .near : .none
    }
  }

  private static func isThree(
    _ sign: Unicode.Scalar, _ content: ByteSpan, _ line: TextLine, _ bytes: ContiguousArray<UInt8>
  ) -> Bool {
    content.start == line.span.start && content.count == 3
      && bytes[content.range].allSatisfy { $0 == UInt8(ascii: sign) }
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
    let fix = "Write it as `---`"
    if self == .plus {
      return .unreadable(
        "The line \(side) the fields is `+++`. Write three hyphens, `---`, and nothing else.",
        at: line.span, fix: fix, edits)
    }
    if written == "---" {
      let before = content.start > line.span.start
      return .unreadable(
        "There is a space \(before ? "before" : "after") this `---`. It has to stand alone, at the very start of its line.",
        at: line.span, fix: fix, edits)
    }
    if written.utf8.allSatisfy({ $0 == UInt8(ascii: "-") }) {
      return .unreadable(
        "The line \(side) the fields has \(written.utf8.count) hyphens. It needs exactly three: `---`.",
        at: content, fix: fix, edits)
    }
    return .unreadable(
      "The line \(side) the fields is `\(written)`; perhaps a program made that of three hyphens. Write them again: `---`.",
      at: content, fix: fix, edits)
  }
}
