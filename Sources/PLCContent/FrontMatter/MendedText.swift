import PLCText

/// The lines of a front matter with some changes made, and where each byte came from.
struct MendedText {
  let text: SourceText
  private let pieces: [Piece]

  private struct Piece {
    var mended: ByteSpan
    var original: ByteSpan
    /// False for the text of an edit, which has no place of its own in the file.
    var isKept: Bool
  }

  var bytes: ContiguousArray<UInt8> { text.bytes }

  /// Makes `edits`, no two of which conflict and all of which lie inside `part`, on that part of the file.
  init(_ file: SourceText, part: ByteSpan, edits: [Edit]) {
    var bytes: ContiguousArray<UInt8> = []
    bytes.reserveCapacity(part.count + 64)
    var pieces: [Piece] = []
    func append(_ added: some Collection<UInt8>, from original: ByteSpan, isKept: Bool) {
      let start = bytes.count
      bytes += added
      guard bytes.count > start else { return }
      pieces.append(Piece(mended: ByteSpan(start, bytes.count), original: original, isKept: isKept))
    }
    func keep(_ start: Int, _ end: Int) {
      append(file.bytes[start..<end], from: ByteSpan(start, end), isKept: true)
    }
    var at = part.start
    for edit in edits.sorted(by: { $0.span < $1.span }) {
      keep(at, edit.span.start)
      append(edit.text.utf8, from: edit.span, isKept: false)
      at = edit.span.end
    }
    keep(at, part.end)
    if pieces.isEmpty { pieces = [Piece(mended: .fileStart, original: part, isKept: false)] }
    text = SourceText(bytes: bytes)
    self.pieces = pieces
  }

  /// The span of the file that a span of the mended text came from.
  func original(_ span: ByteSpan) -> ByteSpan {
    let end = original(endingAt: span.end)
    return span.isEmpty ? ByteSpan(end, end) : ByteSpan(original(startingAt: span.start), end)
  }

  /// Changes of the mended text as changes of the file. What touches the text of an earlier change takes
  /// that change's place: it covers the whole of it, with the text that both give together.
  func inFile(_ edits: [Edit]) -> [Edit] {
    var groups: [(whole: ByteSpan, edits: [Edit])] = []
    for edit in edits.sorted(by: { $0.span < $1.span }) {
      var whole = edit.span
      for piece in pieces where !piece.isKept {
        let touches = piece.mended.start <= edit.span.end && edit.span.start <= piece.mended.end
        if touches { whole = whole.union(piece.mended) }
      }
      if let last = groups.last, last.whole.overlaps(whole) {
        groups[groups.count - 1] = (last.whole.union(whole), last.edits + [edit])
      } else {
        groups.append((whole, [edit]))
      }
    }
    return groups.map { whole, edits in
      var new = ""
      var at = whole.start
      for edit in edits {
        new += text[ByteSpan(at, edit.span.start)] + edit.text
        at = edit.span.end
      }
      return Edit(original(whole), new + text[ByteSpan(at, whole.end)])
    }
  }

  private func original(startingAt offset: Int) -> Int {
    let piece = pieces[lastPiece { $0.mended.start <= offset }]
    if offset >= piece.mended.end { return piece.original.end }
    return piece.isKept ? piece.original.start + offset - piece.mended.start : piece.original.start
  }

  private func original(endingAt offset: Int) -> Int {
    let piece = pieces[lastPiece { $0.mended.start < offset }]
    if offset <= piece.mended.start { return piece.original.start }
    return piece.isKept ? piece.original.start + offset - piece.mended.start : piece.original.end
  }

  /// The last piece that holds for `test`, which holds for the first pieces up to some; else the first.
  private func lastPiece(_ test: (Piece) -> Bool) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if test(pieces[middle]) { low = middle } else { high = middle }
    }
    return low
  }
}
