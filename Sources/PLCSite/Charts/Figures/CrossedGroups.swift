import PLCContent
import PLCStatistics

/// The points of one day whose groups are told apart by contexts too: a table of groups by contexts with its totals.
///
/// A point with a group and no context is the total of that group, one with a context and no group the total of that
/// context: what is shown of one may not tell what another hides.
struct CrossedGroups {
  private let groups: [String]
  private let contexts: [String]
  private let figures: [Key: (index: Int, figure: Figure)]

  private struct Key: Hashable {
    let group: String
    let context: String
  }

  /// Nil unless some point has both a group and a context. The points differ in one of the two.
  init?(_ row: [(index: Int, figure: Figure)], _ points: [MeasureData.Point]) {
    guard row.contains(where: { !points[$0.index].group.isEmpty && !points[$0.index].context.isEmpty }) else {
      return nil
    }
    groups = Set(row.map { points[$0.index].group }).subtracting([""]).sorted()
    contexts = Set(row.map { points[$0.index].context }).subtracting([""]).sorted()
    figures = Dictionary(
      row.map { (Key(group: points[$0.index].group, context: points[$0.index].context), $0) }
    ) { first, _ in first }
  }

  /// What may be seen of each point, by its index.
  func published(by rule: SmallGroupRule) -> [(Int, PublicCell)] {
    func figure(_ group: String, _ context: String) -> Figure? {
      figures[Key(group: group, context: context)]?.figure
    }
    let table = GroupTable(
      cells: groups.map { group in contexts.map { figure(group, $0) } },
      rowTotals: groups.map { figure($0, "") }, columnTotals: contexts.map { figure("", $0) },
      grandTotal: figure("", ""))
    guard let table, table.addsUp else {
      // Groups that overlap, or figures of different kinds: the total alone is safe.
      return figures.map { key, known in
        (known.index, key == Key(group: "", context: "") ? rule.cell(known.figure) : .hidden)
      }
    }
    let published = rule.publish(table)
    return figures.map { key, known in
      let row = groups.firstIndex(of: key.group)
      let column = contexts.firstIndex(of: key.context)
      let cell: PublicCell? =
        switch (row, column) {
        case (let row?, let column?): published.cells[row][column]
        case (let row?, nil): published.rowTotals?[row]
        case (nil, let column?): published.columnTotals?[column]
        case (nil, nil): published.grandTotal
        }
      return (known.index, cell ?? .hidden)
    }
  }
}
