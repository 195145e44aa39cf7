package import PLCHTML

/// Causes of a problem by category, as bones that lead to a spine (Ishikawa).
package struct Fishbone: Sendable {
  package struct Category: Sendable {
    /// What stands at the bone; with a status when it is a cause itself.
    package var node: DiagramNode
    package var causes: [Cause]

    package init(_ node: DiagramNode, causes: [Cause]) {
      self.node = node
      self.causes = causes
    }

    package init(_ label: String, causes: [Cause]) {
      self.init(DiagramNode(id: label, label: label), causes: causes)
    }
  }

  package struct Cause: Sendable {
    package var node: DiagramNode
    /// Why the cause is there.
    package var reasons: [DiagramNode]
    /// Struck through: looked into and not found.
    package var isRuledOut: Bool

    package init(_ node: DiagramNode, reasons: [DiagramNode] = [], isRuledOut: Bool = false) {
      self.node = node
      self.reasons = reasons
      self.isRuledOut = isRuledOut
    }
  }

  package struct Words: Sendable {
    /// "Problem".
    package var problem: String

    package init(problem: String) { self.problem = problem }
  }

  package let problem: DiagramNode
  package let categories: [Category]
  package let words: Words

  package init(problem: DiagramNode, categories: [Category], words: Words) {
    self.problem = problem
    self.categories = categories
    self.words = words
  }

  /// The picture and the list.
  package func figure(in frame: DiagramFrame) -> HTML {
    DiagramFigure(picture: widePicture, list: list).html(in: frame)
  }

  /// The fish swims upward: the problem on top, the spine down the side, a short bone to each category.
  package var list: DiagramList {
    let bones = categories.map { category in
      DiagramList.Item(
        category.leaf,
        category.causes.map { cause in
          DiagramList.Item(cause.leaf, cause.reasons.map { DiagramList.Item(Self.leaf(reason: $0)) })
        })
    }
    return DiagramList(.spine, [DiagramList.Item(head, bones)])
  }

  var head: DiagramLeaf { DiagramLeaf(problem, .main, style: .strong, eyebrow: words.problem) }

  static func leaf(reason: DiagramNode) -> DiagramLeaf {
    DiagramLeaf(reason, .plain, style: .small, tone: .muted)
  }
}

extension Fishbone.Category {
  var leaf: DiagramLeaf { DiagramLeaf(node, .card, style: .strong) }
}

extension Fishbone.Cause {
  var leaf: DiagramLeaf { DiagramLeaf(node, .plain, isRuledOut: isRuledOut) }
}
