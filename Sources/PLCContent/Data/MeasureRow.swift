package import PLCText

/// A row to be added to the data of a measure.
package struct MeasureRow: Hashable, Sendable {
  package let date: CalendarDate
  /// The other cells as they are to be written, by the columns of ``Measure/DataPoint``; numbers with a decimal point.
  package let cells: [String: String]

  /// Cells without a text are left out.
  package init(on date: CalendarDate, _ cells: [String: String]) {
    self.date = date
    self.cells = cells.filter { !$0.value.isEmpty }
  }

  /// In the order of the form.
  var columns: [String] {
    Measure.DataPoint.form.columns.map(\.name).filter { $0 == Columns.date.name || cells[$0] != nil }
  }

  /// The text of a cell; `decimal` is the mark that numbers are written with.
  func text(_ column: String, decimal: String = ".") -> String {
    if column == Columns.date.name { return date.description }
    let text = cells[column] ?? ""
    return Self.numbers.contains(column) ? text.replacing(".", with: decimal) : text
  }

  /// What to write over the cells of a row that stands there: the numbers, and a note when this row has one.
  ///
  /// Where that row says how many students it rests on, and this one says no such number, it is the denominator.
  func changes(to written: [String: String]) throws(RowRefusal) -> [String: String] {
    func stands(_ column: String) -> Bool { !(written[column] ?? "").isEmpty }
    let isFraction = cells[Columns.numerator.name] != nil
    guard
      isFraction
        ? !stands(Columns.value.name) : !stands(Columns.numerator.name) && !stands(Columns.denominator.name)
    else {
      throw .saidTwice
    }
    var changes = cells.filter { Self.numbers.contains($0.key) || $0.key == Columns.note.name }
    if changes[Columns.n.name] == nil, stands(Columns.n.name) {
      changes[Columns.n.name] = cells[Columns.denominator.name]
    }
    return changes
  }

  static let numbers: Set = [
    Columns.value.name, Columns.numerator.name, Columns.denominator.name, Columns.n.name,
  ]

  /// The columns that hold a value, whole or as a fraction.
  static let values: Set = [Columns.value.name, Columns.numerator.name, Columns.denominator.name]

  private typealias Columns = Measure.DataPoint.Columns
}

/// Why a row cannot be added without changing what stands there.
package enum RowRefusal: Error, Hashable, Sendable {
  /// The data have no column of that name.
  case noColumn(String)
  /// A column of that name cannot be added, since some rows have more cells than the header.
  case raggedRows(String)
  /// The first row names no column of data.
  case noHeader
  /// The row that stands there says its value in another way.
  case saidTwice
}
