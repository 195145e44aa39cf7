import PLCHTML

extension PageContext {
  /// What could be written next where nothing stands yet, for those who write; readers of a public site see no
  /// gap, since what they may not see is no gap either.
  func advice(_ word: Word, _ values: KeyValuePairs<String, String> = [:]) -> HTML {
    guard plan.isForWriters else { return HTML() }
    return p(.class("empty")) { withCode(words(word, values)) }
  }

  /// A sentence in which words between backquotes are code.
  private func withCode(_ text: String) -> HTML {
    HTML {
      for (index, piece) in text.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
        if index.isMultiple(of: 2) { String(piece) } else { code(String(piece)) }
      }
    }
  }
}
