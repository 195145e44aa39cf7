import PLCStatistics
import PLCTestSupport
import PLCText

/// A measure of a few days, groups and contexts, with some of their totals and people in none of them.
///
/// The numbers add up, so that an attacker's equations hold.
struct RandomMeasure {
  let csv: String
  let unit: String
  let minimum: Int
  let days: [Day]

  struct Day {
    let date: CalendarDate
    let table: GroupTable
    let groups: [String]
    let contexts: [String]

    /// The group and context of a row of the data; nil where there is no such row.
    func key(row: Int?, column: Int?) -> String {
      let group = row.map { groups[$0] } ?? ""
      let context = column.map { contexts[$0] } ?? ""
      return "\(date),\(group),\(context)"
    }
  }

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func random(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    let kind = random(0...2)
    unit = ["\"%\"", "count", "score"][kind]
    minimum = [5, 10, 10, 25][random(0...3)]
    // One of a kind is no table: then groups stand in a row, with or without contexts.
    let groups = (0..<random(1...4)).map { "G\($0)" }
    let isCrossed = random(0...1) == 1
    let contexts = isCrossed ? (0..<random(1...3)).map { "P\($0)" } : []
    let largest = [12, 30, 60][random(0...2)]
    let shows = (rows: random(0...3) > 0, columns: random(0...1) == 1, grand: random(0...3) > 0)
    let hasRest = random(0...2) == 0
    var days: [Day] = []
    var lines =
      kind == 0
      ? "date,numerator,denominator,group,context\n"
      : kind == 1 ? "date,value,group,context\n" : "date,value,n,group,context\n"
    for week in 0..<4 {
      let date = CalendarDate(daysSince1970: 20_336 + 7 * week)
      let (height, width) = (groups.count, max(contexts.count, 1))
      var grid: [[(people: Int, part: Int)]] = []
      for row in 0...height {
        grid.append(
          (0...width).map { column in
            let isRest = row == height || column == width && isCrossed
            if column == width && !isCrossed { return (0, 0) }
            if isRest && !(hasRest && random(0...1) == 1) { return (0, 0) }
            let people = random(1...largest)
            return (people, [0, people, random(0...people), random(0...people)][random(0...3)])
          })
      }
      func figure(_ cell: (people: Int, part: Int)) -> Figure? {
        switch kind {
        case 0: cell.people > 0 ? Figure(cell.part, of: cell.people) : nil
        case 1: Figure(count: cell.people)
        default: Amount(Double(cell.people % 7) + 0.5).flatMap { Figure($0, about: cell.people) }
        }
      }
      func sum(_ cells: [(people: Int, part: Int)]) -> (people: Int, part: Int) {
        cells.reduce((0, 0)) { ($0.people + $1.people, $0.part + $1.part) }
      }
      let omitted = random(0...5)
      let cells = grid.dropLast().enumerated().map { row, line in
        line.dropLast().enumerated().map { column, cell in
          isCrossed && (row + column) % 6 == omitted && row > 0 ? nil : figure(cell)
        }
      }
      let rowTotals = grid.dropLast().map { line in shows.rows && random(0...4) > 0 ? figure(sum(line)) : nil
      }
      let columnTotals = (0..<width).map { column in
        shows.columns && random(0...4) > 0 ? figure(sum(grid.map { $0[column] })) : nil
      }
      let grand = shows.grand ? figure(sum(grid.flatMap(\.self))) : nil
      let table =
        isCrossed
        ? GroupTable(cells: cells, rowTotals: rowTotals, columnTotals: columnTotals, grandTotal: grand)
        : GroupTable(cells: [cells.map { $0[0] }], rowTotals: [grand])
      guard let table else { continue }
      let day = Day(date: date, table: table, groups: groups, contexts: contexts)
      days.append(
        isCrossed ? day : Day(date: date, table: table, groups: [""], contexts: groups))
      func add(_ figure: Figure?, _ group: String, _ context: String) {
        guard let figure else { return }
        switch figure.kind {
        case .share(let part): lines += "\(date),\(part),\(figure.people),\(group),\(context)\n"
        case .count: lines += "\(date),\(figure.people),\(group),\(context)\n"
        case .value(let amount): lines += "\(date),\(amount.value),\(figure.people),\(group),\(context)\n"
        }
      }
      for (row, line) in cells.enumerated() {
        for (column, figure) in line.enumerated() {
          add(figure, groups[row], isCrossed ? contexts[column] : "")
        }
        if isCrossed { add(rowTotals[row], groups[row], "") }
      }
      for (column, figure) in columnTotals.enumerated() where isCrossed { add(figure, "", contexts[column]) }
      add(grand, "", "")
    }
    csv = lines
    self.days = days
  }
}
