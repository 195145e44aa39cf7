extension Fishbone {
  /// The fish swims upward: the problem on top, the spine down the side, a short bone to each category.
  package var tallPicture: DiagramPicture {
    let outline = DiagramOutline(indent: 20, gap: 6)
    var picture = DiagramPicture(width: outline.width)
    let head = DiagramCard(
      problem, width: outline.width - 4, look: .main, style: .strong, eyebrow: words.problem)
    picture.boxes.append(head.box(x: 2, y: 2))
    let spine = DiagramPoint(14, 2 + head.height)
    var y = spine.y + 16
    var last = spine
    for category in categories {
      let index = outline.add(Self.item(category), to: &picture, x: 32, y: &y)
      let target = picture.boxes[index].rect
      last = DiagramPoint(spine.x, target.midY - 10)
      picture.edges.append(
        DiagramEdge(
          from: index, to: nil, path: DiagramPath(through: [DiagramPoint(target.x, target.midY), last])))
      y += 10
    }
    if last != spine {
      picture.strokes.append(DiagramStroke(path: DiagramPath(through: [last, spine]), look: .spine))
    }
    picture.height = (picture.boxes.map(\.rect.maxY).max() ?? 0) + 2
    return picture
  }

  private static func item(_ category: Category) -> DiagramOutline.Item {
    let node = DiagramNode(id: category.label, label: category.label)
    return DiagramOutline.Item(
      card: { DiagramCard(fitting: node, width: $0, look: .card, style: .strong, maxLines: 3) },
      items: category.causes.map { cause in
        DiagramOutline.Item(
          card: { DiagramCard(cause.node, width: $0, look: .plain, isRuledOut: cause.isRuledOut) },
          items: cause.reasons.map { reason in
            DiagramOutline.Item(card: {
              DiagramCard(reason, width: $0, look: .plain, style: .small, tone: .muted)
            })
          })
      })
  }
}
