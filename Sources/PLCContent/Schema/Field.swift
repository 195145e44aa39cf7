/// A field of the front matter, or a column of a table. A class of constants, as `Kind` is: every value that is read
/// asks for its field.
package final class Field: Sendable {
  package let name: String
  package let type: FieldType
  package let requirement: Requirement
  /// The widest circle that may ever see what stands in it.
  package let seenBy: Visibility
  /// One sentence that tells a teacher what to write.
  package let help: String

  package init(
    _ name: String, _ type: FieldType, _ requirement: Requirement, seenBy: Visibility = .public,
    _ help: String
  ) {
    self.name = name
    self.type = type
    self.requirement = requirement
    self.seenBy = seenBy
    self.help = help
  }
}

/// What may be written as a value.
package indirect enum FieldType: Sendable {
  case text
  /// A number; a percent sign after it is understood.
  case number
  /// A number, or the word `unknown`.
  case numberOrUnknown
  /// A whole number from 0 to `largestCount`.
  case count
  case date
  /// A date, or two joined by `..`.
  case dates
  case yesNo
  /// A word of the vocabulary.
  case term(Vocabulary)
  /// A word of the vocabulary, or words of one's own.
  case suggestion(Vocabulary)
  /// The id of a document of one of these kinds; of any kind when there is none.
  case reference([KindID])
  /// The id of a document, or words of one's own.
  case referenceOrText([KindID])
  case list(FieldType)
  /// `S03`: one of S, T, F, A and two or three digits.
  case participantCode
  /// `2026-27`.
  case schoolYear
  /// A path of a file, from the document's own folder or from the community's.
  case path
  case url
  /// Names with a reason each: `{rule-id: why}`.
  case reasons

  /// The kinds that a value may refer to, when it may refer to any at all.
  package var referencedKinds: [KindID]? {
    switch self {
    case .reference(let kinds), .referenceOrText(let kinds): kinds
    case .list(let element): element.referencedKinds
    default: nil
    }
  }

  /// No community counts further; whatever is larger is a slip of the keyboard.
  package static let largestCount = 1_000_000

  package var isList: Bool { if case .list = self { true } else { false } }
}

/// When something must be there.
package enum Requirement: Sendable, Hashable {
  case optional
  case always
  /// From this status on.
  case fromStatus(String)
  /// From this status on, when a field has one of these values.
  case fromWhen(String, field: String, isOneOf: [String])

  /// From this status on.
  package static func from(_ status: some StatusWord) -> Requirement { .fromStatus(status.rawValue) }

  /// From this status on, when a field says one of these words.
  package static func from<Word: Term>(
    _ status: some StatusWord, when key: Key<Word>, isOneOf words: [Word]
  ) -> Requirement {
    .fromWhen(status.rawValue, field: key.name, isOneOf: words.map(\.rawValue))
  }
}
