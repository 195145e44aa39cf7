import PLCContent
import PLCHTML

/// How well a cause is supported, and who could change it, in words and a shape.
struct CauseTag {
  let cause: Cause
  let words: Words

  /// Nothing of what the analysis does not say.
  var html: HTML {
    HTML {
      if let status = cause.status {
        MarkedWord(cause: status, words).tag
      }
      if let control = cause.control { span(" " + words.term(control), .class("meta")) }
    }
  }
}
