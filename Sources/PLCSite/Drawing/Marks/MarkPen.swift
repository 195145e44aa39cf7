import PLCHTML

/// Draws the shapes of marks. What goes round clockwise is filled, what goes round the other way is a hole in it.
struct MarkPen {
  let corner: Spot
  private(set) var path = PathData()

  init(corner: Spot) { self.corner = corner }

  /// Straight from corner to corner and back.
  mutating func polygon(_ points: [(x: Double, y: Double)]) {
    for (index, point) in points.enumerated() {
      let (x, y) = (corner.x + point.x, corner.y + point.y)
      index == 0 ? path.move(to: x, y) : path.line(to: x, y)
    }
    path.close()
  }

  mutating func rectangle(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double) {
    polygon([(left, top), (right, top), (right, bottom), (left, bottom)])
  }

  mutating func hole(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double) {
    polygon([(left, top), (left, bottom), (right, bottom), (right, top)])
  }

  /// A thick line.
  mutating func line(_ from: (x: Double, y: Double), _ to: (x: Double, y: Double)) {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let share = 0.9 / (dx * dx + dy * dy).squareRoot()
    let (x, y) = (-dy * share, dx * share)
    polygon([(from.x - x, from.y - y), (to.x - x, to.y - y), (to.x + x, to.y + y), (from.x + x, from.y + y)])
  }

  mutating func bars() {
    rectangle(0.8, 2.1, 9.2, 3.9)
    rectangle(0.8, 6.1, 9.2, 7.9)
  }

  mutating func wave(_ y: Double) {
    move(0.8, y + 3.6)
    curve(to: (5, y + 2.4), (2.2, y + 0.6), (3.7, y + 1.2))
    curve(to: (9.2, y + 1.4), (6.3, y + 3.6), (7.8, y + 3.8))
    path.line(to: corner.x + 9.2, corner.y + y + 3.2)
    curve(to: (5, y + 4.2), (7.8, y + 5.6), (6.3, y + 5.4))
    curve(to: (0.8, y + 5.4), (3.7, y + 3), (2.2, y + 2.4))
    path.close()
  }

  mutating func circle(_ x: Double, _ y: Double, _ radius: Double, isHole: Bool = false) {
    move(x, y - radius)
    arc(to: (x, y + radius), radius, isClockwise: !isHole)
    arc(to: (x, y - radius), radius, isClockwise: !isHole)
    path.close()
  }

  mutating func pie(_ filled: Int, of parts: Int) {
    circle(5, 5, 4.8)
    guard filled < parts else { return }
    circle(5, 5, 3.4, isHole: true)
    guard filled > 0, let edge = Self.edge(filled, of: parts) else { return }
    move(5, 5)
    path.line(to: corner.x + 5, corner.y + 1.4)
    if 2 * filled > parts { arc(to: (5, 8.6), 3.6) }
    arc(to: edge, 3.6)
    path.close()
  }

  mutating func turn() {
    move(5, 0.6)
    path.arc(
      to: corner.x + 0.6, corner.y + 5, radius: 4.4, isLarge: true, isClockwise: true)
    path.line(to: corner.x + 2.1, corner.y + 5)
    path.arc(to: corner.x + 5, corner.y + 2.1, radius: 2.9, isLarge: true, isClockwise: false)
    path.close()
    polygon([(1.35, 1.6), (3.2, 5.4), (-0.5, 5.4)])
  }

  /// Where a part ends, clockwise from the top.
  private static func edge(_ filled: Int, of parts: Int) -> (x: Double, y: Double)? {
    // The standard library knows no sines; these are twelfths of a circle, the nearest is taken.
    let twelfths = [(0, -1), (0.5, -0.866), (0.866, -0.5), (1, 0), (0.866, 0.5), (0.5, 0.866)]
    let at = (filled * 12 + parts / 2) / parts
    guard at > 0, at < 12 else { return nil }
    let unit = twelfths[at % 6]
    let sign = at < 6 ? 1.0 : -1.0
    return (5 + 3.6 * sign * unit.0, 5 + 3.6 * sign * unit.1)
  }

  private mutating func move(_ x: Double, _ y: Double) { path.move(to: corner.x + x, corner.y + y) }

  private mutating func arc(to end: (x: Double, y: Double), _ radius: Double, isClockwise: Bool = true) {
    path.arc(
      to: corner.x + end.x, corner.y + end.y, radius: radius, isLarge: false, isClockwise: isClockwise)
  }

  private mutating func curve(
    to end: (x: Double, y: Double), _ first: (x: Double, y: Double), _ second: (x: Double, y: Double)
  ) {
    path.curve(
      to: corner.x + end.x, corner.y + end.y, control1: (corner.x + first.x, corner.y + first.y),
      control2: (corner.x + second.x, corner.y + second.y))
  }
}
