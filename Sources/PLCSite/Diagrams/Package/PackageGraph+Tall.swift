extension PackageGraph {
  /// One element a row, each after what it builds on; the lines run down beside them.
  package var tallPicture: DiagramPicture {
    var picture = DiagramPicture(width: 340)
    let order = elements.indices.sorted { (depths[$0], $0) < (depths[$1], $1) }
    var rows = Array(repeating: 0, count: elements.count)
    for (row, index) in order.enumerated() { rows[index] = row }
    let lanes = lanes(rows: rows)
    let count = Double((lanes.compactMap { $0 }.max() ?? -1) + 1)
    let spacing = count > 0 ? min(10, 72 / count) : 0
    let left = count > 0 ? (18 + spacing * (count - 1)).rounded(.up) : 2

    var y = 2.0
    for index in order {
      let card = card(of: index, width: 338 - left)
      picture.boxes.append(card.box(x: left, y: y))
      y += card.height + 22
    }
    for edge in edges {
      let from = picture.boxes[rows[edge.from]].rect
      let to = picture.boxes[rows[edge.to]].rect
      var path: DiagramPath
      if rows[edge.to] == rows[edge.from] + 1 {
        path = DiagramPath(through: [DiagramPoint(from.x + 22, from.maxY), DiagramPoint(to.x + 22, to.y)])
      } else {
        let x = left - 15 - spacing * Double(lanes[edge.from] ?? 0)
        let out = from.maxY - 12
        let back = to.y + 12
        path = DiagramPath(
          rounded: [
            DiagramPoint(from.x, out), DiagramPoint(x, out), DiagramPoint(x, back), DiagramPoint(to.x, back),
          ], radius: 6)
      }
      picture.edges.append(
        DiagramEdge(from: rows[edge.from], to: rows[edge.to], path: path, hasArrow: true))
    }
    picture.height = y - (elements.isEmpty ? 0 : 22) + 2
    return picture
  }

  /// For each element whose line passes other rows, which of the lanes it takes; the innermost is 0.
  private func lanes(rows: [Int]) -> [Int?] {
    var ends: [Int] = []
    var lanes: [Int?] = Array(repeating: nil, count: elements.count)
    var lastRows = rows
    for edge in edges { lastRows[edge.from] = max(lastRows[edge.from], rows[edge.to]) }
    for index in elements.indices.sorted(by: { rows[$0] < rows[$1] }) {
      let last = lastRows[index]
      guard last > rows[index] + 1 else { continue }
      // A lane that ends at the top of a row may be taken up again at its bottom.
      let lane = ends.firstIndex { $0 <= rows[index] } ?? ends.count
      if lane == ends.count { ends.append(last) } else { ends[lane] = last }
      lanes[index] = lane
    }
    return lanes
  }
}
