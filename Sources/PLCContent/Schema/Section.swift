/// A level-2 section that a kind knows. A class of constants, as `Kind` is.
package final class Section: Sendable {
  package let name: String
  /// Other headings that mean the same.
  package let synonyms: [String]
  package let requirement: Requirement
  package let shape: Shape
  /// One sentence that tells a teacher what to write.
  package let help: String

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
    _ name: String, synonyms: [String] = [], _ requirement: Requirement, _ shape: Shape, _ help: String
  ) {
    self.name = name
    self.synonyms = synonyms
    self.requirement = requirement
    self.shape = shape
    self.help = help
  }

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
package final class TableForm: Sendable {
  /// What one row is, for messages: "question", "agenda item".
  package let row: String
  package let columns: [Field]
  private let columnsByName: [String: Field]

  package init(row: String, _ columns: [Field]) {
    self.row = row
    self.columns = columns
    columnsByName = Dictionary(
      columns.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The column of that name, without regard to case.
  package func column(_ name: String) -> Field? { columnsByName[name.lowercased()] }
}
