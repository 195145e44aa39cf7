import PLCContent
import PLCDiagnostics
import PLCText

/// A field, and what it is to say, as it is written.
struct FieldSetting {
  let field: String
  let value: String

  init<Value>(_ key: Key<Value>, _ value: String) { (field, self.value) = (key.name, value) }
}

extension Document {
  /// The edits that give fields of the front matter new values, in the order given, and leave every other byte.
  ///
  /// A value is written as it is, so the caller sees to quotes. Where there is no front matter, one is added.
  func edits(setting values: [FieldSetting]) -> [TextEdit] {
    guard !frontMatter.span.isEmpty else {
      let lines = values.map { "\($0.field): \($0.value)\n" }.joined()
      return [TextEdit(place(.fileStart), "---\n\(lines)---\n\n")]
    }
    var edits: [TextEdit] = []
    let lineEnd = source[frontMatter.span].contains("\r\n") ? "\r\n" : "\n"
    var added = ""
    for (field, value) in values.map({ ($0.field, $0.value) }) {
      if let entry = frontMatter[field], !entry.value.span.isEmpty {
        edits.append(TextEdit(place(entry.value.span), value))
      } else if let entry = frontMatter[field] {
        edits.append(TextEdit(place(ByteSpan(entry.span.end, entry.span.end)), " " + value))
      } else {
        added += "\(field): \(value)\(lineEnd)"
      }
    }
    if !added.isEmpty {
      let closing = source.lineStart(at: max(0, frontMatter.span.end - 1))
      edits.append(TextEdit(place(ByteSpan(closing, closing)), added))
    }
    return edits
  }
}
