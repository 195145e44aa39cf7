import PLCHTML

extension DiagramMark {
  /// The shape in a field of ten by ten units, in the colour of the text around it.
  func glyph(at corner: DiagramPoint = DiagramPoint(0, 0)) -> HTML {
    let x = corner.x
    let y = corner.y
    let middle = DiagramPoint(x + 5, y + 5)
    func ring() -> HTML { SVG.circle(x: middle.x, y: middle.y, radius: 4.2) }
    return SVG.group(.class("dg-mark")) {
      switch self {
      case .open: ring()
      case .half:
        ring()
        SVG.path(half(around: middle), .class("dg-full"))
      case .full: SVG.circle(x: middle.x, y: middle.y, radius: 4.2, .class("dg-full"))
      case .aside: SVG.rect(x: x + 1, y: y + 1, width: 8, height: 8)
      case .diamond: SVG.path(diamond(around: middle), .class("dg-full"))
      case .cross: SVG.path(cross(around: middle, reach: 3.6))
      case .other:
        ring()
        SVG.path(PathData(through: [(x: x + 1.8, y: y + 8.2), (x: x + 8.2, y: y + 1.8)]))
      }
    }
  }

  /// The shape within a line of text.
  var inlineGlyph: HTML {
    Tag("svg")(.set("viewBox", "0 0 10 10"), .class("dg-inline"), .set("aria-hidden", "true")) {
      glyph()
    }
  }

  private func half(around middle: DiagramPoint) -> PathData {
    var pen = PathData()
    pen.move(to: middle.x, middle.y - 4.2)
    pen.arc(to: middle.x, middle.y + 4.2, radius: 4.2, isLarge: false, isClockwise: false)
    pen.close()
    return pen
  }

  private func diamond(around middle: DiagramPoint) -> PathData {
    var pen = PathData(through: [
      (x: middle.x, y: middle.y - 5), (x: middle.x + 5, y: middle.y), (x: middle.x, y: middle.y + 5),
      (x: middle.x - 5, y: middle.y),
    ])
    pen.close()
    return pen
  }

  private func cross(around middle: DiagramPoint, reach: Double) -> PathData {
    var pen = PathData()
    pen.move(to: middle.x - reach, middle.y - reach)
    pen.line(to: middle.x + reach, middle.y + reach)
    pen.move(to: middle.x - reach, middle.y + reach)
    pen.line(to: middle.x + reach, middle.y - reach)
    return pen
  }
}
