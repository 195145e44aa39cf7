/// A node where it stands, with its text in lines.
package struct DiagramBox: Sendable, Hashable {
  package var node: DiagramNode
  package var rect: Area
  package var look: DiagramLeaf.Look
  package var texts: [DiagramText]
  /// The upper left corner of the mark of the status, ten units wide and high.
  package var mark: Spot?
  /// True when the texts do not say the whole label.
  package var isShortened: Bool

  mutating func moveDown(by distance: Double) {
    rect.y += distance
    for index in texts.indices { texts[index].start.y += distance }
    mark?.y += distance
  }

  func mirrored(in width: Double) -> DiagramBox {
    var box = self
    box.rect = rect.mirrored(in: width)
    for index in texts.indices { box.texts[index].start = texts[index].start.mirrored(in: width) }
    box.mark = mark.map { Spot(width - $0.x - Mark.size, $0.y) }
    return box
  }
}
