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

  /// Both layouts and the list.
  package func figure(in frame: DiagramFrame) -> HTML {
    DiagramFigure(wide: widePicture, tall: tallPicture, list: list).html(in: frame)
  }

  private var list: HTML {
    var shown: Set<Int> = []
    func item(_ index: Int) -> HTML {
      let node = graph.nodes[index]
      let isNew = shown.insert(index).inserted
      let children = graph.children[index]
      return li {
        if index == 0 { "\(words.aim): " }
        node.content.listItem
        if isNew, !children.isEmpty {
          ul { for child in children { item(child) } }
        } else if !isNew {
          " (\(words.above))"
        }
      }
    }
    return ul { item(0) }
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

  /// How a node is framed: by its level, and broken when it was put aside.
  func look(of index: Int) -> DiagramBox.Look {
    switch nodes[index].level {
    case 0: .main
    case 3: [.aside, .cross].contains(nodes[index].content.status?.mark) ? .broken : .round
    default: .card
    }
  }
}
