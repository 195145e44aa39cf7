import PLCHTML

/// A way from a point through straight and curved pieces.
package struct Way: Sendable, Hashable {
  /// One piece of the way.
  package enum Piece: Sendable, Hashable {
    case line(to: Spot)
    case curve(to: Spot, Spot, Spot)
  }

  package private(set) var start: Spot
  package private(set) var pieces: [Piece] = []

  package init(from start: Spot) { self.start = start }

  /// Straight from point to point.
  package init(through points: [Spot]) {
    self.init(from: points.first ?? Spot(0, 0))
    for point in points.dropFirst() { addLine(to: point) }
  }

  /// From point to point, each bend rounded by a quarter of a circle that takes at most half of a side.
  package init(rounded points: [Spot], radius: Double) {
    self.init(from: points.first ?? Spot(0, 0))
    for index in points.indices.dropFirst() {
      guard index + 1 < points.count else {
        addLine(to: points[index])
        break
      }
      let corner = points[index]
      let before = corner.toward(points[index - 1], by: radius)
      let after = corner.toward(points[index + 1], by: radius)
      addLine(to: before)
      addCurve(to: after, corner.toward(before, by: radius * 0.45), corner.toward(after, by: radius * 0.45))
    }
  }

  package mutating func addLine(to point: Spot) { pieces.append(.line(to: point)) }

  package mutating func addCurve(to point: Spot, _ control1: Spot, _ control2: Spot) {
    pieces.append(.curve(to: point, control1, control2))
  }

  /// A curve that leaves and arrives horizontally.
  package mutating func addHorizontalCurve(to end: Spot) {
    let middle = (self.end.x + end.x) / 2
    addCurve(to: end, Spot(middle, self.end.y), Spot(middle, end.y))
  }

  /// A curve that leaves and arrives vertically.
  package mutating func addVerticalCurve(to end: Spot) {
    let middle = (self.end.y + end.y) / 2
    addCurve(to: end, Spot(self.end.x, middle), Spot(end.x, middle))
  }

  package var end: Spot {
    switch pieces.last {
    case .line(let to)?, .curve(let to, _, _)?: to
    case nil: start
    }
  }

  /// All points that pull the line; it never leaves the area they span.
  package var hull: [Spot] {
    pieces.reduce(into: [start]) { points, piece in
      switch piece {
      case .line(let to): points.append(to)
      case .curve(let to, let first, let second): points += [first, second, to]
      }
    }
  }

  /// The point before the end that shows from where the line arrives.
  var approach: Spot {
    switch pieces.last {
    case .curve(let to, let first, let second)?: to == second ? first : second
    case .line?, nil: hull.dropLast().last { $0 != end } ?? start
    }
  }

  func mirrored(in width: Double) -> Way { map { $0.mirrored(in: width) } }

  func movedDown(by distance: Double) -> Way { map { Spot($0.x, $0.y + distance) } }

  private func map(_ move: (Spot) -> Spot) -> Way {
    var path = Way(from: move(start))
    path.pieces = pieces.map {
      switch $0 {
      case .line(let to): .line(to: move(to))
      case .curve(let to, let first, let second): .curve(to: move(to), move(first), move(second))
      }
    }
    return path
  }

  /// Adds this way to what a pen draws.
  func draw(with pen: inout PathData) {
    pen.move(to: start.x, start.y)
    for piece in pieces {
      switch piece {
      case .line(let to): pen.line(to: to.x, to.y)
      case .curve(let to, let first, let second):
        pen.curve(to: to.x, to.y, control1: (first.x, first.y), control2: (second.x, second.y))
      }
    }
  }
}

extension Spot {
  /// The point a way off in the direction of another, at most half way.
  fileprivate func toward(_ other: Spot, by distance: Double) -> Spot {
    let length = ((other.x - x) * (other.x - x) + (other.y - y) * (other.y - y)).squareRoot()
    guard length > 0 else { return self }
    let share = min(distance / length, 0.5)
    return Spot(x + (other.x - x) * share, y + (other.y - y) * share)
  }
}
