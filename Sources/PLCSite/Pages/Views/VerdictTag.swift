import PLCContent
import PLCHTML

/// How well something was predicted, in words and a shape, never in a color of alarm.
struct VerdictTag {
  let verdict: Verdict
  let words: Words

  /// The word in its shape.
  var html: HTML { span(words.term(verdict), .class("tag", shape)) }

  private var shape: String {
    switch verdict {
    case .confirmed: "full"
    case .partly: "half"
    case .notConfirmed: "open"
    case .unclear: "aside"
    }
  }
}
