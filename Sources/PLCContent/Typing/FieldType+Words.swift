import PLCText

extension FieldType {
  /// The type of one value of a list; the type itself when it is no list.
  var element: FieldType { if case .list(let element) = self { element } else { self } }

  /// Whether a comma can only stand between two values.
  var neverHoldsComma: Bool {
    switch self {
    case .text, .path, .url, .referenceOrText, .suggestion: false
    default: true
    }
  }

  /// What it takes, after "it takes".
  package var inWords: String {
    switch self {
    case .text, .path: "words"
    case .number: "a number"
    case .numberOrUnknown: "a number, or `unknown`"
    case .count: "a whole number"
    case .date: "a date such as `2026-09-01`"
    case .dates: "a date such as `2026-09-01`, or two joined by `..`"
    case .yesNo: "`yes` or `no`"
    case .term(let vocabulary): EnglishWords.choices(vocabulary.values)
    case .suggestion(let vocabulary): EnglishWords.choices(vocabulary.values) + ", or your own words"
    case .reference(let kinds):
      Self.idInWords(kinds)
    case .referenceOrText(let kinds):
      Self.idInWords(kinds) + ", or words"
    case .list(let element): "a list: " + element.inWords + ", several in square brackets"
    case .participantCode: "a code such as `S03`"
    case .schoolYear: "a school year such as `2026-27`"
    case .url: "a web address"
    case .reasons: "names with a reason each"
    }
  }

  /// "the id of a theory, an evidence …", with the article that the first name takes.
  private static func idInWords(_ kinds: [KindID]) -> String {
    guard let first = kinds.first else { return "the id of a document" }
    let article = EnglishWords.article(before: first.name)
    return "the id of \(article) \(EnglishWords.choices(kinds.map(\.name)))"
  }
}
