package import PLCHTML

/// A small shape beside a word, plain enough to be told from every other in print in black.
///
/// It is one filled way without strokes or backgrounds, so printers do not leave it out; what each one means says
/// `MarkTable.swift` and nothing else.
package enum Mark: Sendable, Hashable {
  /// A ring, filled like a clock by so many of its parts; all of them make a disc.
  case pie(Int, of: Int)
  case square, fullSquare, halfSquare
  /// A ring that is open and has a head.
  case turn
  case equal, nearly, unequal
  case dots, diamond, cross, tick, plus, minus, triangle, fullTriangle

  /// Each shape; of pies those of up to six parts.
  package static let all: [Mark] =
    [
      .square, .fullSquare, .halfSquare, .turn, .equal, .nearly, .unequal, .dots, .diamond, .cross, .tick,
      .plus,
      .minus, .triangle, .fullTriangle,
    ] + [.pie(0, of: 6), .pie(1, of: 6), .pie(1, of: 4), .pie(1, of: 3), .pie(1, of: 2), .pie(2, of: 3)]
    + [.pie(3, of: 4), .pie(5, of: 6), .pie(6, of: 6)]

  /// How wide and high the field is that the shape stands in.
  static let size = 10.0

  /// The shape in its field.
  package func path(at corner: Spot = Spot(0, 0)) -> PathData {
    var pen = MarkPen(corner: corner)
    switch self {
    case .pie(let filled, let parts): pen.pie(filled, of: parts)
    case .square:
      pen.rectangle(1, 1, 9, 9)
      pen.hole(2.4, 2.4, 7.6, 7.6)
    case .fullSquare: pen.rectangle(1, 1, 9, 9)
    case .halfSquare:
      pen.rectangle(1, 1, 9, 9)
      pen.hole(5, 2.4, 7.6, 7.6)
    case .turn: pen.turn()
    case .equal: pen.bars()
    case .nearly:
      pen.wave(0)
      pen.wave(4)
    case .unequal:
      pen.bars()
      pen.line((2.4, 9.8), (7.6, 0.2))
    case .dots: for x in [1.4, 5, 8.6] { pen.circle(x, 5, 1.3) }
    case .diamond: pen.polygon([(5, 0), (10, 5), (5, 10), (0, 5)])
    case .cross:
      pen.line((1.5, 1.5), (8.5, 8.5))
      pen.line((8.5, 1.5), (1.5, 8.5))
    case .tick:
      pen.line((0.9, 5.4), (4, 8.5))
      pen.line((3.3, 8.9), (9.2, 1.4))
    case .plus:
      pen.rectangle(4.1, 0.8, 5.9, 9.2)
      pen.rectangle(0.8, 4.1, 9.2, 5.9)
    case .minus: pen.rectangle(0.8, 4.1, 9.2, 5.9)
    case .triangle:
      pen.polygon([(5, 0.4), (9.8, 9.2), (0.2, 9.2)])
      pen.polygon([(5, 3.4), (2.6, 7.8), (7.4, 7.8)])
    case .fullTriangle: pen.polygon([(5, 0.4), (9.8, 9.2), (0.2, 9.2)])
    }
    return pen.path
  }

  /// The shape in a line of text, in the colour of the text around it.
  package func inline(_ tone: Tone = .ink) -> HTML {
    Tag("svg")(
      .set("viewBox", "0 0 10 10"), .class("mark", tone.className), .set("aria-hidden", "true")
    ) { SVG.path(path()) }
  }
}

/// A colour of the stylesheet.
package enum Tone: String, Sendable, Hashable, CaseIterable {
  case ink, muted, accent, good, warn, stop

  /// The class in the stylesheet; ink needs none.
  var className: String? { self == .ink ? nil : "dg-\(rawValue)" }
}
