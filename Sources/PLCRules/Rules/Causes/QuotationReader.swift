import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// Compares the quotations of some themes with the interviews.
struct QuotationReader {
  let themes: Themes
  /// What each interview says.
  let texts: [Interview: FoldedText]

  private var document: Document { themes.document }

  /// What is wrong with one quotation, if anything.
  func finding(_ quotation: ThemeQuotation) -> Diagnostic? {
    let pieces = quotation.pieces.map { (span: $0, words: QuotedWords(document.source[$0])) }
    // Words after a quotation are its source when a dash or a link says so, or when they are a code.
    guard let source = quotation.sourceSpan,
      hasDash(before: source, after: quotation.span) || !quotation.interviews.isEmpty
    else { return withoutSource(quotation, pieces.map(\.words)) }
    guard !quotation.interviews.isEmpty else {
      // A link to something else is a source of another kind, and one that leads nowhere is found already.
      guard !document.references.contains(where: { source.contains($0.span) }) else { return nil }
      return finding(
        "Nobody listed under `interviews` has the code that stands here. Whose words are they?",
        at: source, fix: speaker(of: pieces.map(\.words), instead: source))
    }
    let said = quotation.interviews.compactMap { texts[$0] }
    guard let piece = pieces.first(where: { piece in !said.contains { piece.words.stand(in: $0) } }) else {
      return nil
    }
    if let fix = speaker(of: pieces.map(\.words), instead: source) {
      return finding(
        "This person did not say it, and somebody else listed here did. Have the codes changed places?",
        at: source, fix: fix)
    }
    let written = said.lazy.compactMap { piece.words.writtenOtherwise(in: $0) }.first
    return finding(
      "The interview does not have these words. What did the person say? `…` shows what is left out, `[words]` what is put in.",
      at: piece.span, fix: written.map { Fix("Write it as it was said.", edits: [edit(piece.span, $0)]) })
  }

  /// A few quoted words in a sentence of our own need no source.
  private func withoutSource(_ quotation: ThemeQuotation, _ pieces: [QuotedWords]) -> Diagnostic? {
    let count =
      quotation.pieces.map { document.source[$0].split(whereSeparator: \.isWhitespace).count }.max() ?? 0
    guard count > 2 else { return nil }
    return finding(
      "Whose words are these? A quotation ends in the code of the person, as in `— S03`.", at: quotation.span,
      fix: speaker(of: pieces, instead: ByteSpan(quotation.span.end, quotation.span.end), mark: " — "))
  }

  /// Whether something that looks like a dash, or a link, stands between a quotation and its source.
  private func hasDash(before source: ByteSpan, after quotation: ByteSpan) -> Bool {
    guard quotation.end <= source.start else { return false }
    return !document.source.trimmed(ByteSpan(quotation.end, source.start)).isEmpty
  }

  /// An edit that names the one person listed who said all of it.
  private func speaker(of pieces: [QuotedWords], instead span: ByteSpan, mark: String = "") -> Fix? {
    let speakers = texts.keys.sorted().filter { interview in
      texts[interview].map { text in pieces.allSatisfy { $0.stand(in: text) } } ?? false
    }
    guard speakers.count == 1, let code = speakers[0].participant else {
      return nil
    }
    return Fix("Name `\(code)`, who said this.", isSafe: false, edits: [edit(span, mark + code)])
  }

  private func edit(_ span: ByteSpan, _ text: String) -> TextEdit { TextEdit(document.place(span), text) }

  private func finding(_ message: String, at span: ByteSpan, fix: Fix?) -> Diagnostic {
    Diagnostic("untraceable-quote", message, at: document.place(span), fixes: fix.map { [$0] } ?? [])
  }
}
