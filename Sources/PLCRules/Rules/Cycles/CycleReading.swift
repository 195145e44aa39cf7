import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

extension Document {
  /// Whether this is a cycle that was not broken off.
  var isLiveCycle: Bool { kind.id == "cycle" && status != "stopped" }

  /// Whether this is a cycle whose results are being looked at, or have been.
  var isStudiedCycle: Bool { kind.id == "cycle" && isStatus(atLeast: "study") }

  /// Whether the study says anything: a row, or words beside the table.
  var hasStudy: Bool {
    if !rows("Study").isEmpty { return true }
    return section("Study")?.blocks.contains { block in
      if case .table = block.kind { false } else { !block.isHint }
    } ?? false
  }

  /// What the rows of the study answer to "better than before?".
  var betterAnswers: [String] { rows("Study").compactMap { $0["Better than before"]?.value.text } }
}

extension Fix {
  /// A new line at the end of a document's front matter; nil when the field is there or there is no front matter.
  static func adding(_ field: String, _ value: String, to document: Document, isSafe: Bool = false) -> Fix? {
    guard let last = document.frontMatter.entries.last, document.frontMatter[field] == nil else { return nil }
    let source = document.source
    let end = source.line(at: max(last.span.end - 1, last.span.start)).end
    let lineEnd = end < source.count && source.bytes[end] == .carriageReturn ? "\r\n" : "\n"
    return Fix(
      "Add `\(field): \(value)`.", isSafe: isSafe,
      edits: [TextEdit(document.place(ByteSpan(end, end)), "\(lineEnd)\(field): \(value)")])
  }
}
