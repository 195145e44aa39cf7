import PLCStatistics
import PLCText

/// A series as a small picture of letters, for terminals.
package struct TextChart {
  private let series: SeriesReport
  private let words: Words
  /// In columns.
  private let width: Int

  private static let height = 9

  package init(_ series: SeriesReport, words: Words, width: Int) {
    self.series = series
    self.words = words
    self.width = max(width, 24)
  }

  /// The lines from top to bottom; none for a series without points.
  package var lines: [String] {
    let values = series.analysis.series.values
    guard let first = values.first else { return [] }
    let centres = series.analysis.phases.compactMap { $0.centre?.value }
    let low = (values + centres).reduce(first, min)
    let high = (values + centres).reduce(first, max)
    let height = low == high ? 1 : Self.height
    func row(_ value: Double) -> Int {
      low == high
        ? 0
        : Int(clamping: ((high - value) / (high - low) * Double(height - 1)).rounded(), to: 0...(height - 1))
    }
    var labels = [Int: String]()
    for value in [high, low] + centres.suffix(1) { labels[row(value)] = label(value) }
    let margin = labels.values.map(\.count).max() ?? 0
    let columns = min(width - margin - 3, max(22, 4 * values.count))
    let places = places(in: columns)

    var grid = Array(repeating: Array(repeating: Character(" "), count: columns), count: height)
    for phase in series.analysis.phases {
      guard let centre = phase.centre, let from = phase.points.first, let to = phase.points.last else {
        continue
      }
      let end = to + 1 < places.count ? max(places[to], places[to + 1] - 1) : columns - 1
      for column in (from == 0 ? 0 : places[from])...end { grid[row(centre.value)][column] = "─" }
    }
    for (position, value) in values.enumerated() {
      grid[row(value)][places[position]] = series.signals(at: position).isEmpty ? "•" : "◆"
    }
    let pictured = grid.enumerated().map { index, cells in
      let label = labels[index] ?? ""
      return String(repeating: " ", count: margin - label.count) + label + " │"
        + Self.trimmed(String(cells))
    }
    return pictured + [axis(margin: margin, columns: columns)]
  }

  /// The first and the last day under the picture.
  private func axis(margin: Int, columns: Int) -> String {
    let dates = series.analysis.series.points.compactMap(\.date)
    let lead = String(repeating: " ", count: margin + 2)
    guard let first = dates.first, let last = dates.last, first < last else {
      return lead + (dates.first?.description ?? "")
    }
    let room = columns - first.description.count - last.description.count
    guard room > 0 else { return "\(first)..\(last)" }
    return lead + first.description + String(repeating: " ", count: room) + last.description
  }

  /// The column of each point, by its date.
  private func places(in columns: Int) -> [Int] {
    let dates = series.analysis.series.points.compactMap(\.date)
    guard let first = dates.first, let last = dates.last, first < last else {
      return dates.map { _ in columns / 2 }
    }
    let span = Double(first.days(to: last))
    return dates.map {
      Int(
        clamping: (Double(first.days(to: $0)) / span * Double(columns - 1)).rounded(),
        to: 0...max(0, columns - 1))
    }
  }

  private func label(_ value: Double) -> String {
    words.number(value, decimals: abs(value) >= 100 || value == value.rounded() ? 0 : abs(value) >= 1 ? 1 : 3)
  }

  private static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line = line.dropLast() }
    return String(line)
  }
}
