package import PLCHTML

/// How something stands, three times over: in a word, a shape and a colour.
package struct MarkedWord: Sendable, Hashable {
  /// As the reader's language has it: "testing".
  package var word: String
  package var mark: Mark
  package var tone: Tone

  /// The tone follows the mark unless it is given.
  package init(_ word: String, _ mark: Mark, tone: Tone? = nil) {
    self.word = word
    self.mark = mark
    self.tone = tone ?? mark.tone
  }

  /// The word with its shape before it, in a frame of its own.
  package var tag: HTML {
    span(.class("tag")) {
      mark.inline(tone)
      word
    }
  }
}
