package import PLCText

/// A field or a column, with the type of what it holds: the one place where its name stands, and how the model
/// reads it.
package struct Key<Value: Sendable>: Declared {
  package let field: Field
  /// What a value means; `Document` is nil where nothing is linked yet, and then references mean nothing.
  let read: @Sendable (FieldValue, Document?) -> Value?

  package var name: String { field.name }
}

/// A field or a column, whatever it holds.
package protocol Declared: Sendable {
  var field: Field { get }
}

extension Key {
  fileprivate init(
    _ name: String, _ type: FieldType, _ needed: Requirement, _ seenBy: Visibility, _ help: String,
    read: @escaping @Sendable (FieldValue, Document?) -> Value?
  ) {
    field = Field(name, type, needed, seenBy: seenBy, help)
    self.read = read
  }
}

extension Key where Value == String {
  /// Words.
  package static func text(
    _ name: String, needed: Requirement = .optional, seenBy: Visibility = .public, _ help: String
  ) -> Self {
    Key(name, .text, needed, seenBy, help) { value, _ in value.text }
  }

  /// A word of a vocabulary that communities may extend.
  package static func word(
    _ name: String, of vocabulary: Vocabulary, needed: Requirement = .optional, seenBy: Visibility = .public,
    _ help: String
  ) -> Self {
    Key(name, .term(vocabulary), needed, seenBy, help) { value, _ in value.text }
  }

  /// A word of a vocabulary, or words of one's own.
  package static func suggestion(
    _ name: String, _ vocabulary: Vocabulary, needed: Requirement = .optional,
    seenBy: Visibility = .public, _ help: String
  ) -> Self {
    Key(name, .suggestion(vocabulary), needed, seenBy, help) { value, _ in value.text }
  }

  /// `S03`: a code for a person.
  package static func code(
    _ name: String, needed: Requirement = .optional, seenBy: Visibility = .public, _ help: String
  ) -> Self {
    Key(name, .participantCode, needed, seenBy, help) { value, _ in value.text }
  }

  /// `2026-27`.
  package static func schoolYear(
    _ name: String, needed: Requirement = .optional, seenBy: Visibility = .public, _ help: String
  ) -> Self {
    Key(name, .schoolYear, needed, seenBy, help) { value, _ in value.text }
  }

  /// The path of a file.
  package static func path(
    _ name: String, needed: Requirement = .optional, seenBy: Visibility = .public, _ help: String
  ) -> Self {
    Key(name, .path, needed, seenBy, help) { value, _ in value.text }
  }

  /// A web address.
  package static func url(
    _ name: String, needed: Requirement = .optional, seenBy: Visibility = .public, _ help: String
  ) -> Self {
    Key(name, .url, needed, seenBy, help) { value, _ in value.text }
  }
}

extension Key where Value == [String] {
  /// Several words or sentences.
  package static func texts(
    _ name: String, needed: Requirement = .optional, seenBy: Visibility = .public, _ help: String
  ) -> Self {
    Key(name, .list(.text), needed, seenBy, help) { value, _ in value.texts }
  }
}

extension Key where Value == Double {
  package static func number(
    _ name: String, needed: Requirement = .optional, seenBy: Visibility = .public, _ help: String
  ) -> Self {
    Key(name, .number, needed, seenBy, help) { value, _ in value.number }
  }

  /// A number, or the word `unknown`, which reads as no number.
  package static func numberOrUnknown(
    _ name: String, needed: Requirement = .optional, seenBy: Visibility = .public, _ help: String
  ) -> Self {
    Key(name, .numberOrUnknown, needed, seenBy, help) { value, _ in value.number }
  }
}

extension Key where Value == Int {
  /// A whole number from 0 to `FieldType.largestCount`.
  package static func count(
    _ name: String, needed: Requirement = .optional, seenBy: Visibility = .public, _ help: String
  ) -> Self {
    Key(name, .count, needed, seenBy, help) { value, _ in value.count }
  }
}

extension Key {
  package static func date(
    _ name: String, needed: Requirement = .optional, seenBy: Visibility = .public, _ help: String
  ) -> Key<CalendarDate> where Value == CalendarDate {
    Key(name, .date, needed, seenBy, help) { value, _ in value.date }
  }
}

extension Key {
  /// A date, or two joined by `..`.
  package static func dates(
    _ name: String, needed: Requirement = .optional, seenBy: Visibility = .public, _ help: String
  ) -> Key<DateRange> where Value == DateRange {
    Key(name, .dates, needed, seenBy, help) { value, _ in value.dates }
  }
}

