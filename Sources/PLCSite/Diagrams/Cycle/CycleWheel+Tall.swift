extension CycleWheel {
  /// The same loop, narrow: down on the right, where the phases are, and back up on the left.
  package var tallPicture: DiagramPicture {
    var picture = DiagramPicture(width: 340)
    guard !phases.isEmpty else {
      picture.height = 1
      return picture
    }
    let down = 60.0
    let up = 18.0
    let textX = down + Self.discRadius + 10
    let width = 340 - textX - 1
    let crest = 24.0
    var y = crest + 20
    var stops: [Double] = []
    for (index, phase) in phases.enumerated() {
      let isCalm = phase.problems.isEmpty
      let style: DiagramTextStyle = isCalm ? .body : .strong
      let name = WrappedText(phase.name, width: width, style: style, maxLines: 2)
      let stop = y + 9
      stops.append(stop)
      picture.discs.append(
        DiagramDisc(
          centre: DiagramPoint(down, stop), radius: Self.discRadius, text: String(index + 1), isFull: !isCalm)
      )
      picture.texts.append(
        DiagramText(
          lines: name.lines, start: DiagramPoint(textX, y + style.ascent), style: style,
          tone: isCalm ? .muted : .ink))
      y += max(Double(name.lines.count) * style.lineHeight, 2 * Self.discRadius - 4) + (isCalm ? 14 : 6)
      for card in cards(of: phase, width: width) {
        picture.boxes.append(card.box(x: textX, y: y))
        y += card.height + Self.cardGap
      }
      y += 8
    }
    let foot = y + 4
    drawTrack(down: down, up: up, crest: crest, foot: foot, stops: stops, in: &picture)
    let motto = WrappedText(words.wayBack, width: 340 - textX - 1, style: .small, maxLines: 3)
    picture.texts.append(
      DiagramText(
        lines: motto.lines, start: DiagramPoint(textX, foot + 6), style: .small, tone: .muted))
    picture.height =
      max(foot + 21, foot + 6 + Double(motto.lines.count) * DiagramTextStyle.small.lineHeight) + 2
    return picture
  }

  private func drawTrack(
    down: Double, up: Double, crest: Double, foot: Double, stops: [Double], in picture: inout DiagramPicture
  ) {
    let radius = (down - up) / 2
    for (index, stop) in stops.enumerated().dropFirst() {
      let line = [DiagramPoint(down, stops[index - 1]), DiagramPoint(down, stop - Self.discRadius - 3)]
      picture.strokes.append(DiagramStroke(path: DiagramPath(through: line), look: .spine, hasArrow: true))
    }
    // The way back begins after the last phase and ends at the first.
    guard let first = stops.first, let last = stops.last else { return }
    let loop = DiagramPath(
      rounded: [
        DiagramPoint(down, last), DiagramPoint(down, foot + radius - 2), DiagramPoint(up, foot + radius - 2),
        DiagramPoint(up, crest - radius + 4), DiagramPoint(down, crest - radius + 4),
        DiagramPoint(down, first - Self.discRadius - 3),
      ], radius: radius)
    picture.strokes.append(DiagramStroke(path: loop, look: .spine, hasArrow: true))
    let middle = ((first + last) / 2).rounded()
    let upward = DiagramPath(through: [DiagramPoint(up, middle + 10), DiagramPoint(up, middle)])
    picture.strokes.append(DiagramStroke(path: upward, look: .spine, hasArrow: true))
    // The longest way lies outermost; a fourth shares the rail of the first.
    let outerFirst = returns.enumerated().sorted {
      ($1.element.from - $1.element.to, $0.offset) < ($0.element.from - $0.element.to, $1.offset)
    }
    for (rank, (_, back)) in outerFirst.enumerated() {
      let rail = up + 8 + 7 * Double(rank % 3)
      let way = DiagramPath(
        rounded: [
          DiagramPoint(down - Self.discRadius, stops[back.from] - 4),
          DiagramPoint(rail, stops[back.from] - 4),
          DiagramPoint(rail, stops[back.to] + 5),
          DiagramPoint(down - Self.discRadius - 2, stops[back.to] + 5),
        ], radius: 8)
      picture.strokes.append(DiagramStroke(path: way, look: .broken, hasArrow: true))
    }
  }
}
