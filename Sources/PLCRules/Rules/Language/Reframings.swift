import PLCContent
import PLCText

/// A word list in which each phrase has words to say instead.
struct Reframings: Sendable {
  private let phrases: PhraseList
  /// By the phrase as a match has it.
  private let instead: [String: String]

  /// Lines of `phrase => reframing`; a line without a reframing counts too.
  init(_ text: String) {
    var lines: [String] = []
    var instead: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let parts = line.prefix { $0 != "#" }.split(separator: "=>", maxSplits: 1).map {
        $0.singleSpaced
      }
      guard let phrase = parts.first, !phrase.isEmpty else { continue }
      lines.append(phrase)
      if parts.count > 1 { instead[phrase.replacing("*", with: "")] = parts[1] }
    }
    phrases = PhraseList(lines.joined(separator: "\n"))
    self.instead = instead
  }

  /// See `PhraseList.mayStand`.
  func mayStand(in span: ByteSpan, of source: SourceText, isMarkdown: Bool = true) -> Bool {
    phrases.mayStand(in: span, of: source, isMarkdown: isMarkdown)
  }

  struct Match {
    let span: ByteSpan
    let instead: String?
  }

  /// The phrases outside quotation marks, in order.
  func matches(in prose: Prose) -> [Match] {
    phrases.matches(in: prose).map { Match(span: $0.span, instead: instead[$0.phrase]) }
  }
}
