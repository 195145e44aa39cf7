package import PLCText

/// A text in which `«…»` marks a span: `status: «studyng»`.
package struct MarkedText: Sendable {
  /// The text without the marks.
  package let text: String
  /// The marked spans, by their start.
  package let spans: [ByteSpan]

  /// Reads marks; they may nest, and a mark without its partner is left out of the spans.
  package init(_ marked: String) {
    var plain: [UInt8] = []
    var open: [Int] = []
    var found: [ByteSpan] = []
    for character in marked.unicodeScalars {
      switch character {
      case "«": open.append(plain.count)
      case "»": if let start = open.popLast() { found.append(ByteSpan(start, plain.count)) }
      default: plain += Array(String(character).utf8)
      }
    }
    text = String(decoding: plain, as: UTF8.self)
    spans = found.sorted()
  }

  package var source: SourceText { SourceText(text) }
}
