package import PLCText

/// The front matter of one document: keys and values as they were written, with their places.
///
/// Scalars are text; the schema gives them their type, so `no`, `1e3` and `2026-09-01` mean what the
/// writer meant.
package struct FrontMatter: Sendable, Hashable {
  /// In the order of the file. A key written twice stands here once, with its first value.
  package var entries: [Entry]
  /// From the first fence through the line end of the second; empty, at 0, when there is none.
  package var span: ByteSpan

  package init(entries: [Entry], span: ByteSpan) {
    self.entries = entries
    self.span = span
  }

  package static let none = FrontMatter(entries: [], span: .fileStart)

  /// The first byte of the document's body.
  package var bodyStart: Int { span.end }

  package subscript(_ key: String) -> Entry? { entries.first { $0.key == key } }

  package struct Entry: Sendable, Hashable {
    package var key: String
    package var keySpan: ByteSpan
    package var value: Value

    package init(key: String, keySpan: ByteSpan, value: Value) {
      self.key = key
      self.keySpan = keySpan
      self.value = value
    }

    /// From the key to the end of the value.
    package var span: ByteSpan { keySpan.union(value.span) }
  }

  package struct Value: Sendable, Hashable {
    package var kind: Kind
    /// Quotes and brackets included; for a value left out the empty span after the colon.
    package var span: ByteSpan

    package init(_ kind: Kind, span: ByteSpan) {
      self.kind = kind
      self.span = span
    }

    package indirect enum Kind: Sendable, Hashable {
      /// Nothing, `~` or `null`.
      case empty
      /// A quoted empty text is a scalar, not empty.
      case scalar(String)
      case list([Value])
      case map([Entry])
    }
  }
}

extension FrontMatter.Value.Kind {
  /// The value of a text without quotes: nothing, `~` and `null` are empty.
  package init(plain text: String) {
    self = text.isEmpty || text == "~" || text == "null" ? .empty : .scalar(text)
  }

  /// Whether the name stands there and no value: nothing, an empty text or an empty list.
  package var isNothing: Bool {
    switch self {
    case .empty: true
    case .scalar(let text): text.isEmpty
    case .list(let values): values.isEmpty
    case .map: false
    }
  }
}
