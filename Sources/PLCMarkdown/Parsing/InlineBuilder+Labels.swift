import PLCText

// `{root}` and `{addresses: slug}` at the end of a list item, quotation or heading, before or after a link, and
// `[x]` at the start of a task.
extension InlineBuilder {
  /// Takes labels from the end and from before the links that stand there.
  mutating func takeLabels(from pieces: inout [Piece]) -> [Label] {
    guard pieces.contains(where: { $0.marks.contains(.closesLabel) }) else { return [] }
    var labels = takeLastLabels(from: &pieces)
    var links: [Piece] = []
    while let first = firstLastLink(of: pieces) {
      var words = Array(pieces[..<first])
      let before = takeLastLabels(from: &words)
      guard !before.isEmpty else { break }
      labels = before + labels
      links = pieces[first...] + links
      pieces = words
    }
    if pieces.isEmpty { links = Array(links.drop { isBlank($0) }) }
    pieces += links
    return labels
  }

  /// The index from which on nothing stands but links, with spaces and commas between them; nil when none does.
  private func firstLastLink(of pieces: [Piece]) -> Int? {
    var first = pieces.count
    var hasLink = false
    scan: while first > 0 {
      switch pieces[first - 1].inline?.kind {
      case .link, .wikiLink: hasLink = true
      default: guard isBetweenLinks(pieces[first - 1]) else { break scan }
      }
      first -= 1
    }
    return hasLink && first > 0 ? first : nil
  }

  private func isBetweenLinks(_ piece: Piece) -> Bool {
    piece.isBreak
      || (piece.isText
        && raw.bytes[piece.text].allSatisfy {
          $0.isBlank || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";")
        })
  }

  /// Takes labels from the end, several in a row, and the spaces and line ends before them.
  private mutating func takeLastLabels(from pieces: inout [Piece]) -> [Label] {
    var labels: [Label] = []
    while let (label, first) = lastLabel(of: pieces) {
      labels.append(label)
      pieces.removeSubrange(first...)
    }
    guard !labels.isEmpty else { return [] }
    while let last = pieces.last, isBlank(last) { pieces.removeLast() }
    if var last = pieces.last, last.isText {
      while let byte = raw.bytes[last.text].last, byte.isBlank {
        last.text = last.text.lowerBound..<last.text.upperBound - 1
        last.end -= 1
      }
      pieces[pieces.count - 1] = last
    }
    return labels.reversed()
  }

  /// The label that ends the pieces, and the index of its first piece.
  private mutating func lastLabel(of pieces: [Piece]) -> (label: Label, first: Int)? {
    guard let last = pieces.lastIndex(where: { !isBlank($0) }), pieces[last].marks.contains(.closesLabel)
    else {
      return nil
    }
    var first = last
    while !pieces[first].marks.contains(.opensLabel) {
      guard first > 0, canStandInLabel(pieces[first - 1]) else { return nil }
      first -= 1
    }
    // As it was written, since the parts of an id may have been read as emphasis: `{measure: _talk_}`.
    let words = raw.string(pieces[first].start + 1..<pieces[last].end - 1)
    let parts = words.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map { String($0).trimmingBlanks } ?? ""
    guard !name.isEmpty else { return nil }
    let label = Label(
      name: name, value: parts.count > 1 ? String(parts[1]).trimmingBlanks : nil,
      span: span(pieces[first].start..<pieces[last].end))
    return (label, first)
  }

  private func canStandInLabel(_ piece: Piece) -> Bool {
    switch piece.inline?.kind {
    case nil: !piece.marks.contains(.closesLabel)
    case .emphasis, .strong: true
    default: false
    }
  }

  private func isBlank(_ piece: Piece) -> Bool {
    piece.isBreak || (piece.isText && raw.bytes[piece.text].allSatisfy(\.isBlank))
  }

  /// Takes `[ ] ` or `[x] ` from the beginning: whether the task is done. Nil when it is none.
  mutating func takeTask(from pieces: inout [Piece]) -> Bool? {
    guard let first = pieces.first, first.isText, first.text.count >= 4, first.end - first.start >= 4,
      !first.marks.contains(.opensWikiLink)
    else { return nil }
    let start = first.text.lowerBound
    guard raw.bytes[start] == UInt8(ascii: "["), raw.bytes[start + 2] == UInt8(ascii: "]"),
      raw.bytes[start + 3] == .space || raw.bytes[start + 3] == .tab,
      map == nil || raw.bytes[first.start..<first.start + 4].elementsEqual(raw.bytes[start..<start + 4])
    else { return nil }
    let isDone: Bool
    switch raw.bytes[start + 1] {
    case .space: isDone = false
    case UInt8(ascii: "x"), UInt8(ascii: "X"): isDone = true
    default: return nil
    }
    var (text, source) = (start + 4, first.start + 4)
    while text < first.text.upperBound, raw.bytes[text].isBlank { (text, source) = (text + 1, source + 1) }
    guard text < first.text.upperBound || pieces.count > 1 else { return nil }
    pieces[0].text = text..<first.text.upperBound
    pieces[0].start = source
    return isDone
  }
}
