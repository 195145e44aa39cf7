package import PLCText

extension MarkdownTree {
  /// Parses a document's body, which begins at `bodyStart`; whatever stands there is Markdown of some kind.
  ///
  /// Some texts cost the library far more than their size: `ComplexityScan` must have found none of them
  /// here. Never recurses deeper than a fixed bound. May run on many threads at once.
  package init(parsing source: SourceText, from bodyStart: Int = 0) {
    let start = min(max(0, bodyStart), source.count)
    let text = MendedText(source, from: start)
    let raw = CMarkDocument.tree(of: text, from: start)
    var builder = BlockBuilder(raw: raw, source: SourceText(bytes: text.bytes), from: start)
    self.init(blocks: builder.build())
  }
}
