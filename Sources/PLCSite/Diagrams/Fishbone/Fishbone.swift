package import PLCHTML

/// Causes of a problem by category, as bones that lead to a spine (Ishikawa).
package struct Fishbone: Sendable {
  package struct Category: Sendable {
    package var label: String
    package var causes: [Cause]

    package init(_ label: String, causes: [Cause]) {
      self.label = label
      self.causes = causes
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

  /// Both layouts and the list.
  package func figure(in frame: DiagramFrame) -> HTML {
    DiagramFigure(wide: widePicture, tall: tallPicture, list: list).html(in: frame)
  }

  private var list: HTML {
    ul {
      li {
        "\(words.problem): "
        problem.listItem
        if !categories.isEmpty {
          ul {
            for category in categories {
              li {
                category.label
                if !category.causes.isEmpty { ul { for cause in category.causes { item(cause) } } }
              }
            }
          }
        }
      }
    }
  }

  private func item(_ cause: Cause) -> HTML {
    li {
      if cause.isRuledOut { del { cause.node.listItem } } else { cause.node.listItem }
      if !cause.reasons.isEmpty { ul { for reason in cause.reasons { li { reason.listItem } } } }
    }
  }
}
