import PLCText

/// The cells of one row of a measure's data, by the columns of `Measure.DataPoint.form`.
struct MeasureCells {
  struct Cell {
    let text: String
    let span: ByteSpan
  }

  enum Column: Int, CaseIterable {
    case date, value, numerator, denominator, count, group, context, cycle, note

    private static let names = Measure.DataPoint.form.columns.map(\.name)

    /// Nil for a name that the form does not have.
    init?(named name: String) {
      guard let place = Self.names.firstIndex(of: name) else { return nil }
      self.init(rawValue: place)
    }
  }

  private var cells = [Cell?](repeating: nil, count: Column.allCases.count)

  /// Nil where nothing stands.
  subscript(_ column: Column) -> Cell? {
    get { cells[column.rawValue] }
    set { cells[column.rawValue] = newValue }
  }

  /// The words of a cell; none where nothing stands.
  func text(_ column: Column) -> String { self[column]?.text ?? "" }
}
