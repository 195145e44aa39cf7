import PLCContent
import PLCMarkdown

extension DocumentSection {
  /// Whether a block quotation stands anywhere in it.
  var hasQuotation: Bool {
    var found = false
    for block in blocks {
      block.forEachBlock { if case .quote = $0.kind { found = true } }
    }
    return found
  }
}
