package import PLCText

/// The points whose centre is kept for the whole series.
package enum Baseline: Hashable, Sendable {
  case first(Int)
  case dates(DateRange)

  /// The positions of its points, in order.
  package func indices(in series: Series) -> [Int] {
    switch self {
    case .first(let count): Array(0..<min(max(count, 0), series.points.count))
    case .dates(let days):
      series.points.indices.filter { index in
        series.points[index].date.map { days.first <= $0 && $0 <= days.last } ?? false
      }
    }
  }
}
