/// A computed picture: where everything stands, before any markup.
///
/// Boxes stand in the order of reading. Nothing leaves the frame from (0, 0) to (width, height), no two boxes
/// overlap, and every edge that names a box ends on its border.
package struct DiagramPicture: Sendable, Hashable {
  package var width: Double
  package var height: Double
  /// Tinted fields behind everything.
  package var fields: [Area] = []
  /// Lines that are no connections: a spine, a ring, an axis.
  package var strokes: [DiagramStroke] = []
  package var edges: [DiagramEdge] = []
  package var boxes: [DiagramBox] = []
  package var discs: [DiagramDisc] = []
  package var texts: [DiagramText] = []
  package private(set) var isMirrored = false

  package init(width: Double, height: Double = 0) {
    self.width = width
    self.height = height
  }

  /// The same picture for a language that is read from right to left.
  package var mirrored: DiagramPicture {
    var other = self
    other.isMirrored.toggle()
    other.fields = fields.map { $0.mirrored(in: width) }
    for index in strokes.indices { other.strokes[index].path = strokes[index].path.mirrored(in: width) }
    for index in edges.indices { other.edges[index].path = edges[index].path.mirrored(in: width) }
    for index in boxes.indices { other.boxes[index] = boxes[index].mirrored(in: width) }
    for index in discs.indices { other.discs[index].centre = discs[index].centre.mirrored(in: width) }
    for index in texts.indices { other.texts[index].start = texts[index].start.mirrored(in: width) }
    return other
  }
}

/// A line that belongs to the drawing itself.
package struct DiagramStroke: Sendable, Hashable {
  package enum Look: String, Sendable, Hashable {
    /// The backbone of the drawing.
    case spine
    case thin
    /// Broken: a way back, a border of what is not known.
    case broken
    /// Hardly there: an axis.
    case axis
    /// A stretch of time.
    case bar
  }

  package var path: Way
  package var look: Look
  package var hasArrow = false
}

/// A connection of two boxes, by their indices; nil for an end that lies on a stroke.
package struct DiagramEdge: Sendable, Hashable {
  package var from: Int?
  package var to: Int?
  package var path: Way
  package var hasArrow = false
  package var isBroken = false
}

/// A numbered place on a line.
package struct DiagramDisc: Sendable, Hashable {
  package var centre: Spot
  package var radius: Double
  package var text: String
  /// Full when somebody stands there.
  package var isFull: Bool
}

/// Lines of text that stand together.
package struct DiagramText: Sendable, Hashable {
  package enum Anchor: String, Sendable, Hashable { case start, middle, end }

  package var lines: [String]
  /// Where the first line begins, ends or has its middle, on the baseline.
  package var start: Spot
  package var style: TextStyle = .body
  package var tone: Tone = .ink
  package var anchor: Anchor = .start
  /// Struck through.
  package var isRuledOut = false
  /// With the colour of the page around its letters, so that lines pass behind it.
  package var hasHalo = false

  /// The area the lines take as measured; for a picture that is not mirrored.
  package var frame: Area {
    let width = lines.map { style.width(of: $0) }.max() ?? 0
    let x =
      switch anchor {
      case .start: start.x
      case .middle: start.x - width / 2
      case .end: start.x - width
      }
    return Area(
      x: x, y: start.y - style.ascent, width: width, height: Double(lines.count) * style.lineHeight)
  }
}

extension DiagramPicture {
  /// Moves everything that is drawn so far.
  mutating func moveDown(by distance: Double) {
    for index in fields.indices { fields[index].y += distance }
    for index in strokes.indices { strokes[index].path = strokes[index].path.movedDown(by: distance) }
    for index in edges.indices { edges[index].path = edges[index].path.movedDown(by: distance) }
    for index in boxes.indices { boxes[index].moveDown(by: distance) }
    for index in discs.indices { discs[index].centre.y += distance }
    for index in texts.indices { texts[index].start.y += distance }
  }
}
