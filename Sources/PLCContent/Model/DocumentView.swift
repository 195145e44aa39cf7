package import PLCDiagnostics
package import PLCText

/// A document seen as one of a kind: what the community means by it, in words of the field.
///
/// The files of this folder, one a kind, are the only code that names fields, sections, columns and statuses.
package protocol DocumentView: Sendable, Hashable, Comparable {
  static var id: KindID { get }
  static var kind: Kind { get }
  associatedtype Status: StatusWord = NoStatus
  var document: Document { get }
  /// The document must be of the kind.
  init(document: Document)
}

extension DocumentView {
  /// Nil for a document of another kind.
  package init?(_ document: Document) {
    guard document.kind.id == Self.id else { return nil }
    self.init(document: document)
  }

  package var library: Library { document.library }
  package var title: String { document.title }
  package var path: RelativePath { document.path }
  package var name: String { document.id.name }
  package var date: CalendarDate? { document.date }

  /// How far it has come: what it says, else the first status of the kind; nil for a word that is none.
  package var status: Status? { document.statusWord.flatMap(Status.init(rawValue:)) }

  /// Whether it has come as far as a status; a side exit stands after none.
  package func isAtLeast(_ other: Status) -> Bool {
    document.kind.isStatus(document.statusWord, atLeast: other.rawValue)
  }

  package subscript<Value>(_ key: Key<Value>) -> Value? { document[key] }
  package subscript<Element>(_ key: Key<[Element]>) -> [Element] { document[key] }

  /// Where to point when a field is meant: its value, else its name, else the start of the file.
  package func place<Value>(of key: Key<Value>) -> Place { document.place(of: key) }
  package func place(_ span: ByteSpan) -> Place { document.place(span) }
  package func section(_ section: Section) -> DocumentSection? { document.section(section) }
  package func says(_ section: Section) -> Bool { document.says(section) }
  package func says<Value>(_ key: Key<Value>) -> Bool { document.says(key) }
  package func rows<Row: TableRow>(_ type: Row.Type) -> [Row] { document.rows(type) }

  package static func < (a: Self, b: Self) -> Bool { a.document < b.document }
}

/// How far a document of a kind has come; the first case is where it begins.
package protocol StatusWord: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  var about: Kind.Stage { get }
}

/// Of a kind without a status.
package enum NoStatus: StatusWord {
  package init?(rawValue: String) { nil }
  package var rawValue: String { switch self {} }
  package var about: Kind.Stage { switch self {} }
  package static var allCases: [NoStatus] { [] }
}

/// A row of a table that is read as data, seen as what it stands for.
package protocol TableRow: Sendable {
  static var form: TableForm { get }
  var row: DataRow { get }
  /// The document in which it stands.
  var document: Document { get }
  init(row: DataRow, document: Document)
}

extension TableRow {
  /// What a cell says; nil when it says nothing that can be read.
  package subscript<Value>(_ key: Key<Value>) -> Value? {
    row.cells[key.name].flatMap { key.read($0.value, document) }
  }

  /// The values of a cell that takes several; none when it says nothing.
  package subscript<Element>(_ key: Key<[Element]>) -> [Element] {
    row.cells[key.name].flatMap { key.read($0.value, document) } ?? []
  }

  /// A cell as it was written; nil when nothing stands in it.
  package func cell<Value>(_ key: Key<Value>) -> DataCell? { row.cells[key.name] }

  /// The words of a cell; nil when there are none, or only a sign that they are still to come.
  package func words<Value>(_ key: Key<Value>) -> String? { row.words(key.name) }

  package var span: ByteSpan { row.span }

  /// Of a cell, else of the row.
  package func place<Value>(of key: Key<Value>) -> Place { document.place(cell(key)?.span ?? row.span) }
}
