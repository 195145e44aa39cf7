extension CycleRamp {
  /// A row for each scale, the largest on top; each cycle a bar over its days with what it said below.
  ///
  /// Nil when no cycle has a date.
  package var widePicture: DiagramPicture? {
    guard cycles.contains(where: { $0.start != nil }) else { return nil }
    var picture = DiagramPicture(width: Self.width)
    let hasUndated = cycles.contains { $0.start == nil }
    let undatedX = Self.right - Self.cardWidth - 2
    let axisRight = hasUndated ? undatedX - 18 : Self.right - 6
    let time = RampTime(of: cycles, left: Self.left + 8, right: axisRight)
    let places = cycles.map { place(of: $0, time: time, undatedX: undatedX, axisRight: axisRight) }

    let heading = WrappedText(words.scale, width: 400, style: .small, maxLines: 1)
    picture.texts.append(
      DiagramText(
        lines: heading.lines, start: Spot(1, TextStyle.small.ascent), style: .small,
        tone: .muted))
    var y = 22.0
    let top = y
    var bars: [Bar?] = Array(repeating: nil, count: cycles.count)
    var boxes: [DiagramBox?] = Array(repeating: nil, count: cycles.count)
    for scale in rows {
      let members = cycles.indices.filter { cycles[$0].scale == scale }
      let name = WrappedText(
        scale.map { scaleNames[$0] } ?? words.scaleUnknown, width: Self.left - 10, style: .small, maxLines: 3)
      picture.strokes.append(
        DiagramStroke(
          path: Way(through: [Spot(1, y), Spot(Self.right, y)]), look: .axis))
      picture.texts.append(
        DiagramText(
          lines: name.lines, start: Spot(1, y + 4 + TextStyle.small.ascent), style: .small,
          tone: members.isEmpty ? .muted : .ink))
      var next = y + 6
      // The later stand higher, so that the way from one to the next meets no other.
      for lane in Self.lanes(members, places: places).reversed() {
        for index in lane {
          let place = places[index]
          boxes[index] = place.card.box(x: place.cardX, y: next + (place.hasBar ? 13 : 0))
          bars[index] = Bar(
            start: place.barStart, end: place.barEnd, y: next + (place.hasBar ? 5 : 18), isDrawn: place.hasBar
          )
        }
        next += 13 + (lane.map { places[$0].card.height }.max() ?? 0) + 10
      }
      y = max(next, y + 8 + Double(name.lines.count) * TextStyle.small.lineHeight)
    }
    picture.boxes = boxes.compactMap { $0 }
    draw(bars.compactMap { $0 }, in: &picture)
    addAxis(time, top: top, bottom: y, undatedX: hasUndated ? undatedX : nil, to: &picture)
    return picture
  }

  private static let width = 704.0
  private static let left = 112.0
  private static let right = 703.0
  private static let cardWidth = 148.0

  /// From the largest scale to the smallest, then the row of those that have none.
  private var rows: [Int?] {
    let known: [Int?] = scales.map { $0.reversed() } ?? []
    return known + (cycles.contains { $0.scale == nil } ? [nil] : [])
  }

  private struct Place {
    var card: DiagramCard
    var cardX: Double
    var barStart: Double
    var barEnd: Double
    /// False when there is no date.
    var hasBar: Bool
    /// What no other of the same lane may touch.
    var reach: ClosedRange<Double> { min(cardX, barStart)...max(cardX + card.width, barEnd) }
  }

  private struct Bar {
    var start: Double
    var end: Double
    var y: Double
    var isDrawn: Bool
  }

  private func place(of cycle: Cycle, time: RampTime?, undatedX: Double, axisRight: Double) -> Place {
    let leaf = leaf(of: cycle, eyebrow: cycle.dateText ?? words.undated)
    let card = DiagramCard(leaf, width: Self.cardWidth, maxLines: 6)
    guard let time, let start = cycle.start else {
      return Place(
        card: card, cardX: undatedX, barStart: undatedX, barEnd: undatedX + card.width, hasBar: false)
    }
    let x = time.x(of: start)
    return Place(
      card: card, cardX: max(min(x - 6, axisRight + 6 - Self.cardWidth), Self.left),
      barStart: x, barEnd: max(x, cycle.end.map(time.x) ?? x), hasBar: true)
  }

  /// Sorts the cycles of a row into as few lines as it takes that none covers another.
  private static func lanes(_ members: [Int], places: [Place]) -> [[Int]] {
    var lanes: [[Int]] = []
    var ends: [Double] = []
    let ordered = members.sorted { (places[$0].reach.lowerBound, $0) < (places[$1].reach.lowerBound, $1) }
    for index in ordered {
      let reach = places[index].reach
      if let lane = ends.firstIndex(where: { $0 + 8 <= reach.lowerBound }) {
        lanes[lane].append(index)
        ends[lane] = reach.upperBound
      } else {
        lanes.append([index])
        ends.append(reach.upperBound)
      }
    }
    return lanes
  }

  /// The bars, and between them the way from one cycle to the next.
  private func draw(_ bars: [Bar], in picture: inout DiagramPicture) {
    for (bar, next) in zip(bars, bars.dropFirst()) {
      var path = Way(from: Spot(bar.end, bar.y))
      path.addHorizontalCurve(to: Spot(next.start - (next.isDrawn ? 4 : 0), next.y))
      picture.strokes.append(DiagramStroke(path: path, look: .broken, hasArrow: true))
    }
    for bar in bars where bar.isDrawn {
      let line = Way(through: [
        Spot(bar.start, bar.y), Spot(max(bar.end, bar.start + 1), bar.y),
      ])
      picture.strokes.append(DiagramStroke(path: line, look: .bar))
    }
  }

  private func addAxis(
    _ time: RampTime?, top: Double, bottom: Double, undatedX: Double?, to picture: inout DiagramPicture
  ) {
    let style = TextStyle.small
    func add(_ text: String, x: Double) {
      picture.texts.append(
        DiagramText(
          lines: [text], start: Spot(x, bottom + 4 + style.ascent), style: style, tone: .muted))
    }
    var lines: [DiagramStroke] = []
    func addLine(_ from: Spot, _ to: Spot, _ look: DiagramStroke.Look) {
      lines.append(DiagramStroke(path: Way(through: [from, to]), look: look))
    }
    for tick in time?.ticks(months: words.months) ?? [] {
      guard tick.x + 3 + style.width(of: tick.label) <= undatedX.map({ $0 - 12 }) ?? Self.width else {
        continue
      }
      if tick.isBoundary { addLine(Spot(tick.x, top), Spot(tick.x, bottom + 6), .axis) }
      add(tick.label, x: tick.x + 3)
    }
    if let undatedX {
      addLine(Spot(undatedX - 10, top), Spot(undatedX - 10, bottom), .broken)
      let text = WrappedText(words.undated, width: Self.width - undatedX, style: style, maxLines: 1)
      add(text.lines.first ?? "", x: undatedX)
    }
    addLine(Spot(1, bottom), Spot(Self.right, bottom), .thin)
    picture.strokes.insert(contentsOf: lines, at: 0)
    picture.height = bottom + 4 + style.lineHeight + 2
  }
}
