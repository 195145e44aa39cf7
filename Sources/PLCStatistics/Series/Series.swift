package import PLCText

/// The points of a measure in the order of time.
package struct Series: Hashable, Sendable {
  package let points: [Point]
  package let scale: RatioScale
  /// What is drawn: the value of each point, ratios in the scale of the series. All finite.
  package let values: [Double]

  /// Sorts by date when every point has one, keeping the order within a day; else the order given is that of time.
  package init(_ points: [Point], scale: RatioScale = .one) {
    let dates = points.compactMap(\.date)
    if dates.count == points.count {
      let order = points.indices.sorted { (dates[$0], $0) < (dates[$1], $1) }
      self.points = order.map { points[$0] }
    } else {
      self.points = points
    }
    self.scale = scale
    values = self.points.map { point in
      switch point.reading {
      case .value(let amount): amount.value
      case .ratio(let ratio): ratio.value(in: scale)
      }
    }
  }

  /// The position of the first point on a day or later; nil when there is none.
  package func firstIndex(from date: CalendarDate) -> Int? {
    points.firstIndex { $0.date.map { $0 >= date } ?? false }
  }
}
