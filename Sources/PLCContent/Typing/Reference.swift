package import PLCText

/// Words in a document that mean another document, a file, or a heading of either.
package struct Reference: Sendable, Hashable {
  /// Its place in the document's list of references.
  package let index: Int
  /// Of the id or the destination, without brackets and label.
  package let span: ByteSpan
  package let target: Target
  /// The kinds it may lead to; empty when any will do.
  package let kinds: [KindID]
  package let source: Source
  /// True when the words may also be just words: then leading nowhere is no fault.
  package let isTentative: Bool

  package enum Target: Sendable, Hashable {
    /// An id, perhaps with `kind/` before it and `#slug` after it.
    case id(String, anchor: String?)
    /// A path from the community's folder; nil when it leads outside.
    case path(RelativePath?, anchor: String?)
  }

  package enum Source: Sendable, Hashable {
    case field(String)
    /// A cell of a column.
    case cell(String)
    case wikiLink
    case link
    case image
    /// A label of a tree, such as `{measure: id}`.
    case label
  }
}

/// The name of one document: its kind and its id within the kind.
package struct DocumentID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let kind: KindID
  package let name: String

  package init(_ kind: KindID, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// `cycle/peer-feedback/01`.
  package var description: String { "\(kind)/\(name)" }

  package static func < (a: DocumentID, b: DocumentID) -> Bool {
    a.kind != b.kind ? a.kind < b.kind : a.name < b.name
  }
}
