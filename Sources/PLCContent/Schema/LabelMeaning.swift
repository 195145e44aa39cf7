/// What braces at the end of a point, a quotation or a heading mean in a section; where a section says nothing of
/// them, braces are text.
package struct LabelMeaning: Sendable {
  /// Words that stand alone: `{root}`.
  package let words: [String]
  /// Names that something stands after: `{measure: id}`.
  package let names: [String]
  /// Whether writers may use words of their own.
  package let isOpen: Bool

  package init(words: [String] = [], names: [String] = [], isOpen: Bool = false) {
    (self.words, self.names, self.isOpen) = (words, names, isOpen)
  }
}
