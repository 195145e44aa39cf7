import PLCStatistics
import Testing

struct GroupTableTests {
  private let rule = SmallGroupRule()

  /// A row of groups of even size, half of each saying yes.
  private func row(_ people: [Int?], total: Int?) throws -> PublicTable {
    let table = try #require(
      GroupTable(
        cells: [people.map { $0.flatMap { Figure($0 / 2, of: $0) } }],
        rowTotals: total.flatMap { Figure($0 / 2, of: $0) }.map { [$0] }))
    return rule.publish(table)
  }

  private func hidden(_ table: PublicTable) -> [Int] {
    table.cells[0].indices.filter { table.cells[0][$0]?.isHidden ?? false }
  }

  @Test(
    "A second group is hidden where the total would reveal the first",
    arguments: [
      ([24, 26, 30], 80, []), ([4, 26, 30], 60, [0, 1]), ([4, 8, 30], 42, [0, 1]),
      ([2, 4, 40], 46, [0, 1, 2]),
      ([4, 4], 8, [0, 1]), ([18], 20, [0]), ([18, 30], 50, [0]), ([30, 30], 80, []),
    ] as [([Int], Int, [Int])])
  func complement(_ example: (people: [Int], total: Int, hidden: [Int])) throws {
    #expect(try hidden(row(example.people, total: example.total)) == example.hidden)
  }

  @Test("Without a total nothing can be subtracted")
  func withoutTotal() throws {
    #expect(try hidden(row([4, 26, 30], total: nil)) == [0])
  }

  @Test("Where there is no group there is nothing to hide")
  func absentGroup() throws {
    let table = try row([nil, 26, 30], total: 56)
    #expect(table.cells[0][0] == nil)
    #expect(hidden(table) == [])
  }

  @Test("A total about too few is hidden too")
  func smallTotal() throws {
    #expect(try row([4, 4], total: 8).rowTotals == [.hidden])
    #expect(try row([4, 8], total: 12).rowTotals?[0]?.isHidden == false)
  }

  @Test("In a table with totals both ways a hidden cell needs company in its row and in its column")
  func bothWays() throws {
    let people = [[4, 30, 40], [36, 46, 50], [56, 60, 66]]
    func figures(_ people: [Int]) -> [Figure] { people.compactMap { Figure($0 / 2, of: $0) } }
    let table = try #require(
      GroupTable(
        cells: people.map(figures), rowTotals: figures([74, 132, 182]),
        columnTotals: figures([96, 136, 156]),
        grandTotal: figures([388])[0]))
    let published = rule.publish(table)
    #expect(
      published.cells.map { $0.map { $0?.isHidden } } == [
        [true, true, false], [true, true, false], [false, false, false],
      ])
    #expect(published.grandTotal == .share(part: 194, people: 388))
  }

  @Test("A coded share is not given away by the total")
  func codedShare() throws {
    func table(_ parts: [Int]) throws -> [PublicCell?] {
      let table = GroupTable(
        cells: [parts.map { Figure($0, of: 50) }],
        rowTotals: [Figure(parts.reduce(0, +), of: 150)].compactMap(\.self))
      return rule.publish(try #require(table)).cells[0]
    }
    let coded = PublicCell.coded(.atMost(percent: 5), people: 50)
    #expect(try table([0, 20, 25]) == [coded, .hidden, .share(part: 25, people: 50)])
    #expect(try table([1, 20, 25]) == [coded, .share(part: 20, people: 50), .share(part: 25, people: 50)])
    #expect(try table([0, 0, 25])[2] == .hidden)
  }

  @Test("Counts under 20 cannot be computed from the others")
  func countsLayer() throws {
    let cells = try row([16, 24, 30], total: 70).cells[0]
    #expect(cells == [.percent(50), .percent(50), .share(part: 15, people: 30)])
  }

  @Test("A table of counts is hidden up to 19")
  func counts() throws {
    let table = GroupTable(
      cells: [[15, 25, 30].map { Figure(count: $0) }], rowTotals: [Figure(count: 70)].compactMap(\.self))
    #expect(rule.publish(try #require(table)).cells[0] == [.hidden, .hidden, .count(30)])
  }

  @Test(
    "Where groups overlap the total stays, and all groups go when one must",
    arguments: [
      ([20, 25, 30], 40, []), ([20, 25, 8], 40, [0, 1, 2]), ([35, 30], 40, [0, 1]),
      ([10, 12, 20, 30], 27, [0, 1, 2, 3]),
      ([40, 40], 40, []),
    ] as [([Int], Int, [Int])])
  func overlap(_ example: (people: [Int], total: Int, hidden: [Int])) throws {
    let table = try row(example.people, total: example.total)
    #expect(hidden(table) == example.hidden)
    #expect(table.rowTotals?[0]?.isHidden == false)
  }

  @Test("Where groups overlap no total of a column is shown")
  func overlapOfColumns() throws {
    let group = try #require(Figure(10, of: 20))
    let total = try #require(Figure(15, of: 30))
    let both = try #require(Figure(20, of: 40))
    let table = try #require(
      GroupTable(
        cells: [[group, group], [group, group]], rowTotals: [total, total], columnTotals: [both, both],
        grandTotal: Figure(30, of: 60)))
    let published = rule.publish(table)
    #expect(published.columnTotals == [.hidden, .hidden])
    #expect(published.grandTotal == .hidden)
    #expect(published.rowTotals == [.share(part: 15, people: 30), .share(part: 15, people: 30)])
    #expect(published.cells.joined().allSatisfy { $0 == .percent(50) })
  }

  @Test("Rows of different length, totals that do not fit and mixed kinds are no table")
  func noTable() throws {
    let share = try #require(Figure(1, of: 20))
    let count = try #require(Figure(count: 20))
    #expect(GroupTable(cells: [[share], [share, share]]) == nil)
    #expect(GroupTable(cells: [[share]], rowTotals: []) == nil)
    #expect(GroupTable(cells: [[share]], columnTotals: [share, share]) == nil)
    #expect(GroupTable(cells: [[share]], grandTotal: count) == nil)
    #expect(GroupTable(cells: []).map { rule.publish($0).cells.isEmpty } == true)
  }
}
