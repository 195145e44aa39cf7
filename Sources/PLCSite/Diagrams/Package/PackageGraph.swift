package import PLCHTML

/// What of a change package builds on what.
package struct PackageGraph: Sendable {
  package struct Element: Sendable {
    package var node: DiagramNode
    /// False for what may be left out or changed freely.
    package var isCore: Bool
    /// The elements that come first, by their indices.
    package var after: [Int]

    package init(_ node: DiagramNode, isCore: Bool, after: [Int] = []) {
      self.node = node
      self.isCore = isCore
      self.after = after
    }
  }

  package struct Words: Sendable {
    /// "core".
    package var core: String
    /// "may vary".
    package var mayVary: String
    /// Before the elements that come first: "builds on".
    package var after: String

    package init(core: String, mayVary: String, after: String) {
      self.core = core
      self.mayVary = mayVary
      self.after = after
    }
  }

  package let elements: [Element]
  package let words: Words
  /// From an element to each that builds on it; without those that would close a circle.
  let edges: [LayeredLayout.Edge]
  /// For each element how many stand before it in a row.
  let depths: [Int]

  /// Indices that name no element, or the element itself, are passed over; a circle is cut open where it is
  /// found first, for a picture needs a beginning. The list says them all.
  package init(elements: [Element], words: Words) {
    self.elements = elements
    self.words = words
    let before = elements.enumerated().map { index, element in
      var seen: Set<Int> = [index]
      return element.after.filter { elements.indices.contains($0) && seen.insert($0).inserted }
    }
    let order = DependencyOrder(before: before)
    depths = order.depths
    edges = order.kept.enumerated().flatMap { to, all in all.map { .init(from: $0, to: to) } }
  }

  /// The picture, where one can be read, and the list.
  package func figure(in frame: DiagramFrame) -> HTML {
    DiagramFigure(picture: widePicture, list: list).html(in: frame)
  }

  /// One element after the other, each after what it builds on, and saying so.
  package var list: DiagramList {
    let order = elements.indices.sorted { (depths[$0], $0) < (depths[$1], $1) }
    var previous: Int?
    let items = order.map { index in
      let before = elements[index].after.filter(elements.indices.contains)
      var item = DiagramList.Item(leaf(of: index))
      if !before.isEmpty {
        let names = before.map { elements[$0].node.label }.joined(separator: ", ")
        item.leaf.relations = ["\(words.after): \(names)"]
      }
      item.isNext = previous.map(before.contains) ?? false
      previous = index
      return item
    }
    return DiagramList(.chain, items)
  }

  func leaf(of index: Int) -> DiagramLeaf {
    let element = elements[index]
    return DiagramLeaf(
      element.node, element.isCore ? .main : .round,
      eyebrow: "\(index + 1) · \(element.isCore ? words.core : words.mayVary)")
  }

  func card(of index: Int, width: Double) -> DiagramCard { DiagramCard(leaf(of: index), width: width) }
}

/// What comes before what, without circles.
struct DependencyOrder {
  /// For each thing those before it that do not close a circle.
  private(set) var kept: [[Int]]
  /// The longest row of things before each.
  private(set) var depths: [Int]

  /// `before` names other things by index. Takes time in proportion to things and relations, and no stack.
  init(before: [[Int]]) {
    kept = Array(repeating: [], count: before.count)
    depths = Array(repeating: 0, count: before.count)
    enum State { case new, open, done }
    var states = Array(repeating: State.new, count: before.count)
    for start in before.indices where states[start] == .new {
      var path = [(thing: start, next: 0)]
      states[start] = .open
      while let top = path.last {
        guard top.next < before[top.thing].count else {
          states[top.thing] = .done
          depths[top.thing] = kept[top.thing].map { depths[$0] + 1 }.max() ?? 0
          path.removeLast()
          continue
        }
        let other = before[top.thing][top.next]
        switch states[other] {
        case .open: path[path.count - 1].next += 1
        case .done:
          kept[top.thing].append(other)
          path[path.count - 1].next += 1
        case .new:
          states[other] = .open
          path.append((other, 0))
        }
      }
    }
  }
}
