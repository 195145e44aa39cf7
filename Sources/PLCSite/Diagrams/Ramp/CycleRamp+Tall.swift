extension CycleRamp {
  /// A stair: time runs down the page, and the larger the test the farther it stands to the side.
  package var tallPicture: DiagramPicture {
    var picture = DiagramPicture(width: 340)
    var y = 1.0
    let low = scales?.lowerBound ?? 0
    let steps = Double(scales?.count ?? 1) - 1
    let step = steps > 0 ? min(28, (112 / steps).rounded(.down)) : 0
    let width = 338 - step * steps
    if let scales { addAxis(scales, to: &picture, y: &y) }
    for (index, cycle) in cycles.enumerated() {
      let x = 1 + step * Double((cycle.scale ?? low) - low)
      let eyebrow = "\(cycle.dateText ?? words.undated) · \(scaleName(of: cycle))"
      let card = card(of: cycle, width: width, eyebrow: eyebrow)
      picture.boxes.append(card.box(x: x, y: y))
      y += card.height + 26
      guard index > 0 else { continue }
      let from = picture.boxes[index - 1].rect
      let to = picture.boxes[index].rect
      var path = DiagramPath(from: DiagramPoint(from.x + 20, from.maxY))
      path.addVerticalCurve(to: DiagramPoint(to.x + 20, to.y))
      picture.edges.append(DiagramEdge(from: index - 1, to: index, path: path, hasArrow: true))
    }
    picture.height = (picture.boxes.last?.rect.maxY ?? y) + 2
    return picture
  }

  /// An arrow from the smallest scale to the largest.
  private func addAxis(_ scales: ClosedRange<Int>, to picture: inout DiagramPicture, y: inout Double) {
    let style = DiagramTextStyle.small
    let heading = WrappedText(words.scale, width: 338, style: style, maxLines: 2)
    picture.texts.append(
      DiagramText(lines: heading.lines, start: DiagramPoint(1, y + style.ascent), style: style, tone: .muted))
    y += Double(heading.lines.count) * style.lineHeight
    guard scales.count > 1 else {
      y += 6
      return
    }
    let line = [DiagramPoint(2, y + 8), DiagramPoint(337, y + 8)]
    picture.strokes.append(DiagramStroke(path: DiagramPath(through: line), look: .thin, hasArrow: true))
    y += 14
    let small = WrappedText(scaleNames[scales.lowerBound], width: 160, style: style, maxLines: 2)
    let large = WrappedText(scaleNames[scales.upperBound], width: 160, style: style, maxLines: 2)
    picture.texts.append(
      DiagramText(lines: small.lines, start: DiagramPoint(1, y + style.ascent), style: style))
    picture.texts.append(
      DiagramText(
        lines: large.lines, start: DiagramPoint(338, y + style.ascent), style: style, anchor: .end))
    y += Double(max(small.lines.count, large.lines.count)) * style.lineHeight + 8
  }
}
