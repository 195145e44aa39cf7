/// Why a text could not be read as fields, with its places in that text.
struct Objection: Error, Hashable {
  enum Kind: Hashable {
    /// A colon where none can be.
    case colon
    /// A line without the colon it needs.
    case missingColon
    /// A quote that never ends.
    case openQuote
    /// A backslash in double quotes with nothing after it that it could mean.
    case backslash
    /// A bracket or brace that never ends, or something between its items.
    case openList
    /// Names that stand twice in one group.
    case doubledNames([String])
    /// The name of a field is itself a list or a group, as in `{{title}}`.
    case listAsName
    /// The whole is one text or one list instead of fields.
    case notFields
    case other
  }

  var kind: Kind
  /// Where reading stopped.
  var problem: Int
  /// Where the thing began that could not be read to its end.
  var context: Int?

  /// The better guess at where the mistake is: what never ends is wrong at its beginning.
  var cause: Int {
    switch kind {
    case .missingColon, .openQuote, .openList: context ?? problem
    default: problem
    }
  }
}
