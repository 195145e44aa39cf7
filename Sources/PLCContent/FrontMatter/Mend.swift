import PLCDiagnostics
import PLCText

/// A change of the front matter's text.
struct Edit: Hashable {
  var span: ByteSpan
  var text: String

  init(_ span: ByteSpan, _ text: String) {
    self.span = span
    self.text = text
  }

  static func insert(_ text: String, at offset: Int) -> Edit { Edit(ByteSpan(offset, offset), text) }
  static func delete(_ span: ByteSpan) -> Edit { Edit(span, "") }

  /// Whether the two cannot both be made: they share bytes, or insert at one place. An insertion at the
  /// edge of a change counts as none.
  func conflicts(with other: Edit) -> Bool {
    if span.isEmpty || other.span.isEmpty {
      if span == other.span { return true }
      let (point, whole) = span.isEmpty ? (span.start, other.span) : (other.span.start, span)
      return whole.start < point && point < whole.end
    }
    return span.overlaps(other.span)
  }
}

/// One mistake, and the change that mends it.
///
/// The change is made before the text is read on, and it is the fix that the finding offers: so what is
/// understood of a mended file is what the file will say once it is fixed.
struct Mend {
  var rule: RuleID
  var message: String
  var span: ByteSpan
  /// What the fix does; nil when the change only helps to read the rest and nobody should make it.
  var title: String?
  var isSafe = true
  /// False for a question about what reads as it stands: only the fix would change it.
  var isMade = true
  var edits: [Edit]
  /// Another place that helps to understand the mistake.
  var note: Note?

  struct Note {
    var message: String
    var span: ByteSpan
  }

  static func unreadable(
    _ message: String, at span: ByteSpan, fix title: String?, isSafe: Bool = true, _ edits: [Edit]
  ) -> Mend {
    Mend(
      rule: "unreadable-front-matter", message: message, span: span, title: title, isSafe: isSafe,
      edits: edits)
  }

  static func untidy(_ message: String, at span: ByteSpan, fix title: String, _ edits: [Edit]) -> Mend {
    Mend(rule: "untidy-value", message: message, span: span, title: title, edits: edits)
  }

  /// The finding about a file whose text the spans are of.
  func diagnostic(in path: RelativePath) -> Diagnostic {
    let notes = note.map { [Diagnostic.Note($0.message, at: Place(path, $0.span))] } ?? []
    let fixes = title.map { title in
      [Fix(title, isSafe: isSafe, edits: edits.map { TextEdit(Place(path, $0.span), $0.text) })]
    }
    return Diagnostic(rule, message, at: Place(path, span), notes: notes, fixes: fixes ?? [])
  }

  /// The same with its spans in the file, when they were made in a mended text.
  func inFile(of text: MendedText) -> Mend {
    var mend = self
    mend.span = text.original(span)
    mend.edits = text.inFile(edits)
    if let note { mend.note = Note(message: note.message, span: text.original(note.span)) }
    return mend
  }
}
