import PLCContent

/// What shows that the cycles of a change idea were an inquiry, and no paperwork.
struct InquirySigns {
  let idea: ChangeIdea
  let cycles: Int
  /// How many of them name the cycle before.
  let linked: Int
  /// The scale of the first test; nil when it does not say.
  let firstScale: Scale?
  let predictions: Int
  /// Predictions that came out otherwise, in part or wholly.
  let surprises: Int
  /// Cycles that changed something on the way: a decision to adapt, or words on what was varied.
  let changes: Int

  /// Those of all ideas that have a cycle, by path.
  static func all(in library: Library) -> [InquirySigns] {
    library.all(ChangeIdea.self).compactMap { InquirySigns(of: $0) }
  }

  private init?(of idea: ChangeIdea) {
    let ramp = idea.ramp.cycles
    guard let first = ramp.first else { return nil }
    self.idea = idea
    cycles = ramp.count
    linked = ramp.count { !$0.document.references(in: Cycle.Fields.previous).isEmpty }
    firstScale = first.scale
    predictions = ramp.reduce(0) { $0 + $1.predictions.count }
    surprises = ramp.reduce(0) { $0 + $1.surpriseCount }
    changes = ramp.count(where: \.changedOnTheWay)
  }
}
