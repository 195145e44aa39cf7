/// Brackets with a label each, in as many rows as it takes for none to touch another.
struct Lanes {
  private(set) var rows: [[Item]] = []

  struct Item: Hashable {
    let start: Double
    let end: Double
    let label: String
    /// Of the bracket and its label.
    let style: String
    /// The middle of the label.
    fileprivate(set) var middle = 0.0
    fileprivate var left = 0.0
    fileprivate var right = 0.0

    init(from start: Double, to end: Double, label: String, style: String) {
      (self.start, self.end, self.label, self.style) = (start, end, label, style)
    }
  }

  /// Rows from the lowest, filled from the left; labels stay between 0 and `width`.
  init(_ items: [Item], width: Double) {
    for var item in items.sorted(by: { ($0.start, $0.end, $0.label) < ($1.start, $1.end, $1.label) }) {
      let half = TextSize.width(item.label) / 2
      item.middle = min(max((item.start + item.end) / 2, half), max(width - half, half))
      item.left = min(item.start, item.middle - half)
      item.right = max(item.end, item.middle + half)
      if let row = rows.firstIndex(where: { ($0.last?.right ?? -.infinity) + 8 <= item.left }) {
        rows[row].append(item)
      } else {
        rows.append([item])
      }
    }
  }
}

/// Numbered pins; those that would touch become one with several numbers.
struct Pins {
  private(set) var clusters: [Cluster] = []

  struct Cluster: Hashable {
    /// Where the days are.
    var places: [Double]
    /// The numbers, counted from 1.
    var numbers: ClosedRange<Int>
    let left: Double
    let right: Double

    var label: String {
      numbers.count == 1 ? String(numbers.lowerBound) : "\(numbers.lowerBound)–\(numbers.upperBound)"
    }

    fileprivate init(_ places: [Double], _ numbers: ClosedRange<Int>, within bounds: ClosedRange<Double>) {
      self.places = places
      self.numbers = numbers
      let digits =
        numbers.count == 1 ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)–\(numbers.upperBound)"
      // Wide enough for its numbers, and to stand above each of its days.
      let width = max(TextSize.width(digits) + 8, places[places.count - 1] - places[0] + 12, 22)
      let middle = (places[0] + places[places.count - 1]) / 2
      left = max(min(middle - width / 2, bounds.upperBound - width), bounds.lowerBound)
      right = left + width
    }

    var middle: Double { (left + right) / 2 }
  }

  /// `places` are numbered in their order, which is from left to right.
  init(_ places: [Double], from first: Int, within bounds: ClosedRange<Double>) {
    for (number, place) in zip(first..., places) {
      var cluster = Cluster([place], number...number, within: bounds)
      while let last = clusters.last, last.right + 4 > cluster.left {
        clusters.removeLast()
        cluster = Cluster(
          last.places + cluster.places, last.numbers.lowerBound...cluster.numbers.upperBound, within: bounds)
      }
      clusters.append(cluster)
    }
  }
}
