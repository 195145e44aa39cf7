extension CycleWheel {
  /// A ring in the middle that is walked clockwise, the phases around it, the ways back across it.
  package var widePicture: DiagramPicture {
    var picture = DiagramPicture(width: WheelRing.width)
    guard !phases.isEmpty else {
      picture.height = 1
      return picture
    }
    let ring = WheelRing(of: self)
    drawLoop(ring, in: &picture)
    drawReturns(ring, in: &picture)
    for index in phases.indices { drawPhase(index, ring, in: &picture) }
    let motto = WrappedText.balanced(words.wayBack, width: 118, style: .body, maxLines: 6)
    let height = Double(motto.lines.count - 1) * TextStyle.body.lineHeight
    picture.texts.append(
      DiagramText(
        lines: motto.lines, start: Spot(ring.centre.x, (ring.centre.y - height / 2 + 5).rounded()),
        tone: .muted, anchor: .middle, hasHalo: true))
    picture.height = ring.height
    return picture
  }

  private func drawLoop(_ ring: WheelRing, in picture: inout DiagramPicture) {
    for index in phases.indices {
      // Each arc stops before the next disc, so that its arrow can be seen.
      let path = ring.arc(from: index, to: (index + 1) % phases.count, short: Self.discRadius + 3)
      picture.strokes.append(DiagramStroke(path: path, look: .spine, hasArrow: true))
    }
  }

  private func drawReturns(_ ring: WheelRing, in picture: inout DiagramPicture) {
    for back in returns {
      let path = ring.chord(from: back.from, to: back.to, short: Self.discRadius + 3)
      picture.strokes.append(DiagramStroke(path: path, look: .broken, hasArrow: true))
    }
  }

  private func drawPhase(_ index: Int, _ ring: WheelRing, in picture: inout DiagramPicture) {
    let phase = phases[index]
    let station = ring.stations[index]
    picture.discs.append(
      DiagramDisc(
        centre: station.centre, radius: Self.discRadius, text: String(index + 1),
        isFull: !phase.problems.isEmpty))
    var y = station.top
    let isCalm = phase.problems.isEmpty
    let style: TextStyle = isCalm ? .body : .strong
    let name = WrappedText(phase.name, width: station.nameWidth, style: style, maxLines: 2)
    picture.texts.append(
      DiagramText(
        lines: name.lines, start: Spot(station.nameX, y + style.ascent), style: style,
        tone: isCalm ? .muted : .ink, anchor: station.anchor))
    y += Double(name.lines.count) * style.lineHeight + 6
    for card in cards(of: phase, width: station.width) {
      let free = station.width - card.width
      let x =
        switch station.anchor {
        case .start: station.x
        case .middle: station.x + (free / 2).rounded()
        case .end: station.x + free
        }
      picture.boxes.append(card.box(x: x, y: y))
      y += card.height + Self.cardGap
    }
  }
}
