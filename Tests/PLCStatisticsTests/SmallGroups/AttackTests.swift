import PLCStatistics
import PLCTestSupport
import Testing

/// A thousand seeded random tables, and an attacker who adds and subtracts.
struct AttackTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let seed: UInt64
    let table: GroupTable
    let minimum: Int
    let published: PublicTable
    var testDescription: String { "seed \(seed)" }
  }

  static let examples = (0..<1000).compactMap { random(seed: UInt64($0)) }

  /// Up to five rows and columns, some totals, some people in no cell, some groups absent, some shares of 0 % and 100 %.
  static func random(seed: UInt64) -> Example? {
    var generator = SeededGenerator(seed: seed)
    let height = Int.random(in: 1...5, using: &generator)
    let width = Int.random(in: 1...5, using: &generator)
    let largest = [15, 30, 60].randomElement(using: &generator) ?? 30
    let withRest = Int.random(in: 0..<3, using: &generator) == 0
    let kind = Int.random(in: 0..<3, using: &generator)
    func figure(_ group: (people: Int, part: Int)) -> Figure? {
      switch kind {
      case 0: Figure(count: group.people)
      case 1: Amount(Double(group.people) / 7).flatMap { Figure($0, about: group.people) }
      default: Figure(group.part, of: group.people)
      }
    }
    var grid: [[(people: Int, part: Int)]] = []
    for row in 0...height {
      grid.append(
        (0...width).map { column in
          let isRest = row == height || column == width
          if isRest && !(withRest && Bool.random(using: &generator)) { return (0, 0) }
          let people = Int.random(in: 0...largest, using: &generator)
          let part =
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: 0
            case 1: people
            default: Int.random(in: 0...people, using: &generator)
            }
          return (people, part)
        })
    }
    func total(_ groups: [(people: Int, part: Int)]) -> Figure? {
      figure(groups.reduce((0, 0)) { ($0.people + $1.people, $0.part + $1.part) })
    }
    let cells = grid.dropLast().map { groups in
      groups.dropLast().map {
        $0.people == 0 && $0.part == 0 && Bool.random(using: &generator) ? nil : figure($0)
      }
    }
    let table = GroupTable(
      cells: cells,
      rowTotals: Int.random(in: 0..<4, using: &generator) > 0 ? grid.dropLast().compactMap(total) : nil,
      columnTotals: Bool.random(using: &generator)
        ? (0..<width).compactMap { column in total(grid.map { $0[column] }) } : nil,
      grandTotal: Int.random(in: 0..<3, using: &generator) > 0 ? total(grid.flatMap(\.self)) : nil)
    let minimum = [5, 10, 10, 10, 25].randomElement(using: &generator) ?? 10
    return table.map {
      Example(
        seed: seed, table: $0, minimum: minimum, published: SmallGroupRule(minimum: minimum).publish($0))
    }
  }

  @Test("No figure about fewer than the minimum can be computed")
  func figures() {
    #expect(Self.examples.count == 1000)
    for example in Self.examples {
      let attacker = Attacker(example.table) { example.published[$0, $1]?.isHidden == false }
      for set in attacker.small(\.people, below: example.minimum) {
        #expect(!attacker.canCompute(set), "\(example) \(set)")
      }
    }
  }

  @Test("No share of 0 % or 100 % can be computed")
  func shares() {
    for example in Self.examples where example.table.isOfShares {
      let attacker = Attacker(example.table) { example.published[$0, $1]?.isExact ?? false }
      for set in attacker.small(\.part, below: 1) + attacker.small({ $0.people - $0.part }, below: 1) {
        #expect(!attacker.canCompute(set), "\(example) \(set)")
      }
    }
  }

  @Test("No number of people under 20 can be computed from those that are shown")
  func counts() {
    for example in Self.examples {
      let attacker = Attacker(example.table) { example.published[$0, $1]?.people != nil }
      for set in attacker.small(\.people, below: SmallGroupRule.countsFrom) {
        #expect(!attacker.canCompute(set), "\(example) \(set)")
      }
    }
  }

  @Test("The attacker is no fool: where only small figures are hidden many tables give one away")
  func naive() {
    let rule = SmallGroupRule()
    let broken = Self.examples.count { example in
      let attacker = Attacker(example.table) { row, column in
        let figure: Figure? =
          switch (row, column) {
          case (let row?, let column?): example.table.cells[row][column]
          case (let row?, nil): example.table.rowTotals?[row]
          case (nil, let column?): example.table.columnTotals?[column]
          case (nil, nil): example.table.grandTotal
          }
        return figure.map { !rule.hides($0) } ?? false
      }
      return attacker.small(\.people, below: 10).contains(where: attacker.canCompute)
    }
    #expect(broken > 300)
  }

  @Test("Where no group is small and no share extreme everything is shown")
  func nothingToHide() throws {
    for example in Self.examples {
      let large = try #require(
        GroupTable(
          cells: example.table.cells.map { $0.map { _ in Figure(15, of: 30) } },
          rowTotals: example.table.cells.map { $0.count }.compactMap { Figure(15 * $0, of: 30 * $0) }))
      let published = SmallGroupRule().publish(large)
      #expect(published.cells.joined().allSatisfy { $0 == .share(part: 15, people: 30) })
    }
  }
}

extension GroupTable {
  var isOfShares: Bool {
    cells.joined().contains { figure in
      if case .share? = figure?.kind { true } else { false }
    }
  }
}
