/// A level-2 section that a kind knows. A class of constants, as `Kind` is.
package final class Section: Sendable, Equatable {
  package let name: String
  /// Other headings that mean the same.
  package let synonyms: [String]
  package let requirement: Requirement
  package let shape: Shape
  /// What labels in braces mean in it; nil where braces are text.
  package let labels: LabelMeaning?
  /// The widest circle that may ever see what stands in it.
  package let seenBy: Visibility
  /// One sentence that tells a teacher what to write.
  package let help: String
  /// The section of the model that this one is with words added by a community.
  private let original: Section?

  /// How the section is read as data. Words around the data are always allowed.
  package enum Shape: Sendable {
    case words
    /// Bullet points, one a thing.
    case list
    /// Numbered points, in order.
    case steps
    /// Nested bullet points.
    case tree
    /// One table, that must be there when the section has anything in it.
    case table(TableForm)
    /// A table, or words.
    case tableOrWords(TableForm)
    /// Several tables, told apart by their columns; the first must be there.
    case tables([TableForm])
    /// Level-3 headings, each with words and a list of quotations.
    case themes
  }

  package init(
    _ name: String, synonyms: [String] = [], needed requirement: Requirement = .optional,
    as shape: Shape = .words, labels: LabelMeaning? = nil, seenBy: Visibility = .public, _ help: String
  ) {
    self.labels = labels
    original = nil
    self.seenBy = seenBy
    self.name = name
    self.synonyms = synonyms
    self.requirement = requirement
    self.shape = shape
    self.help = help
  }

  /// A section with its tables in another form; it stays the same section.
  init(_ original: Section, as shape: Shape) {
    (name, synonyms, requirement) = (original.name, original.synonyms, original.requirement)
    (seenBy, help, self.shape, self.original) = (original.seenBy, original.help, shape, original)
    labels = original.labels
  }

  package static func == (a: Section, b: Section) -> Bool { (a.original ?? a) === (b.original ?? b) }

  package var tables: [TableForm] {
    switch shape {
    case .table(let form), .tableOrWords(let form): [form]
    case .tables(let forms): forms
    default: []
    }
  }
}

/// The columns of a table that is read as data, matched by name without regard to case, in any order.
/// A class of constants, as `Kind` is.
package final class TableForm: Sendable, Equatable {
  /// What one row is, for messages: "question", "agenda item".
  package let row: String
  package let columns: [Field]
  /// The form of the model that this one is with words added by a community.
  private let original: TableForm?
  private let columnsByName: [String: Field]

  package convenience init(row: String, _ columns: [any Declared]) {
    self.init(row: row, columns.map(\.field), original: nil)
  }

  /// A form with other columns; it stays the same form.
  convenience init(_ original: TableForm, _ columns: [Field]) {
    self.init(row: original.row, columns, original: original)
  }

  private init(row: String, _ columns: [Field], original: TableForm?) {
    self.row = row
    self.columns = columns
    self.original = original
    columnsByName = Dictionary(
      columns.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }

  package static func == (a: TableForm, b: TableForm) -> Bool { (a.original ?? a) === (b.original ?? b) }

  /// The column of that name, without regard to case.
  package func column(_ name: String) -> Field? { columnsByName[name.lowercased()] }
}
