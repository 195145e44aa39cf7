/// A column of a measure's data, in its table or its CSV file, in the order of the form.
package enum DataColumn: Int, CaseIterable, Hashable, Sendable {
  case date, value, numerator, denominator, count, group, context, cycle, note

  private static let names = Measure.DataPoint.form.columns.map(\.name)

  /// As it is declared: `Date`.
  package var name: String { Self.names[rawValue] }

  /// The column of that name, without regard to case; nil for a name that the form does not have.
  package init?(named name: String) {
    guard let column = Measure.DataPoint.form.column(name),
      let place = Self.names.firstIndex(of: column.name)
    else { return nil }
    self.init(rawValue: place)
  }

  /// Whether a number stands in it.
  package var isNumber: Bool { isValue || self == .count }

  /// Whether it holds a value, whole or as a part of a fraction.
  package var isValue: Bool { [.value, .numerator, .denominator].contains(self) }
}
