/// Leads from the text that inlines were read from back to the bytes of the file.
///
/// That text has lost what stands before each line (`> `, the indentation of a list) and, in a table cell,
/// the backslashes of `\|`; between two such losses the two run alike.
struct SourceMap: Sendable {
  /// Nearly all texts are one segment, which asks for no memory of its own.
  private let first: Segment
  private var others: ContiguousArray<Segment> = []
  /// Where the last look-up ended: most go forwards.
  private var last = 0

  private struct Segment: Sendable {
    var text: Int
    var source: Int
    /// Its first byte is a `|` that was written `\|`.
    var isEscaped: Bool
  }

  /// From the text offset `text` on, bytes stand at `source` in the file.
  init(text: Int, source: Int, isEscaped: Bool = false) {
    first = Segment(text: text, source: source, isEscaped: isEscaped)
  }

  /// The same from another text offset on. Called in ascending order.
  mutating func add(text: Int, source: Int, isEscaped: Bool = false) {
    others.append(Segment(text: text, source: source, isEscaped: isEscaped))
  }

  private func segment(_ index: Int) -> Segment { index == 0 ? first : others[index - 1] }

  /// The bytes of the file that a range of the text stands for.
  mutating func source(of range: Range<Int>) -> Range<Int> {
    var start = source(of: range.lowerBound)
    let segment = segment(last)
    if segment.isEscaped, segment.text == range.lowerBound, !range.isEmpty { start -= 1 }
    return start..<(range.isEmpty ? start : source(of: range.upperBound - 1) + 1)
  }

  /// The place in the file of the byte at a text offset.
  mutating func source(of text: Int) -> Int {
    while last < others.count, others[last].text <= text { last += 1 }
    while last > 0, segment(last).text > text { last -= 1 }
    let segment = segment(last)
    let place = segment.source + max(0, text - segment.text)
    // Spaces that the library put for half a tab have no place of their own.
    return last < others.count ? min(place, others[last].source) : place
  }
}
