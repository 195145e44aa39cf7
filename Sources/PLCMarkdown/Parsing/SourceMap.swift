/// Leads from the text that inlines were read from back to the bytes of the file.
///
/// That text has lost what stands before each line (`> `, the indentation of a list) and, in a table cell,
/// the backslashes of `\|`; between two such losses the two run alike.
struct SourceMap: Sendable {
  private var segments: ContiguousArray<Segment> = []
  /// Where the last look-up ended: most go forwards.
  private var last = 0

  private struct Segment: Sendable {
    var text: Int
    var source: Int
    /// Its first byte is a `|` that was written `\|`.
    var isEscaped: Bool
  }

  /// From the text offset `text` on, bytes stand at `source` in the file. Called in ascending order.
  mutating func add(text: Int, source: Int, isEscaped: Bool = false) {
    segments.append(Segment(text: text, source: source, isEscaped: isEscaped))
  }

  /// The bytes of the file that a range of the text stands for.
  mutating func source(of range: Range<Int>) -> Range<Int> {
    var start = source(of: range.lowerBound)
    if segments[last].isEscaped, segments[last].text == range.lowerBound, !range.isEmpty { start -= 1 }
    return start..<(range.isEmpty ? start : source(of: range.upperBound - 1) + 1)
  }

  /// The place in the file of the byte at a text offset.
  mutating func source(of text: Int) -> Int {
    while last + 1 < segments.count, segments[last + 1].text <= text { last += 1 }
    while last > 0, segments[last].text > text { last -= 1 }
    let segment = segments[last]
    let place = segment.source + max(0, text - segment.text)
    // Spaces that the library put for half a tab have no place of their own.
    return last + 1 < segments.count ? min(place, segments[last + 1].source) : place
  }
}
