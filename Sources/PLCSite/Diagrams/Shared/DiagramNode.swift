/// One thing that a diagram shows, with where it leads and how it stands.
package struct DiagramNode: Sendable, Hashable {
  /// Tells things apart: what has the same id within a level of a diagram is one thing, drawn once.
  package var id: String
  /// Plain text of any length; a picture shortens it, the list beside it does not.
  package var label: String
  /// Relative to the page, or any address that `SafeURL` takes; others are left out.
  package var href: String?
  package var status: MarkedWord?
  /// A few words more, small, below: "addresses: feedback arrives with the grade".
  package var note: String?

  package init(
    id: String, label: String, href: String? = nil, status: MarkedWord? = nil, note: String? = nil
  ) {
    self.id = id
    self.label = label
    self.href = href
    self.status = status
    self.note = note
  }

  /// The label with all that is said of it, for a pointer and for those who listen.
  var fullText: String { ([label] + [status?.word, note].compactMap { $0 }).joined(separator: " · ") }
}
