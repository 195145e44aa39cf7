extension DriverDiagram {
  /// One column, each thing below what it serves; a thing that serves several stands under the first and is
  /// called up again, in a broken frame, under the others.
  package var tallPicture: DiagramPicture {
    var shown: Set<Int> = []
    var named: Set<Int> = []
    let graph = graph
    let words = words
    func item(_ index: Int) -> DiagramOutline.Item {
      let node = graph.nodes[index]
      guard shown.insert(index).inserted else {
        return DiagramOutline.Item(
          card: {
            DiagramCard(
              node.content, width: $0, look: .broken, tone: .muted, eyebrow: words.above, maxLines: 2)
          }, isBroken: true)
      }
      // The name of a level stands where the level is met first; the shape of the boxes carries it on.
      let eyebrow = named.insert(node.level).inserted ? words.name(of: node.level) : nil
      let look = graph.look(of: index)
      return DiagramOutline.Item(
        card: {
          DiagramCard(
            node.content, width: $0, look: look, style: index == 0 ? .strong : .body, eyebrow: eyebrow)
        }, items: graph.children[index].map(item))
    }
    let outline = DiagramOutline()
    var picture = DiagramPicture(width: outline.width)
    var y = 2.0
    outline.add(item(0), to: &picture, x: 2, y: &y)
    picture.height = y - outline.gap + 2
    return picture
  }
}
