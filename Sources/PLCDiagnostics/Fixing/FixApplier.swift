package import PLCText

/// Changes texts as fixes say.
package enum FixApplier {
  /// Edits that cannot all be made.
  package enum Refusal: Error, Hashable, Sendable {
    /// These two change the same bytes, or put different text at the same place.
    case overlap(TextEdit, TextEdit)
    /// This one lies beyond the end of the text: the file changed since it was read.
    case outside(TextEdit)
  }

  /// The text with all edits made at once; the paths of the edits are not looked at. Edits may touch, and the
  /// same edit given twice is made once.
  package static func apply(_ edits: [TextEdit], to text: SourceText) throws(Refusal) -> SourceText {
    var bytes = ContiguousArray<UInt8>()
    bytes.reserveCapacity(text.count + edits.reduce(0) { $0 + $1.replacement.utf8.count })
    var done = 0
    var last: TextEdit?
    for edit in edits.sorted(by: { $0.place.span < $1.place.span }) {
      guard edit.place.span.end <= text.count else { throw .outside(edit) }
      if let last {
        if last.hasSameEffect(as: edit) { continue }
        if last.conflicts(with: edit) { throw .overlap(last, edit) }
      }
      bytes.append(contentsOf: text.bytes[done..<edit.place.span.start])
      bytes.append(contentsOf: edit.replacement.utf8)
      done = edit.place.span.end
      last = edit
    }
    bytes.append(contentsOf: text.bytes[done...])
    return SourceText(bytes: bytes)
  }
}

extension TextEdit {
  /// True when both do the same at the same place of a file.
  func hasSameEffect(as other: TextEdit) -> Bool {
    place.span == other.place.span && replacement.utf8.elementsEqual(other.replacement.utf8)
  }

  /// True when the two cannot both be made in one file: they share bytes, or both insert at one place, where
  /// nobody could say which comes first.
  func conflicts(with other: TextEdit) -> Bool {
    place.span.overlaps(other.place.span) || place.span == other.place.span
  }
}
