import PLCText

/// A line that looks as if it were meant as a field: a short name at the very start, then a colon or
/// something that people write instead.
struct FieldShape {
  enum Separator {
    case colon
    /// `=`, `:=`, `=>`.
    case equals
    /// The wide colon of East Asian keyboards.
    case wideColon
    case semicolon
  }

  let name: ByteSpan
  let separator: Separator
  /// From the end of the name to the first byte of the value.
  let gap: ByteSpan
  /// Whether the name is one word in small letters, as the names of fields are.
  let hasPlainName: Bool

  /// Nil when the line does not look like a field.
  init?(_ line: ByteSpan, in bytes: ContiguousArray<UInt8>) {
    var at = line.start
    var isPlain = true
    guard at < line.end, bytes[at].isLetter || bytes[at] == UInt8(ascii: "_") else { return nil }
    while at < line.end, at - line.start <= 40 {
      let byte = bytes[at]
      if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") {
        if byte.isLetter, byte < 0x60 { isPlain = false }
      } else if byte == .space, at + 1 < line.end, bytes[at + 1].isLetter {
        isPlain = false
      } else {
        break
      }
      at += 1
    }
    name = ByteSpan(line.start, at)
    hasPlainName = isPlain
    let sign = Lookalike.skipSpaces(in: bytes, from: at, to: line.end)
    guard sign < line.end else { return nil }
    let end: Int
    switch bytes[sign] {
    case UInt8(ascii: ":"):
      let isAssignment = sign + 1 < line.end && bytes[sign + 1] == UInt8(ascii: "=")
      separator = isAssignment ? .equals : .colon
      end = sign + (isAssignment ? 2 : 1)
    case UInt8(ascii: "="):
      separator = .equals
      let isArrow = sign + 1 < line.end && bytes[sign + 1] == UInt8(ascii: ">")
      end = sign + (isArrow ? 2 : 1)
    case UInt8(ascii: ";"):
      separator = .semicolon
      end = sign + 1
    case 0xEF where bytes[sign..<line.end].starts(with: [0xEF, 0xBC, 0x9A]):
      separator = .wideColon
      end = sign + 3
    default: return nil
    }
    gap = ByteSpan(at, Lookalike.skipSpaces(in: bytes, from: end, to: line.end))
  }
}

extension FieldShape {
  /// A part of a file in pieces, each of which begins with a line at the edge that looks like a field; what
  /// stands above the first is a piece of its own.
  static func fields(in source: SourceText, within part: ByteSpan) -> [ByteSpan] {
    var starts = [part.start]
    for line in TextLine.all(in: source.bytes, within: part) where line.span.start > part.start {
      let whole = FieldLine(line, in: source.bytes)
      let isField =
        whole.indent.isEmpty && !whole.hasDash
        && (whole.name != nil
          || FieldShape(line.span, in: source.bytes).map {
            !source[ByteSpan($0.gap.end, line.span.end)].hasPrefix("//")
          } == true)
      if isField { starts.append(line.span.start) }
    }
    return zip(starts, starts.dropFirst() + [part.end]).map { ByteSpan($0, $1) }
  }
}
