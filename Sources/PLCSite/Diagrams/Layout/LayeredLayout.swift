/// Puts nodes that stand in layers next to each other, so that few lines cross and what belongs together lies
/// near: the scheme of Sugiyama, Tagawa and Toda (1981).
///
/// Layers run along one axis, which the caller draws; this computes the places along the other. The same
/// input gives the same places, and the order of the input decides wherever nothing else does.
package struct LayeredLayout: Sendable {
  package struct Node: Sendable, Hashable {
    /// From 0.
    package var layer: Int
    /// How much room the node takes along the layer.
    package var size: Double

    package init(layer: Int, size: Double) {
      self.layer = layer
      self.size = size
    }
  }

  package struct Edge: Sendable, Hashable {
    package var from: Int
    /// In a later layer than `from`.
    package var to: Int

    package init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }
  }

  /// The room between two nodes that share a neighbour, and between others.
  package struct Gaps: Sendable {
    package var near: Double
    package var far: Double

    package init(near: Double, far: Double) {
      self.near = near
      self.far = far
    }
  }

  /// The middle of each node, from 0 at the outermost border.
  package private(set) var middles: [Double]
  /// For each edge the places where it passes the layers between its ends.
  package private(set) var passages: [[Double]]
  /// The outermost border at the other side.
  package private(set) var extent: Double

  /// Edges that do not lead to a later layer are passed over, with no passage.
  package init(nodes: [Node], edges: [Edge], gaps: Gaps) {
    var graph = LayeredGraph(nodes: nodes, edges: edges)
    graph.reduceCrossings()
    var placement = LayeredPlacement(graph, gaps: gaps)
    placement.settle()
    middles = Array(placement.middles.prefix(nodes.count))
    passages = graph.passages.map { $0.map { placement.middles[$0] } }
    extent = placement.extent
  }
}

/// Nodes in their layers, with a thin node where a long edge passes a layer.
struct LayeredGraph {
  /// The nodes of the input first, then those that stand for passages.
  private(set) var sizes: [Double]
  private(set) var layerOf: [Int]
  /// For each layer its nodes in order.
  private(set) var layers: [[Int]]
  /// Neighbours in the layer before and in the one after.
  private(set) var before: [[Int]]
  private(set) var after: [[Int]]
  /// For each edge of the input the nodes that stand for its passages.
  private(set) var passages: [[Int]]
  let inputCount: Int

  static let passageSize = 6.0

  init(nodes: [LayeredLayout.Node], edges: [LayeredLayout.Edge]) {
    inputCount = nodes.count
    sizes = nodes.map(\.size)
    layerOf = nodes.map { max($0.layer, 0) }
    layers = Array(repeating: [], count: (layerOf.max() ?? -1) + 1)
    before = Array(repeating: [], count: nodes.count)
    after = before
    passages = []
    for index in nodes.indices { layers[layerOf[index]].append(index) }
    for edge in edges { passages.append(add(edge)) }
  }

  private mutating func add(_ edge: LayeredLayout.Edge) -> [Int] {
    guard layerOf[edge.from] < layerOf[edge.to] else { return [] }
    var passed: [Int] = []
    var last = edge.from
    for layer in (layerOf[edge.from] + 1)..<layerOf[edge.to] {
      let passage = sizes.count
      sizes.append(Self.passageSize)
      layerOf.append(layer)
      layers[layer].append(passage)
      before.append([])
      after.append([])
      connect(last, passage)
      passed.append(passage)
      last = passage
    }
    connect(last, edge.to)
    return passed
  }

  private mutating func connect(_ from: Int, _ to: Int) {
    after[from].append(to)
    before[to].append(from)
  }

  // MARK: Order

  /// Moves each node to the middle of its neighbours, forth and back, and keeps the best order seen.
  mutating func reduceCrossings() {
    var best = layers
    var fewest = crossings()
    for round in 0..<8 where fewest > 0 {
      if round.isMultiple(of: 2) {
        for layer in layers.indices.dropFirst() { sort(layer, by: before) }
      } else {
        for layer in layers.indices.dropLast().reversed() { sort(layer, by: after) }
      }
      for layer in layers.indices { exchangeNeighbours(in: layer) }
      let count = crossings()
      if count < fewest {
        fewest = count
        best = layers
      }
    }
    layers = best
  }

  /// Exchanges two nodes side by side wherever that alone saves crossings.
  private mutating func exchangeNeighbours(in layer: Int) {
    let places = places
    func crossings(_ left: Int, _ right: Int, _ neighbours: [[Int]]) -> Int {
      neighbours[left].reduce(0) { sum, a in
        sum + neighbours[right].count { places[$0] < places[a] }
      }
    }
    for place in layers[layer].indices.dropFirst() {
      let (left, right) = (layers[layer][place - 1], layers[layer][place])
      let now = crossings(left, right, before) + crossings(left, right, after)
      let then = crossings(right, left, before) + crossings(right, left, after)
      if then < now { layers[layer].swapAt(place - 1, place) }
    }
  }

  /// The place of each node in its layer.
  private var places: [Int] {
    var places = Array(repeating: 0, count: sizes.count)
    for layer in layers { for (place, node) in layer.enumerated() { places[node] = place } }
    return places
  }

  /// How many pairs of lines cross.
  func crossings() -> Int {
    let places = places
    var sum = 0
    for layer in layers.dropLast() {
      let ends = layer.flatMap { after[$0].map { places[$0] }.sorted() }
      sum += inversions(in: ends)
    }
    return sum
  }

  private mutating func sort(_ layer: Int, by neighbours: [[Int]]) {
    let places = places
    let keyed = layers[layer].enumerated().map { place, node in
      let near = neighbours[node]
      // A node without neighbours keeps its place among the others.
      let sum = near.reduce(0) { $0 + places[$1] }
      return (node: node, key: near.isEmpty ? Double(place) : Double(sum) / Double(near.count), place: place)
    }
    layers[layer] = keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.node)
  }

  /// Pairs that stand in the wrong order, counted while a copy is merge sorted.
  private func inversions(in values: [Int]) -> Int {
    guard values.count > 1 else { return 0 }
    let half = values.count / 2
    let left = Array(values[..<half])
    let right = Array(values[half...])
    var count = inversions(in: left) + inversions(in: right)
    let sortedLeft = left.sorted()
    var at = 0
    for value in right.sorted() {
      while at < sortedLeft.count, sortedLeft[at] <= value { at += 1 }
      count += sortedLeft.count - at
    }
    return count
  }
}
