import PLCSite

/// What is wrong with the layout of a picture, in words; nothing when it is sound.
struct PictureFaults {
  let picture: DiagramPicture
  /// Lines that are drawn behind boxes on purpose are not looked at.
  var linesMayPassBoxes = false

  var all: [String] {
    outside + overlaps + textsOutsideBoxes + looseEdges + textsOnBoxes
      + (linesMayPassBoxes ? [] : crossedBoxes)
  }

  private var frame: Area {
    Area(x: 0, y: 0, width: picture.width, height: picture.height).grown(by: 0.01)
  }

  private var outside: [String] {
    var faults: [String] = []
    for box in picture.boxes where !frame.contains(box.rect) { faults.append("box outside: \(box.rect)") }
    for text in picture.texts where !frame.contains(text.frame) {
      faults.append("text outside: \(text.lines) \(text.frame)")
    }
    for field in picture.fields where !frame.contains(field) { faults.append("field outside: \(field)") }
    for disc in picture.discs {
      let rect = Area(x: disc.centre.x, y: disc.centre.y, width: 0, height: 0).grown(by: disc.radius)
      if !frame.contains(rect) { faults.append("disc outside: \(disc.text)") }
    }
    for path in picture.strokes.map(\.path) + picture.edges.map(\.path) {
      for point in path.hull where !frame.contains(Area(x: point.x, y: point.y, width: 0, height: 0)) {
        faults.append("line outside: \(point)")
      }
    }
    return faults
  }

  private var overlaps: [String] {
    var faults: [String] = []
    for (index, box) in picture.boxes.enumerated() {
      for other in picture.boxes[(index + 1)...] where box.rect.grown(by: -0.01).overlaps(other.rect) {
        faults.append("boxes overlap: \(box.node.id) \(box.rect), \(other.node.id) \(other.rect)")
      }
      for disc in picture.discs {
        let rect = Area(x: disc.centre.x, y: disc.centre.y, width: 0, height: 0).grown(by: disc.radius)
        if rect.overlaps(box.rect) { faults.append("disc \(disc.text) on box \(box.node.id)") }
      }
    }
    return faults
  }

  private var textsOutsideBoxes: [String] {
    picture.boxes.flatMap { box in
      box.texts.filter { !box.rect.grown(by: 0.01).contains($0.frame) }
        .map { "text outside its box: \($0.lines) \($0.frame) \(box.rect)" }
    }
  }

  /// Free texts neither cover boxes nor each other.
  private var textsOnBoxes: [String] {
    var faults: [String] = []
    let texts = picture.texts.filter { !$0.lines.isEmpty }
    let frames = texts.map { $0.frame.grown(by: -0.01) }
    for (index, frame) in frames.enumerated() {
      for box in picture.boxes where frame.overlaps(box.rect) {
        faults.append("text on box: \(texts[index].lines) \(box.node.id)")
      }
      for (other, otherFrame) in frames.enumerated().dropFirst(index + 1) where frame.overlaps(otherFrame) {
        faults.append("texts overlap: \(texts[index].lines) \(texts[other].lines)")
      }
    }
    return faults
  }

  private var looseEdges: [String] {
    picture.edges.flatMap { edge -> [String] in
      var faults: [String] = []
      if let from = edge.from, !picture.boxes[from].rect.hasOnBorder(edge.path.start) {
        faults.append("edge begins at \(edge.path.start), not at \(picture.boxes[from].rect)")
      }
      if let to = edge.to, !picture.boxes[to].rect.hasOnBorder(edge.path.end) {
        faults.append("edge ends at \(edge.path.end), not at \(picture.boxes[to].rect)")
      }
      return faults
    }
  }

  /// Edges that run through a box.
  private var crossedBoxes: [String] {
    let inner = picture.boxes.map { $0.rect.grown(by: -1) }
    return picture.edges.flatMap { edge in
      let hull = edge.path.hull
      let left = hull.map(\.x).min() ?? 0
      let top = hull.map(\.y).min() ?? 0
      let field = Area(
        x: left, y: top, width: (hull.map(\.x).max() ?? 0) - left, height: (hull.map(\.y).max() ?? 0) - top)
      let near = inner.indices.filter { inner[$0].overlaps(field.grown(by: 0.001)) }
      return near.isEmpty
        ? []
        : edge.path.samples.flatMap { point in
          near.filter { inner[$0].holds(point) }
            .map { "edge \(edge.from ?? -1)–\(edge.to ?? -1) runs through box \($0)" }
        }
    }
  }
}

extension Area {
  func grown(by border: Double) -> Area {
    Area(x: x - border, y: y - border, width: width + 2 * border, height: height + 2 * border)
  }

  func holds(_ point: Spot) -> Bool { point.x > x && point.x < maxX && point.y > y && point.y < maxY }
}

extension Way {
  /// Points along the way, close enough that no box fits between.
  var samples: [Spot] {
    var points: [Spot] = []
    var from = start
    for piece in pieces {
      for step in 0...24 {
        let t = Double(step) / 24
        switch piece {
        case .line(let to): points.append(from.between(to, t))
        case .curve(let to, let first, let second):
          let a = from.between(first, t)
          let b = first.between(second, t)
          let c = second.between(to, t)
          points.append(a.between(b, t).between(b.between(c, t), t))
        }
      }
      switch piece {
      case .line(let to), .curve(let to, _, _): from = to
      }
    }
    return points
  }
}

extension Spot {
  fileprivate func between(_ other: Spot, _ share: Double) -> Spot {
    Spot(x + (other.x - x) * share, y + (other.y - y) * share)
  }
}
