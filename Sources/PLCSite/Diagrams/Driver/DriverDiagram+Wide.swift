extension DriverDiagram {
  /// Four columns from the aim to the change ideas.
  package var widePicture: DiagramPicture {
    var picture = DiagramPicture(width: Self.wideWidth)
    let levels = (0...3).filter { level in graph.nodes.contains { $0.level == level } }
    let columns = Self.columns(levels)
    let top = addHeadings(levels, columns, to: &picture)
    let cards = graph.nodes.indices.map { index in
      DiagramCard(
        graph.leaf(of: index), width: columns[graph.nodes[index].level].width, maxLines: index == 0 ? 20 : 8)
    }
    let edges = graph.children.enumerated().flatMap { parent, children in
      children.map { LayeredLayout.Edge(from: parent, to: $0) }
    }
    let layout = LayeredLayout(
      nodes: graph.nodes.indices.map { .init(layer: layer(of: $0, in: levels), size: cards[$0].height) },
      edges: edges, gaps: .init(near: 10, far: 20))
    for index in graph.nodes.indices {
      let column = columns[graph.nodes[index].level]
      picture.boxes.append(
        cards[index].box(x: column.x, y: top + layout.middles[index] - cards[index].height / 2))
    }
    for (edge, passage) in zip(edges, layout.passages) {
      picture.edges.append(
        route(edge, passing: passage.map { $0 + top }, levels: levels, columns: columns, boxes: picture.boxes)
      )
    }
    picture.height = top + layout.extent + 2
    return picture
  }

  private static let wideWidth = 704.0
  private static let columnGap = 28.0

  struct Column {
    var x: Double
    var width: Double
  }

  private func layer(of index: Int, in levels: [Int]) -> Int {
    levels.firstIndex(of: graph.nodes[index].level) ?? 0
  }

  /// By level; the columns that are needed share the width.
  private static func columns(_ levels: [Int]) -> [Column] {
    let shares = [134.0, 146, 160, 150]
    let free = wideWidth - 2 - columnGap * Double(levels.count - 1)
    let sum = levels.reduce(0) { $0 + shares[$1] }
    var columns = shares.map { _ in Column(x: 0, width: 0) }
    var x = 1.0
    for level in levels {
      // A picture of the aim alone should not stretch it over the page.
      let width = min((free * shares[level] / sum).rounded(.down), 260)
      columns[level] = Column(x: x, width: width)
      x += width + columnGap
    }
    return columns
  }

  /// The names of the levels in a row; gives where the boxes may begin.
  private func addHeadings(_ levels: [Int], _ columns: [Column], to picture: inout DiagramPicture) -> Double {
    var height = 0.0
    for level in levels {
      let style = TextStyle.small
      let name = WrappedText(words.name(of: level), width: columns[level].width, style: style, maxLines: 2)
      picture.texts.append(
        DiagramText(
          lines: name.lines, start: Spot(columns[level].x, style.ascent), style: style, tone: .muted))
      height = max(height, Double(name.lines.count) * style.lineHeight)
    }
    return height + 8
  }

  private func route(
    _ edge: LayeredLayout.Edge, passing middles: [Double], levels: [Int], columns: [Column],
    boxes: [DiagramBox]
  ) -> DiagramEdge {
    let from = boxes[edge.from].rect
    let to = boxes[edge.to].rect
    var path = Way(from: Spot(from.maxX, from.midY))
    for (step, middle) in middles.enumerated() {
      let column = columns[levels[layer(of: edge.from, in: levels) + 1 + step]]
      path.addHorizontalCurve(to: Spot(column.x, middle))
      path.addLine(to: Spot(column.x + column.width, middle))
    }
    path.addHorizontalCurve(to: Spot(to.x, to.midY))
    return DiagramEdge(from: edge.from, to: edge.to, path: path)
  }
}
