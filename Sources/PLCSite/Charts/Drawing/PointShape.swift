import PLCHTML
import PLCStatistics

/// The shape of a point in a chart. Each tells itself apart without color.
enum PointShape: CaseIterable {
  case plain, signal, beyond, atMost, atLeast, marked

  /// What most deserves to be seen of the point at a position.
  init(at position: Int, in series: SeriesReport) {
    let point = series.point(at: position)
    let signals = series.signals(at: position)
    self =
      if point.isAstronomical { .marked } else if point.value.atMost != nil {
        .atMost
      } else if point.value.atLeast != nil {
        .atLeast
      } else if signals.contains(where: { $0.id == .beyondLimits }) { .beyond } else if !signals.isEmpty {
        .signal
      } else { .plain }
  }

  /// The shape around a place; other shapes are a little larger than a plain dot.
  func html(x: Double, y: Double, radius: Double) -> HTML {
    let r = max(radius * 1.5, 2.4)
    switch self {
    case .plain: return SVG.circle(x: x, y: y, radius: radius, Self.dot)
    case .signal: return shape([(x, y - r), (x + r, y), (x, y + r), (x - r, y)], "sign")
    case .beyond: return shape([(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)], "sign")
    // Pointing to where the value is.
    case .atMost: return shape([(x - r, y - r * 0.8), (x + r, y - r * 0.8), (x, y + r)], "rough")
    case .atLeast: return shape([(x - r, y + r * 0.8), (x + r, y + r * 0.8), (x, y - r)], "rough")
    case .marked:
      var path = PathData(through: [(x - r, y - r), (x + r, y + r)])
      path.move(to: x - r, y + r)
      path.line(to: x + r, y - r)
      return SVG.path(path, .class("marked"))
    }
  }

  private static let dot = Attribute.class("dot")

  private func shape(_ corners: [(x: Double, y: Double)], _ style: String) -> HTML {
    var path = PathData(through: corners)
    path.close()
    return SVG.path(path, .class(style))
  }

  /// What a legend says of the shape; nil for a plain dot.
  var word: Word? {
    switch self {
    case .plain: nil
    case .signal: .legendSignal
    case .beyond: .legendBeyond
    case .atMost, .atLeast: .legendRough
    case .marked: .legendMarked
    }
  }
}
