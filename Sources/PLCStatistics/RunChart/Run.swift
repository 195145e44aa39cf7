/// Points in a row on one side of the centre; points on it are passed over.
package struct Run: Hashable, Sendable {
  /// The positions of its first and last point off the centre.
  package let from: Int
  package var to: Int
  /// Its points, without those on the centre.
  package var count: Int
  package let side: Direction

  /// The runs of points from position `start` on. A point on the centre (nil) neither makes nor breaks a run.
  static func runs(of sides: [Direction?], from start: Int) -> [Run] {
    var runs: [Run] = []
    for (offset, side) in sides.enumerated() {
      guard let side else { continue }
      let position = start + offset
      if var run = runs.last, run.side == side {
        run.to = position
        run.count += 1
        runs[runs.count - 1] = run
      } else {
        runs.append(Run(from: position, to: position, count: 1, side: side))
      }
    }
    return runs
  }
}

/// Points in a row that all rise or all fall.
package struct Trend: Hashable, Sendable {
  /// The positions of its first and last point; of equal neighbours, the first.
  package let from: Int
  package let to: Int
  /// Its points, equal neighbours counted once: five points are four steps.
  package let count: Int
  package let direction: Direction

  /// All trends of two points or more that no longer one contains; each turning point ends one and starts the next.
  static func trends(of values: ArraySlice<Double>) -> [Trend] {
    let distinct = values.indices.filter { $0 == values.startIndex || values[$0] != values[$0 - 1] }
    var trends: [Trend] = []
    var start = 0
    for end in distinct.indices.dropFirst() {
      let direction = rising(distinct[end], in: values)
      if end + 1 < distinct.count, rising(distinct[end + 1], in: values) == direction { continue }
      trends.append(
        Trend(from: distinct[start], to: distinct[end], count: end - start + 1, direction: direction))
      start = end
    }
    return trends
  }

  private static func rising(_ position: Int, in values: ArraySlice<Double>) -> Direction {
    values[position] > values[position - 1] ? .up : .down
  }
}