extension Key where Value == Bool {
  package static func yesNo(
    _ name: String, needed: Requirement = .optional, seenBy: Visibility = .public, _ help: String
  ) -> Self {
    Key(name, .yesNo, needed, seenBy, help) { value, _ in value.yesNo }
  }
}

extension Key where Value: Term {
  /// A word of a closed vocabulary.
  package static func term(
    _ name: String, _ type: Value.Type, needed: Requirement = .optional, seenBy: Visibility = .public,
    _ help: String
  ) -> Self {
    Key(name, .term(type.vocabulary), needed, seenBy, help) { value, _ in
      value.text.flatMap(Value.init(rawValue:))
    }
  }
}

extension Key {
  /// Words of a closed vocabulary.
  package static func terms<Word: Term>(
    _ name: String, _ type: Word.Type, needed: Requirement = .optional, seenBy: Visibility = .public,
    _ help: String
  ) -> Self where Value == [Word] {
    Key(name, .list(.term(type.vocabulary)), needed, seenBy, help) { value, _ in
      value.texts.compactMap(Word.init(rawValue:))
    }
  }

  /// The id of a document of one kind.
  package static func reference(
    _ name: String, to kind: Value.Type, needed: Requirement = .optional, seenBy: Visibility = .public,
    _ help: String
  ) -> Self where Value: DocumentView {
    Key(name, .reference([kind.id]), needed, seenBy, help) { value, document in
      document?.linked(value).lazy.compactMap { Value($0) }.first
    }
  }

  /// The ids of documents of one kind.
  package static func references<View: DocumentView>(
    _ name: String, to kind: View.Type, needed: Requirement = .optional, seenBy: Visibility = .public,
    _ help: String
  ) -> Self where Value == [View] {
    Key(name, .list(.reference([kind.id])), needed, seenBy, help) { value, document in
      document?.linked(value).compactMap { View($0) }
    }
  }
}

extension Key where Value == Document {
  /// The id of a document of one of several kinds; of any kind when there is none.
  package static func document(
    _ name: String, of kinds: [KindID], needed: Requirement = .optional, seenBy: Visibility = .public,
    _ help: String
  ) -> Self {
    Key(name, .reference(kinds), needed, seenBy, help) { value, document in document?.linked(value).first }
  }
}

extension Key where Value == [Document] {
  /// The ids of documents of some kinds; of any kind when there is none.
  package static func documents(
    _ name: String, of kinds: [KindID], needed: Requirement = .optional, seenBy: Visibility = .public,
    _ help: String
  ) -> Self {
    Key(name, .list(.reference(kinds)), needed, seenBy, help) { value, document in document?.linked(value) }
  }
}

extension Key where Value == Member {
  /// The id of a member.
  package static func member(
    _ name: String, needed: Requirement = .optional, seenBy: Visibility = .public, _ help: String
  ) -> Self {
    Key(name, .reference([Roster.id]), needed, seenBy, help) { value, document in
      document?.members(value).first
    }
  }
}

extension Key where Value == [Member] {
  /// The ids of members.
  package static func members(
    _ name: String, needed: Requirement = .optional, seenBy: Visibility = .public, _ help: String
  ) -> Self {
    Key(name, .list(.reference([Roster.id])), needed, seenBy, help) { value, document in
      document?.members(value)
    }
  }
}

extension Key where Value == [Mention] {
  /// Ids, or words of one's own.
  package static func mentions(
    _ name: String, of kinds: [KindID], needed: Requirement = .optional, seenBy: Visibility = .public,
    _ help: String
  ) -> Self {
    Key(name, .list(.referenceOrText(kinds)), needed, seenBy, help) { value, document in
      value.values.map { Mention($0, in: document) }
    }
  }
}

extension Key where Value == [FieldValue.Reason] {
  /// Names with a reason each.
  package static func reasons(_ name: String, seenBy: Visibility = .public, _ help: String) -> Self {
    Key(name, .reasons, .optional, seenBy, help) { value, _ in
      if case .reasons(let reasons) = value.content { reasons } else { nil }
    }
  }
}

/// What stands where an id or words may stand.
package struct Mention: Sendable {
  package let value: FieldValue
  /// The document that the id means.
  package let document: Document?
  /// The member that the id means.
  package let member: Member?

  init(_ value: FieldValue, in document: Document?) {
    self.value = value
    self.document = document?.linked(value).first
    member = document?.members(value).first
  }

  /// Words of one's own; nil for an id.
  package var text: String? { value.text }
}
