import PLCDiagnostics
import PLCTestSupport
import PLCText

extension RelativePath {
  /// A path that a test wrote; the folder itself when it is none.
  init(test text: String) { self = RelativePath(text) ?? .root }
}

extension Findings {
  /// One finding at the first mark of a text, `a.md`, with notes at the others.
  init(
    marked: String, _ message: String = "Look here.", rule: RuleID = "wrong-value",
    severity: Severity = .error,
    notes: [String] = [], fixes: [Fix] = []
  ) {
    let text = MarkedText(marked)
    let path = RelativePath(test: "a.md")
    let places = text.spans.map { Place(path, $0) }
    let diagnostic = Diagnostic(
      rule, message, at: places.first ?? Place(path, .fileStart), severity: severity,
      notes: zip(notes, places.dropFirst()).map { Diagnostic.Note($0, at: $1) }, fixes: fixes)
    self.init([diagnostic], documents: 1) { $0 == path ? text.source : nil }
  }
}
