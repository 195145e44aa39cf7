extension SmallGroupRule {
  /// What may be seen of a table with totals.
  ///
  /// Hides figures about too few, then as many others as it takes so that nothing about too few can be computed by
  /// adding and subtracting. That holds as well for a share that is coded or hidden: subtraction never tells that it is
  /// 0 % or 100 %. Counts follow by themselves: none under 20 is shown or can be computed.
  ///
  /// What this cannot know: groups of which one contains another, tables published apart, and what readers know.
  /// Takes about a millisecond for a hundred cells, and with totals both ways longer than in proportion for more.
  package func publish(_ table: GroupTable) -> PublicTable {
    if table.cells.count > 1, table.columnTotals == nil, table.grandTotal == nil {
      return publishRows(of: table)
    }
    guard let people = table.numbers(\.people) else { return publishOverlapping(table) }
    var parts: [[Int?]]?
    var others: [[Int?]]?
    if table.isOfShares {
      parts = table.numbers { $0.part ?? 0 }
      others = table.numbers { $0.people - ($0.part ?? 0) }
      if parts == nil || others == nil { return publishOverlapping(table) }
    }

    let figures = table.figures
    var fixed = Set(figures.filter { hides($0.value) }.keys)
    for (row, cells) in people.enumerated() {
      for (column, people) in cells.enumerated()
      where people ?? 0 > 0 && figures[.cell(row: row, column: column)] == nil {
        fixed.insert(.cell(row: row, column: column))
      }
    }
    let totals = figures.filter { $0.key.isTotal }.mapValues(\.people)
    let kind = figures.first?.value.kind ?? .count
    // A row or column of people in no cell has no cell where there are no such people.
    let shown = people.enumerated().map { row, cells in
      cells.enumerated().map { column, people in
        people == 0 && figures[.cell(row: row, column: column)] == nil ? nil : people
      }
    }
    var protection = TableProtection(people: shown, totals: totals, hidden: fixed)
    protection.protect(shown, floor: least(for: kind))
    if let parts, let others {
      let coded = Set(
        figures.filter { $0.value.people > 0 && ShareCode($0.value.part ?? 0, of: $0.value.people) != nil }
          .keys)
      protection.protect(parts.masked(by: shown), floor: 1, roughly: coded)
      protection.protect(others.masked(by: shown), floor: 1, roughly: coded)
    }
    var counts = protection
    if kind != .count {
      let few = figures.filter { $0.value.people < Self.countsFrom }.keys
      counts = TableProtection(people: shown, totals: totals, hidden: protection.hidden.union(few))
      counts.protect(shown, floor: Self.countsFrom)
    }
    return table.published { item, figure in
      protection.hidden.contains(item) ? .hidden : cell(figure, countsShown: !counts.hidden.contains(item))
    }
  }

  /// Where only rows have totals each row stands for itself.
  private func publishRows(of table: GroupTable) -> PublicTable {
    let rows = table.cells.indices.map { row in
      publish(GroupTable(row: table.cells[row], total: table.rowTotals?[row]))
    }
    return PublicTable(
      cells: rows.flatMap(\.cells),
      rowTotals: table.rowTotals == nil ? nil : rows.map { ($0.rowTotals ?? []).first ?? nil },
      columnTotals: nil, grandTotal: nil)
  }

  /// The shares of the answers to one question, of which each of `people` gave one or more.
  ///
  /// When everyone gave just one, the shares add up to all, so a coded one that is 0 % gets company: another is hidden.
  /// Empty when a part is negative or more than the people.
  package func publish(answers parts: [Int], of people: Int) -> [PublicCell] {
    let figures = parts.compactMap { Figure($0, of: people) }
    guard figures.count == parts.count else { return [] }
    let cells = figures.map(cell)
    guard people >= minimum, parts.reduce(0, +) == people else { return cells }
    let coded = parts.indices.filter { ShareCode(parts[$0], of: people) != nil }
    var protection = TableProtection(people: [parts], totals: [.rowTotal(0): people], hidden: [])
    protection.protect([parts], floor: 1, roughly: Set(coded.map { .cell(row: 0, column: $0) }))
    return cells.enumerated().map { column, cell in
      protection.hidden.contains(.cell(row: 0, column: column)) ? .hidden : cell
    }
  }

  /// Groups that overlap, such as classes beside languages: who is in which is unknown, so any of them may add up.
  ///
  /// The total of a row stays. If a group of the row is too small, or some groups together leave too few, all groups of
  /// the row are hidden. Totals of columns are not shown.
  private func publishOverlapping(_ table: GroupTable) -> PublicTable {
    let hiddenRows = table.cells.enumerated().map { row, cells in
      let figures = cells.compactMap(\.self)
      if figures.contains(where: hides) { return true }
      guard let total = table.rowTotals?[row] else { return false }
      var sums: Set<Int> = [0]
      for figure in figures {
        sums.formUnion(sums.map { $0 + figure.people }.filter { $0 < total.people })
        // So many ways to add up that one of them would leave too few, or that nobody can try them all.
        if sums.count > 100_000 { return true }
      }
      return sums.contains { total.people - $0 < least(for: total.kind) && $0 > 0 }
    }
    return table.published { item, figure in
      switch item {
      case .cell(let row, _):
        hiddenRows[row] ? .hidden : figure.kind == .count ? cell(figure) : cell(figure, countsShown: false)
      case .rowTotal: cell(figure)
      case .columnTotal, .grandTotal: .hidden
      }
    }
  }
}

extension HiddenCells.Item {
  fileprivate var isTotal: Bool {
    if case .cell = self { false } else { true }
  }
}

extension GroupTable {
  /// All figures by their place.
  fileprivate var figures: [HiddenCells.Item: Figure] {
    var figures: [HiddenCells.Item: Figure] = [:]
    for (row, cells) in cells.enumerated() {
      for (column, figure) in cells.enumerated() { figures[.cell(row: row, column: column)] = figure }
    }
    for (row, figure) in (rowTotals ?? []).enumerated() { figures[.rowTotal(row)] = figure }
    for (column, figure) in (columnTotals ?? []).enumerated() { figures[.columnTotal(column)] = figure }
    figures[.grandTotal] = grandTotal
    return figures
  }

  fileprivate var isOfShares: Bool {
    figures.values.contains { $0.part != nil }
  }

  fileprivate func published(_ cell: (HiddenCells.Item, Figure) -> PublicCell) -> PublicTable {
    PublicTable(
      cells: cells.enumerated().map { row, figures in
        figures.enumerated().map { column, figure in figure.map { cell(.cell(row: row, column: column), $0) }
        }
      },
      rowTotals: rowTotals.map { totals in
        totals.enumerated().map { row, total in total.map { cell(.rowTotal(row), $0) } }
      },
      columnTotals: columnTotals.map { totals in
        totals.enumerated().map { column, total in total.map { cell(.columnTotal(column), $0) } }
      },
      grandTotal: grandTotal.map { cell(.grandTotal, $0) })
  }
}

extension [[Int?]] {
  /// Nil wherever the other has nil.
  fileprivate func masked(by other: [[Int?]]) -> [[Int?]] {
    zip(self, other).map { zip($0, $1).map { $1 == nil ? nil : $0 } }
  }
}
