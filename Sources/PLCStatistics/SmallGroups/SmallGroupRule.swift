/// What may be said in public about a group of people, by its size.
package struct SmallGroupRule: Hashable, Sendable {
  /// The fewest people a public figure may be about: `min_n`.
  package let minimum: Int

  /// The fewest people whose number is shown.
  package static let countsFrom = 20
  /// The fewest points of a series that is drawn.
  package static let pointsNeeded = 3

  /// A minimum under one is one.
  package init(minimum: Int = 10) { self.minimum = max(minimum, 1) }

  /// The fewest people for a figure of this kind: a count is hidden as long as counts are.
  package func least(for kind: Figure.Kind) -> Int {
    if case .count = kind { max(minimum, Self.countsFrom) } else { minimum }
  }

  /// Whether a figure stands for too few by itself, whatever stands beside it.
  package func hides(_ figure: Figure) -> Bool { figure.people < least(for: figure.kind) }

  /// What may be seen of one figure beside which nothing stands that it could be subtracted from.
  package func cell(_ figure: Figure) -> PublicCell {
    cell(figure, countsShown: figure.people >= Self.countsFrom)
  }

  /// The cell of a figure, once it is settled whether its counts are shown.
  func cell(_ figure: Figure, countsShown: Bool) -> PublicCell {
    guard !hides(figure) else { return .hidden }
    let people = countsShown ? figure.people : nil
    switch figure.kind {
    case .count: return people.map(PublicCell.count) ?? .hidden
    case .value(let amount): return .value(amount, people: people)
    case .share(let part):
      if let code = ShareCode(part, of: figure.people) { return .coded(code, people: people) }
      if let people { return .share(part: part, people: people) }
      return .percent((part * 200 + figure.people) / (figure.people * 2))
    }
  }

  /// What may be seen of a series of figures, each about people at another time.
  package func publish(series figures: [Figure]) -> PublicSeries {
    PublicSeries(cells: figures.map(cell))
  }
}

/// A series under the small-group rule.
package struct PublicSeries: Hashable, Sendable {
  /// One a point, in order.
  package let cells: [PublicCell]

  /// The points that are left.
  package var remaining: Int { cells.count { !$0.isHidden } }
  /// With fewer than three points left the series is not drawn.
  package var isDrawn: Bool { remaining >= SmallGroupRule.pointsNeeded }
}
