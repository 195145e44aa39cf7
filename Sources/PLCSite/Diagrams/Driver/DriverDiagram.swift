package import PLCHTML

/// A theory of improvement as a picture: aim, primary drivers, secondary drivers, change ideas.
///
/// What stands under several parents is given under each with the same id; it is drawn once.
package struct DriverDiagram: Sendable {
  package struct Primary: Sendable {
    package var node: DiagramNode
    package var secondaries: [Secondary]
    /// Ideas that hang on the primary driver itself.
    package var ideas: [DiagramNode]

    package init(_ node: DiagramNode, secondaries: [Secondary] = [], ideas: [DiagramNode] = []) {
      self.node = node
      self.secondaries = secondaries
      self.ideas = ideas
    }
  }

  package struct Secondary: Sendable {
    package var node: DiagramNode
    package var ideas: [DiagramNode]

    package init(_ node: DiagramNode, ideas: [DiagramNode] = []) {
      self.node = node
      self.ideas = ideas
    }
  }

  /// The names of the four levels, and what is said of a thing that was drawn before.
  package struct Words: Sendable {
    package var aim: String
    package var primaries: String
    package var secondaries: String
    package var ideas: String
    /// "also above".
    package var above: String

    package init(aim: String, primaries: String, secondaries: String, ideas: String, above: String) {
      self.aim = aim
      self.primaries = primaries
      self.secondaries = secondaries
      self.ideas = ideas
      self.above = above
    }

    func name(of level: Int) -> String { [aim, primaries, secondaries, ideas][level] }
  }

  package let words: Words
  /// All things, each once, in the order of reading.
  let graph: DriverGraph

  package init(aim: DiagramNode, primaries: [Primary], words: Words) {
    self.words = words
    graph = DriverGraph(aim: aim, primaries: primaries)
  }

  /// The picture and the list.
  package func figure(in frame: DiagramFrame) -> HTML {
    DiagramFigure(picture: widePicture, list: list).html(in: frame)
  }

  /// Each thing below what it serves; a thing that serves several stands under the first and is called up again, in
  /// a broken frame, under the others. The name of a level stands where the level is met first; the shape of the
  /// frames carries it on.
  package var list: DiagramList {
    var shown: Set<Int> = []
    var named: Set<Int> = []
    func item(_ index: Int) -> DiagramList.Item {
      let level = graph.nodes[index].level
      var leaf = graph.leaf(of: index)
      guard shown.insert(index).inserted else {
        (leaf.look, leaf.tone, leaf.eyebrow) = (.broken, .muted, words.above)
        return DiagramList.Item(leaf)
      }
      if named.insert(level).inserted { leaf.eyebrow = words.name(of: level) }
      return DiagramList.Item(leaf, graph.children[index].map(item))
    }
    return DiagramList(.tree, [item(0)])
  }
}

/// The drivers as a graph: the aim has the index 0, and children stand at a later level than their parents.
struct DriverGraph: Sendable {
  struct Node: Sendable {
    var content: DiagramNode
    /// 0 for the aim to 3 for a change idea.
    var level: Int
  }

  private(set) var nodes: [Node]
  /// For each node what hangs on it, in order, nothing twice.
  private(set) var children: [[Int]] = [[]]
  private var known: [Key: Int] = [:]

  private struct Key: Hashable {
    let level: Int
    let id: String
  }

  init(aim: DiagramNode, primaries: [DriverDiagram.Primary]) {
    nodes = [Node(content: aim, level: 0)]
    for primary in primaries {
      let parent = add(primary.node, level: 1, under: 0)
      for secondary in primary.secondaries {
        let index = add(secondary.node, level: 2, under: parent)
        for idea in secondary.ideas { add(idea, level: 3, under: index) }
      }
      for idea in primary.ideas { add(idea, level: 3, under: parent) }
    }
  }

  @discardableResult
  private mutating func add(_ content: DiagramNode, level: Int, under parent: Int) -> Int {
    let key = Key(level: level, id: content.id)
    let index: Int
    if let seen = known[key] {
      index = seen
    } else {
      index = nodes.count
      known[key] = index
      nodes.append(Node(content: content, level: level))
      children.append([])
    }
    if !children[parent].contains(index) { children[parent].append(index) }
    return index
  }

  /// A node in its frame: by its level, and broken when it was put aside.
  func leaf(of index: Int) -> DiagramLeaf {
    let node = nodes[index]
    let isAside = [.square, .fullSquare, .cross].contains(node.content.status?.mark)
    let look: DiagramLeaf.Look = [.main, .card, .card, isAside ? .broken : .round][node.level]
    return DiagramLeaf(node.content, look, style: index == 0 ? .strong : .body)
  }
}
