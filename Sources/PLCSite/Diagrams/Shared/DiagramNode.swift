/// One thing that a diagram shows, with where it leads and how it stands.
package struct DiagramNode: Sendable, Hashable {
  /// Tells things apart: what has the same id within a level of a diagram is one thing, drawn once.
  package var id: String
  /// Plain text of any length; a picture shortens it, the list beside it does not.
  package var label: String
  /// Relative to the page, or any address that `SafeURL` takes; others are left out.
  package var href: String?
  package var status: DiagramStatus?
  /// A few words more, small, below: "addresses: feedback arrives with the grade".
  package var note: String?

  package init(
    id: String, label: String, href: String? = nil, status: DiagramStatus? = nil, note: String? = nil
  ) {
    self.id = id
    self.label = label
    self.href = href
    self.status = status
    self.note = note
  }

  /// The label with all that is said of it, for a pointer and for those who listen.
  var fullText: String { ([label] + remarks).joined(separator: " · ") }

  var remarks: [String] { [status?.word, note].compactMap { $0 } }
}

/// How something stands, three times over: in a word, a shape and a colour.
package struct DiagramStatus: Sendable, Hashable {
  /// As the reader's language has it: "testing".
  package var word: String
  package var mark: DiagramMark
  package var tone: DiagramTone

  /// The tone follows the mark unless it is given.
  package init(_ word: String, _ mark: DiagramMark, tone: DiagramTone? = nil) {
    self.word = word
    self.mark = mark
    self.tone = tone ?? mark.tone
  }
}

/// The shape of a status, plain enough for print in black.
package enum DiagramMark: String, Sendable, Hashable, CaseIterable {
  /// A ring: begun.
  case open
  /// A ring half full: under way.
  case half
  /// A full disc: reached, supported, core.
  case full
  /// A square: put aside.
  case aside
  /// A diamond: what matters most here.
  case diamond
  /// A cross: ruled out.
  case cross
  /// A ring with a line through it: not as thought.
  case other

  var tone: DiagramTone {
    switch self {
    case .open, .half, .full: .accent
    case .aside, .cross, .other: .muted
    case .diamond: .warn
    }
  }
}

/// A colour of the stylesheet.
package enum DiagramTone: String, Sendable, Hashable, CaseIterable {
  case ink, muted, accent, good, warn, stop

  /// The class in the stylesheet; ink needs none.
  var className: String? { self == .ink ? nil : "dg-\(rawValue)" }
}
