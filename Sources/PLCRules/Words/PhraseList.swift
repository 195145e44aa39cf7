import PLCContent
import PLCText

/// Words and phrases to look for, one a line.
///
/// `*` at the end of a word stands for any ending, `a|b` is either word, `…` up to three words of the same
/// clause, and `^` before a phrase means the start of a sentence. What follows `#` is a remark.
struct PhraseList: Sendable {
  private struct Phrase: Sendable {
    var words: [Pattern] = []
    var opensSentence = false
    let text: String
  }

  private struct Pattern: Sendable {
    var words: Set<String> = []
    var stems: [String] = []
    /// How many other words may stand before it.
    var gap = 0

    func matches(_ word: String) -> Bool {
      words.contains(word) || stems.contains { word.hasPrefix($0) }
    }
  }

  /// By first word; stems apart, since they need to be compared one by one.
  private var byFirstWord: [String: [Phrase]] = [:]
  private var byStem: [Phrase] = []
  /// What a word may begin with to be looked for at all, so that most words cost nothing.
  private var beginnings = WordBeginnings()
  private let sieve: PhraseSieve

  struct Match: Hashable {
    /// As the list has it.
    let phrase: String
    let span: ByteSpan
    /// The place of its first word in the text.
    let word: Int
  }

  init(_ text: String) {
    var phrases: [[PhraseSieve.Word]] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let written = line.prefix { $0 != "#" }
      guard let phrase = Self.phrase(written), let first = phrase.words.first else { continue }
      phrases.append(
        phrase.words.map { .init(words: Array($0.words), stems: $0.stems, isAfterGap: $0.gap > 0) })
      for word in first.words {
        byFirstWord[word, default: []].append(phrase)
        beginnings.insert(word, isWhole: true)
      }
      if !first.stems.isEmpty { byStem.append(phrase) }
      for stem in first.stems { beginnings.insert(stem, isWhole: false) }
    }
    sieve = PhraseSieve(phrases)
  }

  /// Whether any phrase can stand between two places of a file; see `PhraseSieve`.
  func mayStand(in span: ByteSpan, of source: SourceText, isMarkdown: Bool = true) -> Bool {
    sieve.mayStand(in: span, of: source, isMarkdown: isMarkdown)
  }

  private static func phrase(_ written: Substring) -> Phrase? {
    let shown = written.singleSpaced
    var phrase = Phrase(text: shown.replacing("*", with: "").replacing("^", with: ""))
    phrase.opensSentence = shown.hasPrefix("^")
    var gap = 0
    for token in shown.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "^" }) {
      if token == "…" {
        gap = phrase.words.isEmpty ? 0 : 3
        continue
      }
      var pattern = Pattern(gap: gap)
      for choice in token.split(separator: "|") {
        if choice.hasSuffix("*") {
          pattern.stems.append(String(choice.dropLast()))
        } else {
          pattern.words.insert(String(choice))
        }
      }
      phrase.words.append(pattern)
      gap = 0
    }
    return phrase.words.isEmpty ? nil : phrase
  }

  /// The places where phrases stand, in order; the longest where several begin. `quoted` tells whether words
  /// between quotation marks count.
  func matches(in prose: Prose, quoted: Bool = false) -> [Match] {
    var found: [Match] = []
    var at = 0
    while at < prose.words.count {
      if let (match, count) = match(in: prose, at: at, quoted: quoted) {
        found.append(match)
        at += count
      } else {
        at += 1
      }
    }
    return found
  }

  /// Whether any phrase stands anywhere.
  func occurs(in prose: Prose, quoted: Bool = true) -> Bool {
    prose.words.indices.contains { match(in: prose, at: $0, quoted: quoted) != nil }
  }

  private func match(in prose: Prose, at start: Int, quoted: Bool) -> (Match, count: Int)? {
    let word = prose.words[start]
    if word.isQuoted, !quoted { return nil }
    guard beginnings.allow(word.key) else { return nil }
    let text = prose.text(of: word)
    let stems = byStem.filter { phrase in phrase.words[0].stems.contains { text.hasPrefix($0) } }
    var longest: (phrase: Phrase, end: Int)?
    for phrase in (byFirstWord[text] ?? []) + stems where !phrase.opensSentence || word.opensSentence {
      guard let end = Self.end(of: phrase.words[1...], prose, at: start + 1, quoted: quoted),
        end > longest?.end ?? 0
      else { continue }
      longest = (phrase, end)
    }
    guard let (phrase, end) = longest else { return nil }
    return (
      Match(phrase: phrase.text, span: word.span.union(prose.words[end - 1].span), word: start), end - start
    )
  }

  /// Where a phrase ends whose remaining words follow from `start` on; nil when they do not.
  private static func end(
    of patterns: ArraySlice<Pattern>, _ prose: Prose, at start: Int, quoted: Bool
  ) -> Int? {
    guard let pattern = patterns.first else { return start }
    let words = prose.words
    for at in start...(start + pattern.gap) {
      guard at < words.count, !words[at].opensClause, quoted || !words[at].isQuoted else { return nil }
      guard pattern.matches(prose.text(of: words[at])) else { continue }
      if let end = end(of: patterns.dropFirst(), prose, at: at + 1, quoted: quoted) { return end }
    }
    return nil
  }
}
