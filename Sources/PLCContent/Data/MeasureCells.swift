import PLCText

/// The cells of one row of a measure's data.
struct MeasureCells {
  struct Cell {
    let text: String
    let span: ByteSpan
  }

  private var cells = [Cell?](repeating: nil, count: DataColumn.allCases.count)

  /// Nil where nothing stands.
  subscript(_ column: DataColumn) -> Cell? {
    get { cells[column.rawValue] }
    set { cells[column.rawValue] = newValue }
  }

  /// The words of a cell; none where nothing stands.
  func text(_ column: DataColumn) -> String { self[column]?.text ?? "" }
}
