import PLCText

/// A part of a row of inlines before neighbouring texts are joined: an inline, or a stretch of text that is
/// cut where a wiki link or a label may begin or end.
struct Piece {
  /// Nil for text.
  var inline: Inline?
  /// The bytes of the text in the raw tree.
  var text = 0..<0
  /// Where it stands in the text that the inlines were read from.
  var start: Int
  var end: Int
  var marks: Marks = []

  struct Marks: OptionSet {
    let rawValue: UInt8
    /// Begins with an unescaped `[[`.
    static let opensWikiLink = Marks(rawValue: 1)
    /// Ends with an unescaped `]]`.
    static let closesWikiLink = Marks(rawValue: 2)
    /// Begins with the `|` after the target of a wiki link.
    static let beginsWikiLabel = Marks(rawValue: 4)
    /// Begins with an unescaped `{`.
    static let opensLabel = Marks(rawValue: 8)
    /// Ends with an unescaped `}`.
    static let closesLabel = Marks(rawValue: 16)
  }

  var isText: Bool { inline == nil }
  var isBreak: Bool { inline?.kind == .softBreak || inline?.kind == .lineBreak }
}

extension InlineBuilder {
  /// Joins neighbouring texts and makes inlines of them and of all others, from a place on.
  mutating func inlines(of pieces: [Piece], from start: Int) -> [Inline] {
    var result: [Inline] = []
    result.reserveCapacity(pieces.count - start)
    var at = start
    while at < pieces.count {
      let first = pieces[at]
      at += 1
      if let inline = first.inline {
        result.append(inline)
        continue
      }
      guard at < pieces.count, pieces[at].isText else {
        if !first.text.isEmpty {
          result.append(Inline(.text(raw.string(first.text)), span: span(first.start..<first.end)))
        }
        continue
      }
      var bytes = ContiguousArray(raw.bytes[first.text])
      var end = first.end
      while at < pieces.count, pieces[at].isText {
        bytes.append(contentsOf: raw.bytes[pieces[at].text])
        end = pieces[at].end
        at += 1
      }
      if !bytes.isEmpty {
        result.append(Inline(.text(raw.string(bytes)), span: span(first.start..<end)))
      }
    }
    return result
  }
}
