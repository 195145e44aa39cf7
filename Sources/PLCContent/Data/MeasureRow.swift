package import PLCText

/// A row to be added to the data of a measure.
package struct MeasureRow: Hashable, Sendable {
  package let date: CalendarDate
  /// The other cells as they are to be written; numbers with a decimal point.
  package let cells: [DataColumn: String]

  /// Cells without a text are left out.
  package init(on date: CalendarDate, _ cells: [DataColumn: String]) {
    self.date = date
    self.cells = cells.filter { !$0.value.isEmpty }
  }

  /// In the order of the form.
  var columns: [DataColumn] { DataColumn.allCases.filter { $0 == .date || cells[$0] != nil } }

  /// The text of a cell; `decimal` is the mark that numbers are written with.
  func text(_ column: DataColumn, decimal: String = ".") -> String {
    if column == .date { return date.description }
    let text = cells[column] ?? ""
    return column.isNumber ? text.replacing(".", with: decimal) : text
  }

  /// What to write over the cells of a row that stands there: the numbers, and a note when this row has one.
  ///
  /// Where that row says how many students it rests on, and this one says no such number, it is the denominator.
  func changes(to written: [DataColumn: String]) throws(RowRefusal) -> [DataColumn: String] {
    func stands(_ column: DataColumn) -> Bool { !(written[column] ?? "").isEmpty }
    let isFraction = cells[.numerator] != nil
    guard isFraction ? !stands(.value) : !stands(.numerator) && !stands(.denominator) else {
      throw .saidTwice
    }
    var changes = cells.filter { $0.key.isNumber || $0.key == .note }
    if changes[.count] == nil, stands(.count) { changes[.count] = cells[.denominator] }
    return changes
  }
}

/// Why a row cannot be added without changing what stands there.
package enum RowRefusal: Error, Hashable, Sendable {
  /// The data have no such column.
  case noColumn(DataColumn)
  /// A column cannot be added, since some rows have more cells than the header.
  case raggedRows(DataColumn)
  /// The first row names no column of data.
  case noHeader
  /// The row that stands there says its value in another way.
  case saidTwice
}
