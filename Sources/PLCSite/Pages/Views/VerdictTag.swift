import PLCContent
import PLCHTML

/// How well something was predicted, in words and a shape, never in a color of alarm.
struct VerdictTag {
  let verdict: Verdict
  let words: Words

  /// The word with its shape.
  var html: HTML { MarkedWord(verdict: verdict, words).tag }
}
