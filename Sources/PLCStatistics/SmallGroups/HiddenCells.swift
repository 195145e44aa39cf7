/// Which cells of a table with totals are hidden, and whether subtraction could bring one back.
///
/// Rows and columns are the nodes of a graph and each hidden cell joins its row to its column. The published totals
/// give the sum of the hidden cells of each row and column; rows whose total is hidden count as one row, since only
/// their common sum is known, and so do such columns. What can be computed is then a sum of ± these sums, and a sum
/// that stands for a group (each hidden cell once or not at all) is a cut: a set of nodes U such that hidden cells lead
/// from rows in U to columns outside, and none from rows outside to columns in U. So the smallest group with a given
/// cell whose figure can be computed is a minimum cut, and by the theorem of Ford and Fulkerson it is a maximum flow
/// from the cell's row to its column, where cells carry their people from row to column, and back any amount. Gusfield
/// (1988, SIAM J. Comput. 17) has the case of single cells.
struct HiddenCells {
  /// The number that each cell contributes to its totals; nil where there is no cell.
  var weights: [[Int?]]
  private(set) var isHidden: [[Bool]]
  private(set) var isRowTotalHidden: [Bool]
  private(set) var isColumnTotalHidden: [Bool]
  private(set) var isGrandTotalHidden: Bool

  /// Something of the table that can be hidden.
  enum Item: Hashable {
    case cell(row: Int, column: Int)
    case rowTotal(Int)
    case columnTotal(Int)
    case grandTotal
  }

  init(weights: [[Int?]], hidden: Set<Item>) {
    self.weights = weights
    let columns = weights.first?.count ?? 0
    isHidden = weights.indices.map { row in
      (0..<columns).map { weights[row][$0] != nil && hidden.contains(.cell(row: row, column: $0)) }
    }
    isRowTotalHidden = weights.indices.map { hidden.contains(.rowTotal($0)) }
    isColumnTotalHidden = (0..<columns).map { hidden.contains(.columnTotal($0)) }
    isGrandTotalHidden = hidden.contains(.grandTotal)
  }

  mutating func hide(_ item: Item) {
    switch item {
    case .cell(let row, let column): isHidden[row][column] = true
    case .rowTotal(let row): isRowTotalHidden[row] = true
    case .columnTotal(let column): isColumnTotalHidden[column] = true
    case .grandTotal: isGrandTotalHidden = true
    }
  }

  /// Nodes: rows, then columns, then the rows with hidden total, then the columns with hidden total.
  var nodeCount: Int { weights.count + isColumnTotalHidden.count + 2 }

  func node(ofRow row: Int) -> Int {
    isRowTotalHidden[row] ? nodeCount - 2 : row
  }

  /// Without the grand total the two common nodes are one: their sums are known only together.
  func node(ofColumn column: Int) -> Int {
    guard isColumnTotalHidden[column] else { return weights.count + column }
    return isGrandTotalHidden && isRowTotalHidden.contains(true) ? nodeCount - 2 : nodeCount - 1
  }

  /// What may still flow along each edge when no more can flow from a hidden cell's row to its column, and that is less
  /// than `floor`: then the figure of some group with the cell can be computed. Nil when the cell is safe.
  func leak(row: Int, column: Int, floor: Int) -> [[Int: Int]]? {
    let source = node(ofRow: row)
    let sink = node(ofColumn: column)
    guard source != sink else { return nil }
    var residual = edges(capacity: floor)
    var flow = 0
    while flow < floor {
      var cameFrom = [source: source]
      var queue = [source]
      var next = 0
      while next < queue.count, cameFrom[sink] == nil {
        let node = queue[next]
        next += 1
        for (neighbour, left) in residual[node].sorted(by: { $0.key < $1.key })
        where left > 0 && cameFrom[neighbour] == nil {
          cameFrom[neighbour] = node
          queue.append(neighbour)
        }
      }
      guard cameFrom[sink] != nil else { return residual }
      var path: [(from: Int, to: Int)] = []
      var node = sink
      while node != source, let previous = cameFrom[node] {
        path.append((previous, node))
        node = previous
      }
      let amount = path.map { residual[$0.from][$0.to, default: 0] }.min() ?? 0
      for (from, to) in path {
        residual[from][to, default: 0] -= amount
        residual[to][from, default: 0] += amount
      }
      flow += amount
    }
    return nil
  }

  /// What may flow along each edge: from row to column the people of the hidden cells, back more than is ever asked.
  private func edges(capacity floor: Int) -> [[Int: Int]] {
    var edges = Array(repeating: [Int: Int](), count: nodeCount)
    for (row, cells) in weights.enumerated() {
      for (column, weight) in cells.enumerated() where isHidden[row][column] {
        let from = node(ofRow: row)
        let to = node(ofColumn: column)
        guard from != to else { continue }
        edges[from][to, default: 0] += min(weight ?? 0, floor)
        edges[to][from, default: 0] += 2 * floor
      }
    }
    return edges
  }
}
