package import PLCText

/// A value of the front matter or of a table cell, typed by its field.
package struct FieldValue: Sendable, Hashable {
  package var content: Content
  package var span: ByteSpan

  package init(_ content: Content, span: ByteSpan) {
    self.content = content
    self.span = span
  }

  package indirect enum Content: Sendable, Hashable {
    case empty
    case text(String)
    case number(Double)
    /// From 0 to `FieldType.largestCount`.
    case count(Int)
    /// The word `unknown` where a number could stand.
    case unknown
    case dates(DateRange)
    case yesNo(Bool)
    /// A word of the field's vocabulary.
    case term(String)
    /// What stands here as a reference; the library knows where it leads.
    case reference(Reference)
    case list([FieldValue])
    case reasons([Reason])
    /// Something the field cannot hold; a finding says so.
    case unreadable(String)
  }

  /// One entry of `allow:`.
  package struct Reason: Sendable, Hashable {
    package let name: String
    package let nameSpan: ByteSpan
    package let reason: String
  }
}

extension FieldValue {
  /// The text of a text or a term; nil for anything else.
  package var text: String? {
    switch content {
    case .text(let text), .term(let text): text
    default: nil
    }
  }

  /// The number, also of a count.
  package var number: Double? {
    switch content {
    case .number(let number): number
    case .count(let count): Double(count)
    default: nil
    }
  }

  package var count: Int? { if case .count(let count) = content { count } else { nil } }
  package var yesNo: Bool? { if case .yesNo(let answer) = content { answer } else { nil } }
  package var dates: DateRange? { if case .dates(let dates) = content { dates } else { nil } }
  package var date: CalendarDate? { dates?.first }
  package var isEmpty: Bool {
    switch content {
    case .empty: true
    case .list(let values): values.isEmpty
    default: false
    }
  }

  /// The values of a list; a single value as a list of one; nothing for an empty one.
  package var values: [FieldValue] {
    switch content {
    case .list(let values): values
    case .empty: []
    default: [self]
    }
  }

  package var texts: [String] { values.compactMap(\.text) }

  package var references: [Reference] {
    values.compactMap { if case .reference(let reference) = $0.content { reference } else { nil } }
  }
}
