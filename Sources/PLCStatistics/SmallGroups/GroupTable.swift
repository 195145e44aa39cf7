/// A table of figures about groups of people, with the totals that stand beside it or are published elsewhere.
///
/// A row may be a date and a column a group. Totals that nobody can see are left out. A total larger than its cells
/// means people in none of them: a group that is never shown, and can be computed all the same.
package struct GroupTable: Hashable, Sendable {
  /// Rows of equal length; nil where there is no figure since there are no such people.
  package let cells: [[Figure?]]
  /// Nil where a row has no total that anyone can see.
  package let rowTotals: [Figure?]?
  package let columnTotals: [Figure?]?
  package let grandTotal: Figure?

  /// Nil when rows or totals differ in length, or figures in kind.
  package init?(
    cells: [[Figure?]], rowTotals: [Figure?]? = nil, columnTotals: [Figure?]? = nil, grandTotal: Figure? = nil
  ) {
    let width = cells.first?.count ?? 0
    let figures =
      cells.joined().compactMap(\.self)
      + ((rowTotals ?? []) + (columnTotals ?? []) + [grandTotal]).compactMap(\.self)
    guard cells.allSatisfy({ $0.count == width }), rowTotals.map({ $0.count == cells.count }) ?? true,
      columnTotals.map({ $0.count == width }) ?? true, Set(figures.map(\.kind.name)).count <= 1
    else { return nil }
    self.cells = cells
    self.rowTotals = rowTotals
    self.columnTotals = columnTotals
    self.grandTotal = grandTotal
  }

  /// One row of a table.
  init(row: [Figure?], total: Figure?) {
    cells = [row]
    rowTotals = total.map { [$0] }
    columnTotals = nil
    grandTotal = nil
  }

  var width: Int { cells.first?.count ?? 0 }

  /// Whether no cells add up to more than their total, as they do where groups overlap.
  package var addsUp: Bool {
    numbers(\.people) != nil && numbers { $0.part ?? 0 } != nil
      && numbers { $0.people - ($0.part ?? 0) } != nil
  }

  /// One number of each figure, with a row and a column more for what the totals have and the cells have not.
  ///
  /// Nil when some cells add up to more than their total: then the groups overlap.
  func numbers(_ number: (Figure) -> Int) -> [[Int?]]? {
    var grid = cells.map { $0.map { $0.map(number) } + [0] }
    grid.append(Array(repeating: 0, count: width + 1))
    if let rowTotals {
      for case (let row, let total?) in rowTotals.enumerated() {
        grid[row][width] = number(total) - Self.sum(grid[row])
      }
    }
    if let columnTotals {
      for case (let column, let total?) in columnTotals.enumerated() {
        grid[cells.count][column] = number(total) - Self.sum(grid.map { $0[column] })
      }
    }
    if let grandTotal {
      grid[cells.count][width] = number(grandTotal) - Self.sum(grid.joined())
    }
    return grid.joined().allSatisfy { ($0 ?? 0) >= 0 } ? grid : nil
  }

  private static func sum(_ numbers: some Sequence<Int?>) -> Int { numbers.reduce(0) { $0 + ($1 ?? 0) } }
}

extension Figure.Kind {
  fileprivate var name: String {
    switch self {
    case .count: "count"
    case .share: "share"
    case .value: "value"
    }
  }
}

/// A table under the small-group rule, in the shape of the table it was made from.
package struct PublicTable: Hashable, Sendable {
  /// Nil where the table has no figure.
  package let cells: [[PublicCell?]]
  package let rowTotals: [PublicCell?]?
  package let columnTotals: [PublicCell?]?
  package let grandTotal: PublicCell?
}
