/// Finds a place for each node of a layer near the middle of its neighbours, in the order that is given.
struct LayeredPlacement {
  /// For all nodes of the graph, passages too.
  private(set) var middles: [Double]
  private let graph: LayeredGraph
  private let gaps: LayeredLayout.Gaps

  init(_ graph: LayeredGraph, gaps: LayeredLayout.Gaps) {
    self.graph = graph
    self.gaps = gaps
    middles = Array(repeating: 0, count: graph.sizes.count)
    for layer in graph.layers {
      let distances = distances(in: layer)
      for (place, node) in layer.enumerated() { middles[node] = distances[place] }
    }
  }

  /// Pulls layers toward their neighbours, forth and back, then makes the numbers whole and begin at 0.
  mutating func settle() {
    for _ in 0..<12 {
      for layer in graph.layers.reversed() { pull(layer, toward: graph.after) }
      for layer in graph.layers { pull(layer, toward: graph.before) }
    }
    // Last from the many to the few, so that each stands in the middle of what hangs on it.
    for layer in graph.layers.reversed() { pull(layer, toward: graph.after) }
    let start = graph.sizes.indices.map { middles[$0] - graph.sizes[$0] / 2 }.min() ?? 0
    for layer in graph.layers { makeWhole(layer, from: start) }
  }

  /// The border that lies farthest out.
  var extent: Double { graph.sizes.indices.map { middles[$0] + graph.sizes[$0] / 2 }.max() ?? 0 }

  /// Rounding keeps the distances because it is done node by node in order.
  private mutating func makeWhole(_ layer: [Int], from start: Double) {
    var free = 0.0
    for (place, node) in layer.enumerated() {
      let size = graph.sizes[node]
      let top = max((middles[node] - start - size / 2).rounded(), free)
      middles[node] = top + size / 2
      if place + 1 < layer.count { free = top + size + gap(node, layer[place + 1]) }
    }
  }

  /// Least squares under the constraint of order and distance, by pooling adjacent violators.
  private mutating func pull(_ layer: [Int], toward neighbours: [[Int]]) {
    let distances = distances(in: layer)
    var pools: [(sum: Double, weight: Double, count: Int)] = []
    for (place, node) in layer.enumerated() {
      let near = neighbours[node].map { middles[$0] }
      var wish = middles[node]
      var weight = 0.05
      if let first = near.min(), let last = near.max() {
        wish = (first + last) / 2
        weight = node < graph.inputCount ? 1 : 2
      }
      pools.append(((wish - distances[place]) * weight, weight, 1))
      while pools.count > 1 {
        let last = pools[pools.count - 1]
        let previous = pools[pools.count - 2]
        guard previous.sum / previous.weight > last.sum / last.weight else { break }
        pools.removeLast(2)
        pools.append(
          (previous.sum + last.sum, previous.weight + last.weight, previous.count + last.count))
      }
    }
    var place = 0
    for pool in pools {
      for _ in 0..<pool.count {
        middles[layer[place]] = pool.sum / pool.weight + distances[place]
        place += 1
      }
    }
  }

  /// How far each node's middle is at least from the first one's.
  private func distances(in layer: [Int]) -> [Double] {
    var distances: [Double] = []
    for (place, node) in layer.enumerated() {
      guard place > 0 else {
        distances.append(0)
        continue
      }
      let previous = layer[place - 1]
      let between = gap(previous, node) + (graph.sizes[previous] + graph.sizes[node]) / 2
      distances.append(distances[place - 1] + between)
    }
    return distances
  }

  private func gap(_ first: Int, _ second: Int) -> Double {
    // Lines pass a box with some air, and each other with less.
    if first >= graph.inputCount, second >= graph.inputCount { return gaps.near / 2 }
    let share = graph.before[first].contains { graph.before[second].contains($0) }
    return share ? gaps.near : gaps.far
  }
}
