import PLCContent
import PLCDiagnostics
import PLCTestSupport
import PLCText
import Testing

/// A document with one mistake in its front matter, the place of which is marked.
struct FrontMatterMistake: Sendable, CustomTestStringConvertible {
  let name: String
  let marked: MarkedText
  /// What is understood all the same: every field, written `name: value`, `name: [a, b]`.
  let fields: String
  let rule: RuleID
  /// Nil when no fix can be offered.
  let isSafe: Bool?

  init(
    _ name: String, _ marked: String, reads fields: String, _ rule: RuleID = "unreadable-front-matter",
    isSafe: Bool? = true
  ) {
    self.name = name
    self.marked = MarkedText(marked)
    self.fields = fields
    self.rule = rule
    self.isSafe = isSafe
  }

  var testDescription: String { name }
}

/// Names that tell a field without its colon from words that go on with the text above.
let knownNames: Set<String> = [
  "title", "status", "kind", "tags", "date", "minutes", "unit", "summary", "owners", "problem", "by",
  "proposed_by",
  "allow",
]

func read(_ text: String) -> (frontMatter: FrontMatter, findings: [Diagnostic]) {
  FrontMatterReader.read(SourceText(text), path: .file, knownNames: knownNames)
}

extension RelativePath {
  static let file = RelativePath.root.appending("problems/quiet.md")
}

extension FrontMatter {
  /// The fields on one line: `title: x; tags: [a, b]`.
  var outline: String { entries.map(\.outline).joined(separator: "; ") }
}

extension FrontMatter.Entry {
  var outline: String { "\(key): \(value.outline)" }
}

extension FrontMatter.Value {
  var outline: String {
    switch kind {
    case .empty: "-"
    case .scalar(let text): text
    case .list(let values): "[" + values.map(\.outline).joined(separator: ", ") + "]"
    case .map(let entries): "{" + entries.map(\.outline).joined(separator: ", ") + "}"
    }
  }
}

/// The text after the first fix of each finding has been made, once.
func fixed(_ text: String, _ findings: [Diagnostic]) -> String {
  var bytes = Array(text.utf8)
  let edits = findings.compactMap(\.fixes.first).flatMap(\.edits)
  for edit in edits.sorted(by: { $0.place.span > $1.place.span }) {
    bytes.replaceSubrange(edit.place.span.range, with: Array(edit.replacement.utf8))
  }
  return String(decoding: bytes, as: UTF8.self)
}
