import PLCContent
import PLCStatistics
import PLCTestSupport
import PLCText
import Testing

@testable import PLCSite

/// A thousand seeded random folders, and an attacker who reads everything that their public sites say.
@Suite struct FolderAttackTests {
  @Test("nothing about too few can be computed from the files and sentences of a public site")
  func folders() async throws {
    let found = await withTaskGroup(of: [String].self) { group in
      for part in 0..<8 {
        group.addTask {
          var faults: [String] = []
          for seed in stride(from: part, to: 1000, by: 8) { faults += await Self.attack(seed: UInt64(seed)) }
          return faults
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(found.isEmpty, "\(found.prefix(5))")
  }

  /// What the attacker finds out about one folder.
  private static func attack(seed: UInt64) async -> [String] {
    let measure = RandomMeasure(seed: seed)
    var folder = MeasureFolder(csv: measure.csv, unit: measure.unit)
    folder.minimum = measure.minimum
    let site = await folder.site(for: .public)
    let shown = PublishedRows(site["measures/m.csv"] ?? "")
    var faults: [String] = []
    for day in measure.days {
      func attacker(_ isKnown: (PublishedRows.Row) -> Bool) -> Attacker {
        Attacker(day.table) { row, column in shown[key(day, row, column)].map(isKnown) ?? false }
      }
      let figures = attacker { $0.isShown }
      for set in figures.small(\.people, below: measure.minimum) where figures.canCompute(set) {
        faults.append("seed \(seed), \(day.date): a figure of \(set)")
      }
      let counts = attacker { $0.people != nil }
      for set in counts.small(\.people, below: min(measure.minimum, SmallGroupRule.countsFrom))
      where counts.canCompute(set) {
        faults.append("seed \(seed), \(day.date): the number of \(set)")
      }
      guard measure.unit == "\"%\"" else { continue }
      let shares = attacker { $0.isExact }
      for set in shares.small(\.part, below: 1) + shares.small({ $0.people - $0.part }, below: 1)
      where shares.canCompute(set) {
        faults.append("seed \(seed), \(day.date): a share of none or all of \(set)")
      }
    }
    return faults + sentences(of: site, shown).map { "seed \(seed): \($0)" }
  }

  /// In a day without contexts the groups are the columns of one row.
  private static func key(_ day: RandomMeasure.Day, _ row: Int?, _ column: Int?) -> String {
    guard day.groups == [""] else { return day.key(row: row, column: column) }
    return "\(day.date),\(column.map { day.contexts[$0] } ?? ""),"
  }

  /// "17 of 24" or "17 in 24" anywhere on any page, which no row of the file shows.
  private static func sentences(of site: [String: String], _ shown: PublishedRows) -> [String] {
    var faults: [String] = []
    for (path, text) in site where path.hasSuffix(".html") {
      let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "." }
      for index in words.indices.dropLast(2)
      where ["of", "in"].contains(words[index + 1]) && Int(words[index]) != nil
        && Int(words[index + 2]) != nil
      {
        let said = "\(words[index])/\(words[index + 2])"
        if !shown.ratios.contains(said) { faults.append("\(path) says \(said)") }
      }
    }
    return faults
  }
}

/// The file of a measure on a public site.
struct PublishedRows {
  struct Row {
    let isShown: Bool
    /// To the last digit.
    let isExact: Bool
    /// The number of people, when it is there.
    let people: Int?
  }

  private var rows: [String: Row] = [:]
  /// `17/24` for every row that says both.
  private(set) var ratios: Set<String> = []

  init(_ csv: String) {
    let table = CSVTable(SourceText(csv))
    let names = table.header.map(\.text)
    for row in table.rows {
      func cell(_ name: String) -> String {
        names.firstIndex(of: name).map { row.cells.indices.contains($0) ? row.cells[$0].text : "" } ?? ""
      }
      let isExact = !cell("value").isEmpty
      let isCount = !names.contains("denominator") && !names.contains("n")
      let people = [cell("denominator"), cell("n"), isCount ? cell("value") : ""].compactMap { Int($0) }.first
      rows["\(cell("date")),\(cell("group")),\(cell("context"))"] = Row(
        isShown: isExact || !cell("at_most").isEmpty || !cell("at_least").isEmpty, isExact: isExact,
        people: people)
      if !cell("numerator").isEmpty { ratios.insert("\(cell("numerator"))/\(cell("denominator"))") }
    }
  }

  subscript(_ key: String) -> Row? { rows[key] }
}
