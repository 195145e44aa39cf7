package import PLCHTML

/// The improvement cycle as a loop with a way back, each problem standing in its phase.
package struct CycleWheel: Sendable {
  package struct Phase: Sendable {
    package var name: String
    package var problems: [DiagramNode]

    package init(_ name: String, problems: [DiagramNode] = []) {
      self.name = name
      self.problems = problems
    }
  }

  /// A way back from a phase to an earlier one, by their indices.
  package struct Return: Sendable {
    package var from: Int
    package var to: Int
    /// When one goes it: "the test taught us something else".
    package var because: String

    package init(from: Int, to: Int, because: String) {
      self.from = from
      self.to = to
      self.because = because
    }
  }

  package struct Words: Sendable {
    /// What the loop means, in a few words: "What we learn sends us back".
    package var wayBack: String
    /// "no problem here now".
    package var nobody: String
    /// "back to", before the name of a phase.
    package var backTo: String

    package init(wayBack: String, nobody: String, backTo: String) {
      self.wayBack = wayBack
      self.nobody = nobody
      self.backTo = backTo
    }
  }

  package let phases: [Phase]
  /// Only those that lead from a phase to one before it.
  package let returns: [Return]
  package let words: Words

  package init(phases: [Phase], returns: [Return] = [], words: Words) {
    self.phases = phases
    self.returns = returns.filter { phases.indices.contains($0.from) && $0.to >= 0 && $0.to < $0.from }
    self.words = words
  }

  /// Both layouts and the list.
  package func figure(in frame: DiagramFrame) -> HTML {
    DiagramFigure(wide: widePicture, tall: tallPicture, list: list).html(in: frame)
  }

  private var list: HTML {
    HTML {
      ol {
        for (index, phase) in phases.enumerated() {
          li {
            phase.name
            if phase.problems.isEmpty {
              " (\(words.nobody))"
            } else {
              ul { for problem in phase.problems { li { problem.listItem } } }
            }
            for back in returns where back.from == index {
              br()
              "↺ \(words.backTo) \(phases[back.to].name): \(back.because)"
            }
          }
        }
      }
      p("↺ \(words.wayBack)")
    }
  }

  /// The problems of a phase under its name, as high as they need to be and no wider.
  func cards(of phase: Phase, width: Double) -> [DiagramCard] {
    phase.problems.map { DiagramCard(fitting: $0, width: width, look: .round, maxLines: 4) }
  }

  static let discRadius = 13.0
  static let cardGap = 8.0
}
