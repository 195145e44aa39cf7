import PLCHTML

/// A way from a point through straight and curved pieces.
package struct DiagramPath: Sendable, Hashable {
  /// One piece of the way.
  package enum Piece: Sendable, Hashable {
    case line(to: DiagramPoint)
    case curve(to: DiagramPoint, DiagramPoint, DiagramPoint)
  }

  package private(set) var start: DiagramPoint
  package private(set) var pieces: [Piece] = []

  package init(from start: DiagramPoint) { self.start = start }

  /// Straight from point to point.
  package init(through points: [DiagramPoint]) {
    self.init(from: points.first ?? DiagramPoint(0, 0))
    for point in points.dropFirst() { addLine(to: point) }
  }

  /// From point to point, each bend rounded by a quarter of a circle that takes at most half of a side.
  package init(rounded points: [DiagramPoint], radius: Double) {
    self.init(from: points.first ?? DiagramPoint(0, 0))
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

  package mutating func addLine(to point: DiagramPoint) { pieces.append(.line(to: point)) }

  package mutating func addCurve(to point: DiagramPoint, _ control1: DiagramPoint, _ control2: DiagramPoint) {
    pieces.append(.curve(to: point, control1, control2))
  }

  /// A curve that leaves and arrives horizontally.
  package mutating func addHorizontalCurve(to end: DiagramPoint) {
    let middle = (self.end.x + end.x) / 2
    addCurve(to: end, DiagramPoint(middle, self.end.y), DiagramPoint(middle, end.y))
  }

  /// A curve that leaves and arrives vertically.
  package mutating func addVerticalCurve(to end: DiagramPoint) {
    let middle = (self.end.y + end.y) / 2
    addCurve(to: end, DiagramPoint(self.end.x, middle), DiagramPoint(end.x, middle))
  }

  package var end: DiagramPoint {
    switch pieces.last {
    case .line(let to)?, .curve(let to, _, _)?: to
    case nil: start
    }
  }

  /// All points that pull the line; it never leaves the area they span.
  package var hull: [DiagramPoint] {
    pieces.reduce(into: [start]) { points, piece in
      switch piece {
      case .line(let to): points.append(to)
      case .curve(let to, let first, let second): points += [first, second, to]
      }
    }
  }

  /// The point before the end that shows from where the line arrives.
  var approach: DiagramPoint {
    switch pieces.last {
    case .curve(let to, let first, let second)?: to == second ? first : second
    case .line?, nil: hull.dropLast().last { $0 != end } ?? start
    }
  }

  func mirrored(in width: Double) -> DiagramPath { map { $0.mirrored(in: width) } }

  func movedDown(by distance: Double) -> DiagramPath { map { DiagramPoint($0.x, $0.y + distance) } }

  private func map(_ move: (DiagramPoint) -> DiagramPoint) -> DiagramPath {
    var path = DiagramPath(from: move(start))
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

extension DiagramPoint {
  /// The point a way off in the direction of another, at most half way.
  fileprivate func toward(_ other: DiagramPoint, by distance: Double) -> DiagramPoint {
    let length = ((other.x - x) * (other.x - x) + (other.y - y) * (other.y - y)).squareRoot()
    guard length > 0 else { return self }
    let share = min(distance / length, 0.5)
    return DiagramPoint(x + (other.x - x) * share, y + (other.y - y) * share)
  }
}
