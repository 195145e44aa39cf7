import PLCContent
import PLCMarkdown

extension Document {
  /// The summary, else the first words of the text; nil for an empty one.
  var opening: String? {
    if let summary { return summary }
    let blocks = lead + sections.flatMap(\.blocks)
    for block in blocks {
      if case .paragraph(let content) = block.kind {
        let text = content.plainText
        if !text.isEmpty { return text }
      }
    }
    return nil
  }
}
