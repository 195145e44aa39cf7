package import PLCHTML
package import PLCText

/// The cycles of a change idea as a ramp: how large each test was, against time.
package struct CycleRamp: Sendable {
  package struct Cycle: Sendable {
    /// With how far the cycle has come as its status.
    package var node: DiagramNode
    package var start: CalendarDate?
    /// The last day, known or planned.
    package var end: CalendarDate?
    /// The dates as the page shows them; nil when there are none.
    package var dateText: String?
    /// An index into the names of the scales, the smallest first.
    package var scale: Int?
    /// How well the prediction held; shown in place of the status.
    package var verdict: MarkedWord?
    /// What was decided at the end, in a word.
    package var decision: String?

    package init(
      _ node: DiagramNode, start: CalendarDate? = nil, end: CalendarDate? = nil, dateText: String? = nil,
      scale: Int? = nil, verdict: MarkedWord? = nil, decision: String? = nil
    ) {
      self.node = node
      self.start = start
      self.end = end
      self.dateText = dateText
      self.scale = scale
      self.verdict = verdict
      self.decision = decision
    }
  }

  package struct Words: Sendable {
    /// The name of the upright axis: "Scale of the test".
    package var scale: String
    package var scaleUnknown: String
    /// "No date yet".
    package var undated: String
    /// Before a decision: "decided".
    package var decided: String
    /// Twelve short names of months, January first.
    package var months: [String]

    package init(scale: String, scaleUnknown: String, undated: String, decided: String, months: [String]) {
      self.scale = scale
      self.scaleUnknown = scaleUnknown
      self.undated = undated
      self.decided = decided
      self.months = months
    }
  }

  /// In the order in which one led to the next.
  package let cycles: [Cycle]
  package let scaleNames: [String]
  package let words: Words

  /// A scale that has no name counts as not known.
  package init(cycles: [Cycle], scaleNames: [String], words: Words) {
    self.cycles = cycles.map { cycle in
      var cycle = cycle
      if let scale = cycle.scale, !scaleNames.indices.contains(scale) { cycle.scale = nil }
      return cycle
    }
    self.scaleNames = scaleNames
    self.words = words
  }

  /// The picture, where there is time to draw, and the list.
  package func figure(in frame: DiagramFrame) -> HTML {
    DiagramFigure(picture: widePicture, list: list).html(in: frame)
  }

  /// A stair: time runs down the page, and the larger the test the farther it stands to the side.
  package var list: DiagramList {
    let low = scales?.lowerBound ?? 0
    var list = DiagramList(
      .stair,
      cycles.enumerated().map { index, cycle in
        let eyebrow = "\(cycle.dateText ?? words.undated) · \(scaleName(of: cycle))"
        var item = DiagramList.Item(leaf(of: cycle, eyebrow: eyebrow))
        item.indent = (cycle.scale ?? low) - low
        item.isNext = index > 0
        return item
      })
    if let scales {
      list.axis =
        [words.scale]
        + (scales.count > 1 ? [scaleNames[scales.lowerBound], scaleNames[scales.upperBound]] : [])
    }
    return list
  }

  func scaleName(of cycle: Cycle) -> String { cycle.scale.map { scaleNames[$0] } ?? words.scaleUnknown }

  /// The scales from the smallest to the largest that was tried; nil when none is known.
  var scales: ClosedRange<Int>? {
    let known = cycles.compactMap(\.scale)
    guard let low = known.min(), let high = known.max() else { return nil }
    return low...high
  }

  func leaf(of cycle: Cycle, eyebrow: String?) -> DiagramLeaf {
    var node = cycle.node
    node.status = cycle.verdict ?? node.status
    return DiagramLeaf(
      node, .card, eyebrow: eyebrow, footer: cycle.decision.map { "\(words.decided): \($0)" })
  }
}
