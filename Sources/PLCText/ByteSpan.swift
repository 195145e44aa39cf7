/// A half-open range of UTF-8 byte offsets in one text.
///
/// Offsets are kept in 32 bits: no file that is read is larger than that. Scanners ask for them at every byte,
/// so what they ask is inlinable.
package struct ByteSpan: Hashable, Sendable, Comparable {
  @usableFromInline let lower: UInt32
  @usableFromInline let upper: UInt32

  /// A span from `start` up to, not including, `end`; an `end` before `start` gives an empty span.
  @inlinable package init(_ start: Int, _ end: Int) {
    lower = UInt32(clamping: start)
    upper = UInt32(clamping: max(start, end))
  }

  /// The empty span at the start of a text: "the file as a whole".
  package static let fileStart = ByteSpan(0, 0)

  @inlinable package var start: Int { Int(lower) }
  @inlinable package var end: Int { Int(upper) }
  @inlinable package var count: Int { Int(upper - lower) }
  @inlinable package var isEmpty: Bool { lower == upper }
  @inlinable package var range: Range<Int> { start..<end }

  /// The smallest span that holds both.
  @inlinable package func union(_ other: ByteSpan) -> ByteSpan {
    ByteSpan(min(start, other.start), max(end, other.end))
  }

  /// The same span in a text that begins `distance` bytes earlier.
  @inlinable package func shifted(by distance: Int) -> ByteSpan { ByteSpan(start + distance, end + distance) }

  @inlinable package func contains(_ other: ByteSpan) -> Bool { start <= other.start && other.end <= end }
  @inlinable package func overlaps(_ other: ByteSpan) -> Bool { start < other.end && other.start < end }

  @inlinable package static func < (a: ByteSpan, b: ByteSpan) -> Bool {
    (a.lower, a.upper) < (b.lower, b.upper)
  }
}

extension ByteSpan: CustomStringConvertible {
  package var description: String { "\(start)..<\(end)" }
}
