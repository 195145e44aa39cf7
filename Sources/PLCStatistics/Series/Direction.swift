/// Above or below the centre; rising or falling.
package enum Direction: String, Hashable, Sendable {
  case up, down

  package var opposite: Direction { self == .up ? .down : .up }
}
