package import PLCText

/// What a check found, in order and with the texts it speaks of: the input of every report.
package struct Findings: Sendable {
  /// Sorted by path, then place.
  package let diagnostics: [Diagnostic]
  /// How many documents were looked at.
  package let documents: Int
  private let files: [RelativePath: SourceFile]

  /// Asks `source` once for each file that a finding, a note or an edit names; nil when there is no such
  /// text to show.
  package init(_ diagnostics: [Diagnostic], documents: Int, source: (RelativePath) -> SourceText?) {
    self.diagnostics = diagnostics.sorted(by: Self.comesBefore)
    self.documents = documents
    var files: [RelativePath: SourceFile] = [:]
    for place in diagnostics.lazy.flatMap(\.places) where files[place.path] == nil {
      files[place.path] = source(place.path).map(SourceFile.init)
    }
    self.files = files
  }

  /// The text of a file that a finding names.
  func file(_ path: RelativePath) -> SourceFile? { files[path] }

  /// Where a place starts and ends; a file without text counts as one line.
  package func range(of place: Place) -> (start: TextPosition, end: TextPosition) {
    guard let lines = files[place.path]?.lines else {
      let start = TextPosition(line: 1, column: 1, offset: place.span.start)
      return (start, TextPosition(line: 1, column: 1 + place.span.count, offset: place.span.end))
    }
    return (lines.position(of: place.span.start), lines.position(of: place.span.end))
  }

  private static func comesBefore(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    if a.place != b.place { return a.place < b.place }
    if a.severity != b.severity { return a.severity > b.severity }
    return a.rule != b.rule ? a.rule < b.rule : a.message < b.message
  }
}

/// A text with its lines.
struct SourceFile: Sendable {
  let text: SourceText
  let lines: LineIndex

  init(_ text: SourceText) {
    self.text = text
    lines = LineIndex(text)
  }

  /// A one-based line without its line end.
  func line(_ number: Int) -> ByteSpan {
    let start = lines.offset(ofLine: number)
    var end = lines.offset(ofLine: number + 1)
    while end > start, text.bytes[end - 1] == .newline || text.bytes[end - 1] == .carriageReturn { end -= 1 }
    return ByteSpan(start, end)
  }
}

extension Diagnostic {
  /// Every place it names.
  fileprivate var places: [Place] {
    [place] + notes.compactMap(\.place) + fixes.flatMap { $0.edits.map(\.place) }
  }

  /// True when `plc fix` can mend it without a person looking.
  package var isFixable: Bool { fixes.contains(where: \.isSafe) }
}
