import PLCContent
import PLCHTML

/// How well something was predicted, in words and a shape, never in a color of alarm.
struct VerdictTag {
  let verdict: String
  let words: Words

  /// The word in its shape.
  var html: HTML {
    let shape = ["confirmed": "full", "partly": "half", "not-confirmed": "open"][verdict] ?? "aside"
    return span(words.term(verdict, of: .verdict), .class("tag", shape))
  }
}
