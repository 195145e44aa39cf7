package import PLCStatistics

/// Someone who adds and subtracts what a table shows, as cleverly as can be.
///
/// Knows the shape of the table, and nothing of the groups but what is shown. What can be computed are the linear
/// combinations of what is shown; a sum over some groups is one of them exactly when it vanishes on every solution of
/// the homogeneous equations (arithmetic modulo a prime, far above any determinant that such a table has).
package struct Attacker {
  /// The elementary groups: cells, and people in no cell.
  package let groups: [Group]
  private let solutions: [[Int]]
  private static let prime = 2_147_483_647

  package struct Group {
    package let row: Int
    package let column: Int
    package let people: Int
    package let part: Int
  }

  /// `knows` says whether an item is shown: cells by row and column, the total of a row or column by the other being nil.
  package init(_ table: GroupTable, knows: (_ row: Int?, _ column: Int?) -> Bool) {
    let groups = Self.groups(of: table)
    self.groups = groups
    let rows = table.cells.indices
    let columns = (table.cells.first ?? []).indices
    var equations: [[Int]] = []
    func add(_ belongs: (Group) -> Bool) { equations.append(groups.map { belongs($0) ? 1 : 0 }) }
    for row in rows {
      for column in columns where table.cells[row][column] != nil && knows(row, column) {
        add { $0.row == row && $0.column == column }
      }
      if table.rowTotals != nil, knows(row, nil) { add { $0.row == row } }
    }
    for column in columns where table.columnTotals != nil && knows(nil, column) {
      add { $0.column == column }
    }
    if table.grandTotal != nil, knows(nil, nil) { add { _ in true } }
    solutions = Self.nullSpace(of: equations, width: groups.count)
  }

  /// Whether the sum over some groups can be computed.
  package func canCompute(_ group: [Int]) -> Bool {
    solutions.allSatisfy { solution in group.reduce(0) { ($0 + solution[$1]) % Self.prime } == 0 }
  }

  /// The sets of one group or more, of which each weighs so much, that together weigh less than `floor`.
  package func small(_ weight: (Group) -> Int, below floor: Int) -> [[Int]] {
    let candidates = groups.indices.filter { weight(groups[$0]) < floor }
    var sets: [(members: [Int], weight: Int)] = [([], 0)]
    for candidate in candidates {
      for set in sets where set.weight + weight(groups[candidate]) < floor {
        sets.append((set.members + [candidate], set.weight + weight(groups[candidate])))
      }
    }
    return sets.dropFirst().map(\.members)
  }

  private static func groups(of table: GroupTable) -> [Group] {
    let height = table.cells.count
    let width = table.cells.first?.count ?? 0
    var groups: [Group] = []
    for (row, cells) in table.cells.enumerated() {
      for (column, figure) in cells.enumerated() {
        if let figure { groups.append(Group(figure, row, column)) }
      }
    }
    func addRest(of total: Figure?, row: Int, column: Int, where belongs: (Group) -> Bool) {
      guard let total else { return }
      let whole = Group(total, row, column)
      let inside = groups.filter(belongs)
      let rest = Group(
        row: row, column: column, people: inside.reduce(whole.people) { $0 - $1.people },
        part: inside.reduce(whole.part) { $0 - $1.part })
      if rest.people > 0 { groups.append(rest) }
    }
    for row in 0..<height { addRest(of: table.rowTotals?[row], row: row, column: width) { $0.row == row } }
    for column in 0..<width {
      addRest(of: table.columnTotals?[column], row: height, column: column) { $0.column == column }
    }
    addRest(of: table.grandTotal, row: height, column: width) { _ in true }
    return groups
  }

  private static func nullSpace(of equations: [[Int]], width: Int) -> [[Int]] {
    var rows = equations
    var pivots: [Int] = []
    for column in 0..<width {
      let rank = pivots.count
      guard let found = rows.indices.dropFirst(rank).first(where: { rows[$0][column] != 0 }) else { continue }
      rows.swapAt(rank, found)
      let inverse = power(rows[rank][column], prime - 2)
      rows[rank] = rows[rank].map { $0 * inverse % prime }
      for other in rows.indices where other != rank && rows[other][column] != 0 {
        let factor = prime - rows[other][column]
        rows[other] = zip(rows[other], rows[rank]).map { ($0 + factor * $1) % prime }
      }
      pivots.append(column)
    }
    return (0..<width).filter { !pivots.contains($0) }.map { free in
      var solution = Array(repeating: 0, count: width)
      solution[free] = 1
      for (row, pivot) in pivots.enumerated() { solution[pivot] = (prime - rows[row][free]) % prime }
      return solution
    }
  }

  private static func power(_ base: Int, _ exponent: Int) -> Int {
    var result = 1
    var base = base
    var exponent = exponent
    while exponent > 0 {
      if exponent % 2 == 1 { result = result * base % prime }
      base = base * base % prime
      exponent /= 2
    }
    return result
  }
}

extension Attacker.Group {
  fileprivate init(_ figure: Figure, _ row: Int, _ column: Int) {
    self.row = row
    self.column = column
    people = figure.people
    if case .share(let part) = figure.kind { self.part = part } else { part = 0 }
  }
}
