/// Hides cells of a table until no figure about too few can be computed from those that are left.
struct TableProtection {
  typealias Item = HiddenCells.Item

  /// The people of each cell, the rows and columns of people in no other cell included.
  let people: [[Int?]]
  /// The totals that are published, with their people.
  let totals: [Item: Int]
  /// What is not shown.
  private(set) var hidden: Set<Item>

  /// `hidden` are the items that may not be shown whatever stands beside them; totals that are not published need not
  /// be among them.
  init(people: [[Int?]], totals: [Item: Int], hidden: Set<Item>) {
    self.people = people
    self.totals = totals
    let width = people.first?.count ?? 0
    let margins = people.indices.map(Item.rowTotal) + (0..<width).map(Item.columnTotal) + [.grandTotal]
    self.hidden = hidden.union(margins.filter { totals[$0] == nil })
  }

  /// Hides more until each group that can be computed weighs `floor` or more.
  ///
  /// `roughly` are items that are shown, but not exactly. Needs every item that is shown exactly to weigh `floor` or
  /// more. Hiding more can only take from what is known, so what is safe stays safe.
  mutating func protect(_ weights: [[Int?]], floor: Int, roughly: Set<Item> = []) {
    var layer = HiddenCells(weights: weights, hidden: hidden.union(roughly))
    for (row, cells) in layer.isHidden.enumerated() {
      for column in cells.indices where cells[column] {
        while let residual = layer.leak(row: row, column: column, floor: floor) {
          let detour = detour(
            in: layer, residual, from: layer.node(ofRow: row), to: layer.node(ofColumn: column))
          let items =
            detour.isEmpty
            ? [total(closing: layer, row: row, column: column, floor: floor, roughly: roughly)].compactMap(
              \.self)
            : detour
          // With everything hidden nothing leaks, so there is always something left to hide.
          guard !items.isEmpty else { break }
          for item in items {
            hidden.insert(item)
            layer.hide(item)
          }
        }
      }
    }
  }

  /// The cells about the fewest people that, once hidden, let more flow from one node to the other: the cheapest way
  /// there, where what still flows costs nothing and a cell that is shown its people (Dijkstra). Empty for no way.
  private func detour(
    in layer: HiddenCells, _ residual: [[Int: Int]], from source: Int, to sink: Int
  ) -> [Item] {
    var edges = residual.map { $0.filter { $0.value > 0 }.mapValues { _ in (cost: 0, item: Item?.none) } }
    for (row, cells) in people.enumerated() {
      for (column, people) in cells.enumerated() where !layer.isHidden[row][column] {
        let (one, other) = (layer.node(ofRow: row), layer.node(ofColumn: column))
        guard let people, people > 0, one != other else { continue }
        for (from, to) in [(one, other), (other, one)] where people < edges[from][to]?.cost ?? .max {
          edges[from][to] = (people, .cell(row: row, column: column))
        }
      }
    }
    var cost = [source: 0]
    var cameFrom: [Int: (node: Int, item: Item?)] = [:]
    var open = Set(edges.indices)
    while let node = open.filter({ cost[$0] != nil }).min(by: { (cost[$0] ?? 0, $0) < (cost[$1] ?? 0, $1) }),
      node != sink
    {
      open.remove(node)
      for (neighbour, edge) in edges[node].sorted(by: { $0.key < $1.key }) {
        let total = (cost[node] ?? 0) + edge.cost
        guard total < cost[neighbour] ?? .max else { continue }
        cost[neighbour] = total
        cameFrom[neighbour] = (node, edge.item)
      }
    }
    var items: [Item] = []
    var node = sink
    while let step = cameFrom[node] {
      if let item = step.item { items.append(item) }
      node = step.node
    }
    return items
  }

  /// The smallest total that closes a leak which no cell can close, or just the smallest; nil when all are hidden.
  private func total(
    closing layer: HiddenCells, row: Int, column: Int, floor: Int, roughly: Set<Item>
  ) -> Item? {
    let shown = orderedTotals.filter { !hidden.contains($0) && !roughly.contains($0) }
    let closing = shown.first { item in
      var trial = layer
      trial.hide(item)
      return trial.leak(row: row, column: column, floor: floor) == nil
    }
    return closing ?? shown.first
  }

  /// The published totals, smallest first; rows before columns before the grand total where they are equal.
  private var orderedTotals: [Item] {
    let width = people.first?.count ?? 0
    let items = people.indices.map(Item.rowTotal) + (0..<width).map(Item.columnTotal) + [.grandTotal]
    let known = items.enumerated().compactMap { order, item in totals[item].map { ($0, order, item) } }
    return known.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}
