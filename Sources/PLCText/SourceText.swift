/// The bytes of one file. They are what was read: nothing is normalised.
package struct SourceText: Hashable, Sendable {
  package let bytes: ContiguousArray<UInt8>

  package init(bytes: ContiguousArray<UInt8>) { self.bytes = bytes }
  package init(_ string: String) { bytes = ContiguousArray(string.utf8) }

  package var count: Int { bytes.count }
  package var wholeSpan: ByteSpan { ByteSpan(0, bytes.count) }

  /// The text of a span; bytes that are no UTF-8 become U+FFFD, a span past the end is cut.
  package subscript(_ span: ByteSpan) -> String {
    String(decoding: bytes[clamped(span).range], as: UTF8.self)
  }

  /// The span without spaces, tabs and line ends on either side.
  package func trimmed(_ span: ByteSpan) -> ByteSpan {
    var (start, end) = (clamped(span).start, clamped(span).end)
    while start < end, bytes[start].isBlank { start += 1 }
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return ByteSpan(start, end)
  }

  /// The offset of the first byte of the line that holds `offset`. Lines are those of `LineIndex`.
  package func lineStart(at offset: Int) -> Int {
    var start = min(max(0, offset), bytes.count)
    while start > 0, !endsLine(at: start - 1) { start -= 1 }
    return start
  }

  /// The line that holds `offset`, without its line end.
  package func line(at offset: Int) -> ByteSpan {
    let start = lineStart(at: offset)
    var end = start
    while end < bytes.count, bytes[end] != .newline, bytes[end] != .carriageReturn { end += 1 }
    return ByteSpan(start, end)
  }

  /// True for LF, and for CR that no LF follows.
  func endsLine(at offset: Int) -> Bool {
    switch bytes[offset] {
    case .newline: true
    case .carriageReturn: offset + 1 == bytes.count || bytes[offset + 1] != .newline
    default: false
    }
  }

  /// Where `needle` first occurs at or after `offset`; nil when it does not. Linear in the usual case.
  package func firstRange(of needle: String, from offset: Int = 0, to limit: Int? = nil) -> ByteSpan? {
    let wanted = ContiguousArray(needle.utf8)
    let end = min(limit ?? bytes.count, bytes.count) - wanted.count
    guard let first = wanted.first else { return nil }
    let (text, letters) = (bytes.span, wanted.span)
    var at = max(0, offset)
    while at <= end {
      if text[at] == first {
        var same = 1
        while same < letters.count, text[at + same] == letters[same] { same += 1 }
        if same == letters.count { return ByteSpan(at, at + same) }
      }
      at += 1
    }
    return nil
  }

  private func clamped(_ span: ByteSpan) -> ByteSpan {
    ByteSpan(min(span.start, bytes.count), min(span.end, bytes.count))
  }
}

extension UInt8 {
  @inlinable package static var newline: UInt8 { UInt8(ascii: "\n") }
  @inlinable package static var carriageReturn: UInt8 { UInt8(ascii: "\r") }
  @inlinable package static var space: UInt8 { UInt8(ascii: " ") }
  @inlinable package static var tab: UInt8 { UInt8(ascii: "\t") }

  /// Space, tab, LF or CR.
  @inlinable package var isBlank: Bool {
    self == .space || self == .newline || self == .tab || self == .carriageReturn
  }

  /// `0`–`9`.
  @inlinable package var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  /// `A`–`Z`.
  @inlinable package var isCapital: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }

  /// `A`–`Z` or `a`–`z`.
  @inlinable package var isLetter: Bool {
    (self | 0x20) >= UInt8(ascii: "a") && (self | 0x20) <= UInt8(ascii: "z")
  }
}
