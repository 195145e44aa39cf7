/// A text in lines that fit a width.
package struct WrappedText: Sendable, Hashable {
  package private(set) var lines: [String]
  /// True when the end was left out; the last line then ends in `…`.
  package private(set) var isShortened: Bool

  /// Breaks at spaces, else after hyphens and slashes and between Chinese or Japanese characters, and within
  /// a word only when it is wider than a line. White space of any kind counts as one space.
  ///
  /// At least one character stands on each line, however narrow it is. Linear in the text that is shown;
  /// of a text without bounds only the first 4,000 characters are.
  package init(_ text: String, width: Double, style: TextStyle, maxLines: Int = .max) {
    self.init(Self.measured(text, style, maxLines), width: width, maxLines: maxLines)
  }

  /// The same text in as many lines, but of lengths as even as can be; for text that is centred.
  package static func balanced(
    _ text: String, width: Double, style: TextStyle, maxLines: Int = .max
  ) -> WrappedText {
    narrowed(measured(text, style, maxLines), width: width, maxLines: maxLines) { _ in false }
  }

  /// The same text in as many lines, the last of them not left with a short word alone.
  package static func pretty(
    _ text: String, width: Double, style: TextStyle, maxLines: Int = .max
  ) -> WrappedText {
    narrowed(measured(text, style, maxLines), width: width, maxLines: maxLines) {
      style.width(of: $0.lines.last ?? "") >= width * 0.4
    }
  }

  /// The widest line, as measured.
  package func width(_ style: TextStyle) -> Double {
    lines.map { style.width(of: $0) }.max() ?? 0
  }

  private static func measured(_ text: String, _ style: TextStyle, _ maxLines: Int) -> MeasuredText {
    MeasuredText(text, style: style, limit: maxLines > 40 ? 4000 : maxLines * 100 + 100)
  }

  private init(_ text: MeasuredText, width: Double, maxLines: Int) {
    var filling = LineFilling(limit: width, style: text.style)
    for word in text.words {
      filling.add(word)
      // One line more than may be shown tells that there is more.
      if filling.lines.count > maxLines { break }
    }
    lines = filling.finished
    isShortened = lines.count > max(maxLines, 1) || text.isCut
    guard isShortened else { return }
    lines = Array(lines.prefix(max(maxLines, 1)))
    guard let last = lines.popLast() else { return }
    lines.append(Self.ended(last, width: width, style: text.style))
  }

  /// Tries smaller widths until one is good enough or a line more would be needed.
  private static func narrowed(
    _ text: MeasuredText, width: Double, maxLines: Int, until isGood: (WrappedText) -> Bool
  ) -> WrappedText {
    var best = WrappedText(text, width: width, maxLines: maxLines)
    guard best.lines.count > 1, !best.isShortened else { return best }
    let count = best.lines.count
    let hyphens = best.lines.count { $0.hasSuffix("-") }
    for step in 1...15 where !isGood(best) {
      let next = WrappedText(text, width: width * (1 - Double(step) * 0.03), maxLines: count)
      // A width at which a word breaks that need not is no gain.
      if next.isShortened || next.lines.count(where: { $0.hasSuffix("-") }) > hyphens { break }
      best = next
    }
    return best
  }

  /// The line with `…` at its end, without as many of its last characters as that takes.
  private static func ended(_ line: String, width: Double, style: TextStyle) -> String {
    var kept = Substring(line)
    while !kept.isEmpty, style.width(of: kept + "…") > width { kept.removeLast() }
    if kept.count < line.count, let space = kept.lastIndex(of: " "), kept[space...].count < 12 {
      kept = kept[..<space]
    }
    while let last = kept.last, last.isWhitespace || ",;:-–—".contains(last) { kept.removeLast() }
    return kept + "…"
  }
}

/// The lines while they are filled.
private struct LineFilling {
  let limit: Double
  let style: TextStyle
  private(set) var lines: [String] = []
  private var line = ""
  private var used = 0.0
  private let space: Double

  init(limit: Double, style: TextStyle) {
    self.limit = limit
    self.style = style
    space = style.width(of: " ")
  }

  var finished: [String] { line.isEmpty ? lines : lines + [line] }

  mutating func add(_ word: MeasuredText.Word) {
    let width = word.pieces.reduce(0) { $0 + $1.width }
    if word.isGlued, used + space + width > limit, let cut = line.lastIndex(of: " ") {
      // The last word goes along to the next line.
      let last = line[line.index(after: cut)...]
      let piece = MeasuredText.Piece(text: last, width: style.width(of: last))
      line = String(line[..<cut])
      endLine()
      add(piece, afterSpace: false)
    }
    for (index, piece) in word.pieces.enumerated() { add(piece, afterSpace: index == 0 && !line.isEmpty) }
  }

  private mutating func add(_ piece: MeasuredText.Piece, afterSpace: Bool) {
    let before = afterSpace ? space : 0
    if used + before + piece.width <= limit {
      if afterSpace { line += " " }
      line += piece.text
      used += before + piece.width
      return
    }
    endLine()
    if piece.width <= limit {
      line = String(piece.text)
      used = piece.width
    } else {
      fill(with: piece.text)
    }
  }

  /// Cuts a piece that is wider than a line.
  private mutating func fill(with text: Substring) {
    let hyphen = style.width(of: "-")
    var previous: Character?
    for character in text {
      let width = style.width(of: String(character))
      if let last = previous, used + width + hyphen > limit {
        if CharacterBreaks.wantsHyphen(between: last, and: character) { line += "-" }
        endLine()
      }
      line.append(character)
      used += width
      previous = character
    }
  }

  private mutating func endLine() {
    if !line.isEmpty { lines.append(line) }
    line = ""
    used = 0
  }
}
