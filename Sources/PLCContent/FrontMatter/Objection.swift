import Yams

/// Why a text could not be read as fields, with its places in that text.
struct Objection: Error, Hashable {
  enum Kind: Hashable {
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
  var cause: Int { [.missingColon, .openQuote, .openList].contains(kind) ? context ?? problem : problem }

  /// Whether a quote or a bracket waits for its end.
  var isOpen: Bool { kind == .openQuote || kind == .openList }

  /// Whether the names it is about stand twice.
  var isDoubled: Bool { if case .doubledNames = kind { true } else { false } }
}

extension Objection {
  /// Reads Yams' error: the words of libyaml tell the kind, its two marks the places.
  init(_ error: YamlError, in text: inout VeiledText) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      self.problem = text.offset(line: mark.line, column: mark.column)
      self.context = context.map { text.offset(line: $0.mark.line, column: $0.mark.column) }
      kind =
        switch (context?.text, problem) {
        case (_, "could not find expected ':'"): .missingColon
        case ("while scanning a quoted scalar", _): .openQuote
        // Here libyaml says that it parses where elsewhere it scans.
        case ("while parsing a quoted scalar", _): .backslash
        case ("while parsing a flow sequence", _), ("while parsing a flow mapping", _): .openList
        default: .other
        }
    case .duplicatedKeysInMapping(let names, let context):
      problem = text.offset(line: context.mark.line, column: context.mark.column)
      kind = .doubledNames(names.map(text.unveiled))
    default:
      problem = 0
      kind = .other
    }
  }
}
