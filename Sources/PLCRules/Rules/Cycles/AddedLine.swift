import PLCContent
import PLCDiagnostics
import PLCText

extension Fix {
  /// A new line at the end of a document's front matter; nil when the field is there or there is no front matter.
  ///
  /// `elsewhere` says that it is another document than the one the finding is about.
  static func adding(
    _ field: Field, _ value: String, to document: Document, isSafe: Bool = false, elsewhere: Bool = false
  ) -> Fix? {
    guard let last = document.frontMatter.entries.last, document.frontMatter[field.name] == nil else {
      return nil
    }
    let source = document.source
    let end = source.line(at: max(last.span.end - 1, last.span.start)).end
    let lineEnd = end < source.count && source.bytes[end] == .carriageReturn ? "\r\n" : "\n"
    return Fix(
      "Add `\(field.name): \(value)`\(elsewhere ? " there" : "").", isSafe: isSafe,
      edits: [TextEdit(document.place(ByteSpan(end, end)), "\(lineEnd)\(field.name): \(value)")])
  }
}
