/// A place in a picture; y grows downward.
package struct Spot: Sendable, Hashable {
  package var x: Double
  package var y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// The same place when left and right are exchanged.
  func mirrored(in width: Double) -> Spot { Spot(width - x, y) }
}

/// A rectangle by its upper left corner.
package struct Area: Sendable, Hashable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  package var maxX: Double { x + width }
  package var maxY: Double { y + height }
  package var midX: Double { x + width / 2 }
  package var midY: Double { y + height / 2 }

  /// True when they share more than a border.
  package func overlaps(_ other: Area) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  /// True when the other lies wholly inside, borders included.
  package func contains(_ other: Area) -> Bool {
    other.x >= x && other.maxX <= maxX && other.y >= y && other.maxY <= maxY
  }

  /// True when the point lies on one of the four sides, within half a unit.
  package func hasOnBorder(_ point: Spot) -> Bool {
    let slack = 0.5
    guard point.x >= x - slack, point.x <= maxX + slack, point.y >= y - slack, point.y <= maxY + slack else {
      return false
    }
    return min(abs(point.x - x), abs(point.x - maxX), abs(point.y - y), abs(point.y - maxY)) <= slack
  }

  /// The same rectangle when left and right are exchanged.
  func mirrored(in width: Double) -> Area {
    Area(x: width - maxX, y: y, width: self.width, height: height)
  }
}
