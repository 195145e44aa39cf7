import PLCLanguages

/// Phrases that put a lack into students, with words that put it where it can be worked on.
///
/// A phrase, ` => `, and what to say instead; `*` at the end of a word stands for any ending, and `#` begins a
/// remark. A community adds its own in a file of the same form: `words: {deficit-language: words/ours.txt}`.
enum DeficitPhrases {
  static let english = Language.of("en")?.text("rules/deficit-language") ?? ""
}
