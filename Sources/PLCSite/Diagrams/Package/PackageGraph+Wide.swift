extension PackageGraph {
  /// From left to right when there are few layers, from top to bottom when no layer is broad; nil when neither
  /// can be read, and the list must serve.
  package var widePicture: DiagramPicture? {
    let passages = edges.reduce(0) { $0 + depths[$1.to] - depths[$1.from] - 1 }
    guard elements.count > 1, passages <= 200 else { return nil }
    let layers = (depths.max() ?? 0) + 1
    return layers <= 4 ? sideways(layers: layers) : downward(layers: layers)
  }

  private static let width = 704.0

  /// Elements that some edge touches, in order, and those that stand alone.
  private var parts: (linked: [Int], alone: [Int]) {
    let touched = Set(edges.flatMap { [$0.from, $0.to] })
    return (elements.indices.filter(touched.contains), elements.indices.filter { !touched.contains($0) })
  }

  private func layout(_ linked: [Int], sizes: [Double], gaps: LayeredLayout.Gaps) -> LayeredLayout {
    var places: [Int: Int] = [:]
    for (place, index) in linked.enumerated() { places[index] = place }
    return LayeredLayout(
      nodes: zip(linked, sizes).map { .init(layer: depths[$0], size: $1) },
      edges: edges.compactMap { edge in
        guard let from = places[edge.from], let to = places[edge.to] else { return nil }
        return LayeredLayout.Edge(from: from, to: to)
      }, gaps: gaps)
  }

  // MARK: Sideways

  private func sideways(layers: Int) -> DiagramPicture {
    let gap = 38.0
    let width = min(((Self.width - 4 - gap * Double(layers - 1)) / Double(layers)).rounded(.down), 204)
    let (linked, alone) = parts
    var picture = DiagramPicture(width: Self.width)
    let cards = linked.map { card(of: $0, width: width) }
    let layout = layout(linked, sizes: cards.map(\.height), gaps: .init(near: 14, far: 22))
    var boxes: [Int: DiagramBox] = [:]
    for (place, index) in linked.enumerated() {
      let x = 2 + (width + gap) * Double(depths[index])
      boxes[index] = cards[place].box(x: x, y: 2 + layout.middles[place] - cards[place].height / 2)
    }
    for (edge, passage) in zip(edges, layout.passages) {
      guard let from = boxes[edge.from]?.rect, let to = boxes[edge.to]?.rect else { continue }
      var path = Way(from: Spot(from.maxX, from.midY))
      for (step, middle) in passage.enumerated() {
        let x = 2 + (width + gap) * Double(depths[edge.from] + 1 + step)
        path.addHorizontalCurve(to: Spot(x, middle + 2))
        path.addLine(to: Spot(x + width, middle + 2))
      }
      path.addHorizontalCurve(to: Spot(to.x, to.midY))
      picture.edges.append(DiagramEdge(from: edge.from, to: edge.to, path: path, hasArrow: true))
    }
    finish(&picture, boxes: boxes, alone: alone, below: linked.isEmpty ? 2 : 2 + layout.extent + 20)
    return picture
  }

  // MARK: Downward

  private func downward(layers: Int) -> DiagramPicture? {
    let width = 162.0
    let gap = 34.0
    let (linked, alone) = parts
    let layout = layout(linked, sizes: linked.map { _ in width }, gaps: .init(near: 12, far: 12))
    guard layout.extent <= Self.width - 4 else { return nil }
    let cards = linked.map { card(of: $0, width: width) }
    let left = ((Self.width - layout.extent) / 2).rounded()
    var heights = Array(repeating: 0.0, count: layers)
    for (place, index) in linked.enumerated() {
      heights[depths[index]] = max(heights[depths[index]], cards[place].height)
    }
    let tops = heights.indices.map { heights[..<$0].reduce(2) { $0 + $1 + gap } }
    var picture = DiagramPicture(width: Self.width)
    var boxes: [Int: DiagramBox] = [:]
    for (place, index) in linked.enumerated() {
      let depth = depths[index]
      boxes[index] = cards[place].box(
        x: left + layout.middles[place] - width / 2, y: tops[depth], height: heights[depth])
    }
    for (edge, passage) in zip(edges, layout.passages) {
      guard let from = boxes[edge.from]?.rect, let to = boxes[edge.to]?.rect else { continue }
      var path = Way(from: Spot(from.midX, from.maxY))
      for (step, middle) in passage.enumerated() {
        let layer = depths[edge.from] + 1 + step
        path.addVerticalCurve(to: Spot(left + middle, tops[layer]))
        path.addLine(to: Spot(left + middle, tops[layer] + heights[layer]))
      }
      path.addVerticalCurve(to: Spot(to.midX, to.y))
      picture.edges.append(DiagramEdge(from: edge.from, to: edge.to, path: path, hasArrow: true))
    }
    let bottom = (tops.last ?? 2) + (heights.last ?? 0) + 20
    finish(&picture, boxes: boxes, alone: alone, below: bottom)
    return picture
  }

  /// Puts the boxes in order and those that stand alone in rows below.
  private func finish(
    _ picture: inout DiagramPicture, boxes: [Int: DiagramBox], alone: [Int], below top: Double
  ) {
    var boxes = boxes
    let columns = 4
    let gap = 14.0
    let width = ((Self.width - 4 - gap * Double(columns - 1)) / Double(columns)).rounded(.down)
    var y = top
    for start in stride(from: 0, to: alone.count, by: columns) {
      let row = alone[start..<min(start + columns, alone.count)].map {
        (index: $0, card: card(of: $0, width: width))
      }
      let height = row.map(\.card.height).max() ?? 0
      for (place, item) in row.enumerated() {
        boxes[item.index] = item.card.box(x: 2 + (width + gap) * Double(place), y: y, height: height)
      }
      y += height + gap
    }
    picture.boxes = elements.indices.compactMap { boxes[$0] }
    picture.height = (picture.boxes.map(\.rect.maxY).max() ?? 0) + 2
    // Lines that pass between boxes may reach a little lower than any of them.
    let lowest = picture.edges.flatMap(\.path.hull).map(\.y).max() ?? 0
    picture.height = max(picture.height, lowest + 2)
  }
}
