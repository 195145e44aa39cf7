/// Things under things, as a column that is read from top to bottom: what a diagram becomes on a phone.
struct DiagramOutline {
  struct Item {
    var card: (_ width: Double) -> DiagramCard
    var items: [Item] = []
    /// The line to what stands above is broken.
    var isBroken = false
  }

  /// How far what hangs on something is moved in.
  var indent = 22.0
  var gap = 8.0
  /// The whole width of the picture.
  var width = 340.0

  /// Adds an item with all below it and moves `y` to where the next may begin. Gives the index of its box.
  @discardableResult
  func add(_ item: Item, to picture: inout DiagramPicture, x: Double, y: inout Double) -> Int {
    let card = item.card(width - x - 1)
    let box = card.box(x: x, y: y)
    let index = picture.boxes.count
    picture.boxes.append(box)
    y += box.rect.height + gap
    let trunk = x + indent / 2
    for child in item.items {
      let childIndex = picture.boxes.count
      add(child, to: &picture, x: x + indent, y: &y)
      let target = picture.boxes[childIndex]
      let elbow = DiagramPath(
        rounded: [
          DiagramPoint(trunk, box.rect.maxY), DiagramPoint(trunk, target.sideY),
          DiagramPoint(target.rect.x, target.sideY),
        ], radius: 6)
      picture.edges.append(DiagramEdge(from: index, to: childIndex, path: elbow, isBroken: child.isBroken))
    }
    return index
  }
}
