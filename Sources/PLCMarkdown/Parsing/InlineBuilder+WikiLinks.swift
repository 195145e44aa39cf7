import PLCText

// `[[target]]` and `[[target|label]]`: to the library they are text.
extension InlineBuilder {
  /// Makes wiki links of the pieces from an unescaped `[[` to the `]]` after it.
  mutating func joinWikiLinks(in pieces: inout [Piece]) {
    guard pieces.contains(where: { $0.marks.contains(.opensWikiLink) }) else { return }
    var joined: [Piece] = []
    joined.reserveCapacity(pieces.count)
    // Of `[[[a]]` the innermost pair counts.
    var opener: Int?
    for piece in pieces {
      joined.append(piece)
      if piece.marks.contains(.opensWikiLink) { opener = joined.count - 1 }
      guard piece.marks.contains(.closesWikiLink), let first = opener else { continue }
      opener = nil
      guard let link = wikiLink(of: joined[first...]) else { continue }
      joined.removeSubrange(first...)
      joined.append(link)
    }
    pieces = joined
  }

  private mutating func wikiLink(of pieces: ArraySlice<Piece>) -> Piece? {
    guard let first = pieces.first, let last = pieces.last else { return nil }
    let bar = pieces.firstIndex { $0.marks.contains(.beginsWikiLabel) }
    let targetPieces = pieces[..<(bar ?? pieces.endIndex)]
    guard targetPieces.allSatisfy(\.isText) else { return nil }
    var written = first.start + 2..<(bar.map { pieces[$0].start } ?? last.end - 2)
    while let byte = raw.bytes[written].last, byte.isBlank {
      written = written.lowerBound..<written.upperBound - 1
    }
    while let byte = raw.bytes[written].first, byte.isBlank {
      written = written.lowerBound + 1..<written.upperBound
    }
    let target = text(of: targetPieces, closed: bar == nil).dropFirst(2)
    let name = raw.string(target).trimmingBlanks
    guard !name.isEmpty, !target.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") })
    else {
      return nil
    }
    var label: String?
    if let bar {
      guard let words = self.label(of: pieces[bar...]) else { return nil }
      label = words.isEmpty ? nil : words
    }
    let link = WikiLink(target: name, targetSpan: span(written), label: label)
    let whole = first.start..<last.end
    return Piece(
      inline: Inline(.wikiLink(link), span: span(whole)), start: whole.lowerBound, end: whole.upperBound)
  }

  /// The bytes of some texts, the closing `]]` left out where they end with it.
  private func text(of pieces: ArraySlice<Piece>, closed: Bool) -> ContiguousArray<UInt8> {
    var bytes: ContiguousArray<UInt8> = []
    for piece in pieces { bytes.append(contentsOf: raw.bytes[piece.text]) }
    if closed { bytes.removeLast(2) }
    return bytes
  }

  /// The words from the `|` on; nil when something stands there that no label may hold.
  private func label(of pieces: ArraySlice<Piece>) -> String? {
    var words = ""
    for piece in pieces {
      switch piece.inline?.kind {
      case nil: words += raw.string(piece.text)
      case .softBreak: words += " "
      case .emphasis, .strong, .strikethrough, .code: words += piece.inline.map { [$0].plainText } ?? ""
      default: return nil
      }
    }
    return String(words.dropFirst().dropLast(2)).trimmingBlanks
  }
}

extension String {
  /// Without spaces, tabs and line ends on either side.
  var trimmingBlanks: String {
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { !$0.isBlank }),
      let last = bytes.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(self[first...last])
  }
}
