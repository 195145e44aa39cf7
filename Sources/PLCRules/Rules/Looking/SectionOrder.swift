import PLCContent
import PLCDiagnostics
import PLCText

extension Document {
  /// An edit that puts a section in front of another one that stands before it.
  ///
  /// It needs a person's eye: what stands between may speak of "above" and "below".
  func fix(moving section: DocumentSection, before other: DocumentSection) -> Fix {
    let lineEnd = source.firstRange(of: "\r\n") == nil ? "\n" : "\r\n"
    let words = source.trimmed(section.span)
    let isLast = section.span.end == source.count
    // Of a section at the end of the file the blank line before it goes too, else the one after it.
    let before = source.trimmed(ByteSpan(other.span.start, section.span.start)).end
    let removed = isLast ? ByteSpan(before, words.end) : section.span
    return Fix(
      "Move `\(section.name)` before `\(other.name)`.", isSafe: false,
      edits: [
        TextEdit(place(ByteSpan(other.span.start, other.span.start)), source[words] + lineEnd + lineEnd),
        TextEdit(place(removed), ""),
      ])
  }
}
