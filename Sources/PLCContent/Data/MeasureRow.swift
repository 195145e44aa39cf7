package import PLCText

/// A row to be added to the data of a measure.
package struct MeasureRow: Hashable, Sendable {
  package let date: CalendarDate
  /// The other cells as they are to be written, by the columns of ``Kind/dataTable``; numbers with a decimal point.
  package let cells: [String: String]

  /// Cells without a text are left out.
  package init(on date: CalendarDate, _ cells: [String: String]) {
    self.date = date
    self.cells = cells.filter { !$0.value.isEmpty }
  }

  /// In the order of the form.
  var columns: [String] {
    Kind.dataTable.columns.map(\.name).filter { $0 == "Date" || cells[$0] != nil }
  }

  /// The text of a cell; `decimal` is the mark that numbers are written with.
  func text(_ column: String, decimal: String = ".") -> String {
    if column == "Date" { return date.description }
    let text = cells[column] ?? ""
    return Self.numbers.contains(column) ? text.replacing(".", with: decimal) : text
  }

  static let numbers: Set = ["Value", "Numerator", "Denominator", "N"]
}

/// Why a row cannot be added without changing what stands there.
package enum RowRefusal: Error, Hashable, Sendable {
  /// The data have no column of that name.
  case noColumn(String)
  /// A column of that name cannot be added, since some rows have more cells than the header.
  case raggedRows(String)
  /// The first row names no column of data.
  case noHeader
}
