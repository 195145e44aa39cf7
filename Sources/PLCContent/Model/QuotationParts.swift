import PLCText

/// A quotation cut into the words it quotes and the source it names.
struct QuotationParts {
  private(set) var span: ByteSpan
  private(set) var pieces: [ByteSpan] = []
  private(set) var source: ByteSpan?

  /// `span` is what one point of a list says.
  init(_ span: ByteSpan, in text: SourceText) {
    self.span = span
    var opened: Int?
    var at = span.start
    var first: Int?
    var end = span.start
    while at < span.end {
      guard let (width, role) = Self.mark(at, to: span.end, in: text) else {
        at += 1
        continue
      }
      if let start = opened, role != .opens {
        pieces.append(ByteSpan(start, at))
        opened = nil
        end = at + width
      } else if opened == nil, role != .closes {
        opened = at + width
        first = first ?? at
      }
      at += width
    }
    if let first, !pieces.isEmpty {
      self.span = ByteSpan(first, end)
      source = Self.source(after: end, to: span.end, in: text)
    } else if let dash = Self.lastDash(in: span, of: text) {
      self.span = text.trimmed(ByteSpan(span.start, dash.start))
      pieces = self.span.isEmpty ? [] : [self.span]
      source = Self.source(after: dash.end, to: span.end, in: text)
    }
  }

  private enum Role { case opens, closes, either }

  /// The quotation mark that stands at a byte: `"`, `“`, `”`, `„`, `«`, `»`.
  private static func mark(_ at: Int, to end: Int, in text: SourceText) -> (width: Int, role: Role)? {
    let bytes = text.bytes
    switch bytes[at] {
    case UInt8(ascii: "\""): return (1, .either)
    case 0xE2 where at + 2 < end && bytes[at + 1] == 0x80:
      switch bytes[at + 2] {
      // “ closes where „ has opened.
      case 0x9C: return (3, .either)
      case 0x9D: return (3, .closes)
      case 0x9E: return (3, .opens)
      default: return nil
      }
    case 0xC2 where at + 1 < end && bytes[at + 1] == 0xAB: return (2, .opens)
    case 0xC2 where at + 1 < end && bytes[at + 1] == 0xBB: return (2, .closes)
    default: return nil
    }
  }

  /// What follows a quotation, without the dash in front of it; nil when nothing does.
  private static func source(after start: Int, to end: Int, in text: SourceText) -> ByteSpan? {
    var span = text.trimmed(ByteSpan(start, end))
    while let width = dash(span.start, to: span.end, in: text) {
      span = text.trimmed(ByteSpan(span.start + width, span.end))
    }
    if span.count == 1, text.bytes[span.start] == UInt8(ascii: ".") { return nil }
    return span.isEmpty ? nil : span
  }

  private static func lastDash(in span: ByteSpan, of text: SourceText) -> ByteSpan? {
    var at = span.end - 1
    while at > span.start {
      if text.bytes[at - 1].isBlank, let width = dash(at, to: span.end, in: text) {
        let after = at + width
        if after == span.end || text.bytes[after].isBlank { return ByteSpan(at, after) }
      }
      at -= 1
    }
    return nil
  }

  /// The width of a dash at a byte: `—`, `–`, `―`, `--` or `-`.
  private static func dash(_ at: Int, to end: Int, in text: SourceText) -> Int? {
    guard at < end else { return nil }
    let bytes = text.bytes
    if bytes[at] == UInt8(ascii: "-") { return at + 1 < end && bytes[at + 1] == bytes[at] ? 2 : 1 }
    guard bytes[at] == 0xE2, at + 2 < end, bytes[at + 1] == 0x80 else { return nil }
    return (0x93...0x95).contains(bytes[at + 2]) ? 3 : nil
  }
}
