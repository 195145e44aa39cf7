/// Where the phases of a wheel stand: the first on top, the others down the right side and up the left.
struct WheelRing {
  /// Of the picture: as wide as its place on the home page.
  static let width = 576.0

  struct Station {
    var centre: Spot
    /// Toward the inside of the ring.
    var inward: Spot
    /// The upper end of the name.
    var top: Double
    var nameX: Double
    var nameWidth: Double
    var anchor: DiagramText.Anchor
    /// Where the problems stand.
    var x: Double
    var width: Double
  }

  private(set) var stations: [Station] = []
  /// The middle of the space within.
  private(set) var centre = Spot(Self.width / 2, 0)
  /// Of the whole picture.
  private(set) var height = 0.0

  private let halfWidth = 96.0
  private let capHeight = 52.0
  private let textGap = CycleWheel.discRadius + 9
  private let smallestPitch = 62.0
  /// From the end of a curve to the first disc, so that the arrow arrives straight.
  private let approach = CycleWheel.discRadius + 4
  /// The straight sides reach from here to there.
  private var sideTop = 0.0
  private var sideBottom = 0.0

  /// `wheel` has at least one phase.
  init(of wheel: CycleWheel) {
    let sideWidth = Self.width - 1 - (centre.x + halfWidth + textGap)
    func blockHeight(_ index: Int, width: Double) -> Double {
      let phase = wheel.phases[index]
      let style: TextStyle = phase.problems.isEmpty ? .body : .strong
      let name = WrappedText(phase.name, width: width, style: style, maxLines: 2)
      return Double(name.lines.count) * style.lineHeight + 6
        + wheel.cards(of: phase, width: width).reduce(0) { $0 + $1.height + CycleWheel.cardGap }
    }

    let topWidth = 230.0
    let topHeight = blockHeight(0, width: topWidth)
    let crest = 1 + topHeight + CycleWheel.discRadius + 1
    sideTop = crest + capHeight
    let count = wheel.phases.count
    let right = Array(1..<max(count / 2 + 1, 1)).filter { $0 < count }
    let left = Array((right.count + 1)..<max(count, right.count + 1)).reversed()
    let heights = (0..<count).map { blockHeight($0, width: sideWidth) }
    let span = max(span(of: right.map { heights[$0] }), span(of: left.map { heights[$0] }), 130)
    sideBottom = sideTop + span + 2 * approach
    centre.y = (sideTop + sideBottom) / 2
    height = sideBottom + capHeight + 4

    stations = [
      Station(
        centre: Spot(centre.x, crest), inward: Spot(0, 1), top: 1, nameX: centre.x,
        nameWidth: topWidth, anchor: .middle, x: centre.x - topWidth / 2, width: topWidth)
    ]
    let outer = halfWidth + textGap
    for (index, y) in zip(right, places(of: right.map { heights[$0] }, span: span)) {
      height = max(height, y - 9 + heights[index])
      stations.append(
        Station(
          centre: Spot(centre.x + halfWidth, y), inward: Spot(-1, 0), top: y - 9,
          nameX: centre.x + outer, nameWidth: sideWidth, anchor: .start, x: centre.x + outer, width: sideWidth
        ))
    }
    for (index, y) in zip(left, places(of: left.map { heights[$0] }, span: span)).reversed() {
      height = max(height, y - 9 + heights[index])
      stations.append(
        Station(
          centre: Spot(centre.x - halfWidth, y), inward: Spot(1, 0), top: y - 9,
          nameX: centre.x - outer, nameWidth: sideWidth, anchor: .end, x: 1, width: sideWidth))
    }
  }

  /// From the first station of a side to its last when they stand as close as they can.
  private func span(of heights: [Double]) -> Double {
    heights.dropLast().reduce(0) { $0 + max($1 + 8, smallestPitch) }
  }

  /// The stations of a side from top to bottom, spread over the span.
  private func places(of heights: [Double], span: Double) -> [Double] {
    guard heights.count > 1 else { return heights.map { _ in (sideTop + approach + span / 2).rounded() } }
    let slack = (span - self.span(of: heights)) / Double(heights.count - 1)
    var y = sideTop + approach
    return heights.map { height in
      defer { y += max(height + 8, smallestPitch) + slack }
      return y.rounded()
    }
  }

  // MARK: Ways

  /// Along the ring, clockwise, ending `short` before the middle of the next station.
  func arc(from: Int, to: Int, short: Double) -> Way {
    let start = stations[from].centre
    let end = stations[to].centre
    var path = Way(from: start)
    let bulge = 0.5523
    if start.y < sideTop {
      // Down from the crest.
      path.addCurve(
        to: Spot(centre.x + halfWidth, sideTop),
        Spot(centre.x + halfWidth * bulge, start.y),
        Spot(centre.x + halfWidth, sideTop - capHeight * bulge))
    }
    let comesFromRight = path.end.x > centre.x
    if comesFromRight, end.x > centre.x {
      path.addLine(to: Spot(end.x, end.y - short))
      return path
    }
    if comesFromRight {
      addBottom(to: &path)
    }
    if end.y >= sideTop {
      path.addLine(to: Spot(end.x, end.y + short))
    } else {
      path.addLine(to: Spot(centre.x - halfWidth, sideTop))
      path.addCurve(
        to: Spot(centre.x - short, end.y),
        Spot(centre.x - halfWidth, sideTop - capHeight * bulge),
        Spot(centre.x - halfWidth * bulge - short / 2, end.y))
    }
    return path
  }

  private func addBottom(to path: inout Way) {
    let bulge = 0.5523
    let low = sideBottom + capHeight
    path.addLine(to: Spot(centre.x + halfWidth, sideBottom))
    path.addCurve(
      to: Spot(centre.x, low), Spot(centre.x + halfWidth, sideBottom + capHeight * bulge),
      Spot(centre.x + halfWidth * bulge, low))
    path.addCurve(
      to: Spot(centre.x - halfWidth, sideBottom), Spot(centre.x - halfWidth * bulge, low),
      Spot(centre.x - halfWidth, sideBottom + capHeight * bulge))
  }

  /// Across the inside, leaving and arriving at right angles to the ring.
  func chord(from: Int, to: Int, short: Double) -> Way {
    let a = stations[from]
    let b = stations[to]
    let start = Spot(a.centre.x + a.inward.x * short, a.centre.y + a.inward.y * short)
    let end = Spot(b.centre.x + b.inward.x * short, b.centre.y + b.inward.y * short)
    let pull = a.inward == b.inward ? 60.0 : 70
    var path = Way(from: start)
    path.addCurve(
      to: end, Spot(start.x + a.inward.x * pull, start.y + a.inward.y * pull),
      Spot(end.x + b.inward.x * pull, end.y + b.inward.y * pull))
    return path
  }
}
