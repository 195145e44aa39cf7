package import PLCText

/// A school year, named by the two calendar years it spans.
package struct SchoolYear: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let firstYear: Int

  /// Reads `2026-27`, `2026/27`, `2026-2027`, `2026–27`.
  package init?(_ text: some StringProtocol) {
    let parts = text.split { $0 == "-" || $0 == "/" || $0 == "–" }
    guard parts.count == 2, parts[0].count == 4, let first = Int(parts[0]), let second = Int(parts[1]),
      second == (parts[1].count == 2 ? (first + 1) % 100 : first + 1)
    else { return nil }
    firstYear = first
  }

  /// The school year of a day when years begin in `month` (1–12).
  package init(of date: CalendarDate, startingIn month: Int) {
    firstYear = date.month >= month ? date.year : date.year - 1
  }

  /// `2026-27`.
  package var description: String {
    let second = (firstYear + 1) % 100
    return "\(firstYear)-\(second < 10 ? "0" : "")\(second)"
  }

  package static func < (a: SchoolYear, b: SchoolYear) -> Bool { a.firstYear < b.firstYear }
}
