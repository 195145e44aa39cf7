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
    /// How many more there are than the picture shows: "and 8 more".
    package var more: @Sendable (_ count: Int) -> String

    package init(
      wayBack: String, nobody: String, backTo: String, more: @escaping @Sendable (_ count: Int) -> String
    ) {
      self.wayBack = wayBack
      self.nobody = nobody
      self.backTo = backTo
      self.more = more
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

  /// The picture and the list.
  package func figure(in frame: DiagramFrame) -> HTML {
    DiagramFigure(picture: widePicture, list: list).html(in: frame)
  }

  /// The same loop, narrow: down on the right, where the phases are, and back up on the left. No problem is left out.
  package var list: DiagramList {
    var list = DiagramList(
      .loop,
      phases.enumerated().map { index, phase in
        let isCalm = phase.problems.isEmpty
        var item = DiagramList.Item(
          DiagramLeaf(
            DiagramNode(id: phase.name, label: phase.name), .plain, style: isCalm ? .body : .strong,
            tone: isCalm ? .muted : .ink),
          phase.problems.map { DiagramList.Item(DiagramLeaf($0, .round)) })
        item.unseen = isCalm ? words.nobody : nil
        item.leaf.relations = returns.filter { $0.from == index }.map {
          "↺ \(words.backTo) \(phases[$0.to].name): \($0.because)"
        }
        return item
      })
    list.motto = words.wayBack
    return list
  }

  /// The problems of a phase under its name, as high as they need to be and no wider; the picture has room for a few,
  /// and says how many more there are.
  func cards(of phase: Phase, width: Double) -> [DiagramCard] {
    let problems = phase.problems
    let shown = problems.count > Self.mostInPhase ? Self.mostInPhase - 1 : problems.count
    let rest = problems.count - shown
    return problems.prefix(shown).map {
      DiagramCard(fitting: DiagramLeaf($0, .round), width: width, maxLines: 5)
    }
      + (rest == 0
        ? []
        : [
          DiagramCard(
            fitting: DiagramLeaf(
              DiagramNode(id: "more in \(phase.name)", label: words.more(rest)), .plain, tone: .muted),
            width: width)
        ])
  }

  /// More would make the picture a list, and there is one.
  static let mostInPhase = 4

  static let discRadius = 13.0
  static let cardGap = 8.0
}
