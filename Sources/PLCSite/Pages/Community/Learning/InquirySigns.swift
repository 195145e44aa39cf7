import PLCContent

/// What shows that the cycles of a change idea were an inquiry, and no paperwork.
struct InquirySigns {
  /// The index of the change idea.
  let idea: Int
  let cycles: Int
  /// How many of them name the cycle before.
  let linked: Int
  /// The scale of the first test; nil when it does not say.
  let firstScale: String?
  let predictions: Int
  /// Predictions that came out otherwise, in part or wholly.
  let surprises: Int
  /// Cycles that changed something on the way: a decision to adapt, or words on what was varied.
  let changes: Int

  /// Those of all ideas that have a cycle, by path.
  static func all(in library: Library) -> [InquirySigns] {
    library.positions(of: "change-idea").compactMap { InquirySigns(ofIdea: $0, in: library) }
  }

  private init?(ofIdea idea: Int, in library: Library) {
    let ramp = library.ramp(ofIdea: idea).cycles
    guard let first = ramp.first else { return nil }
    let documents = ramp.map { library.documents[$0] }
    self.idea = idea
    cycles = ramp.count
    linked = documents.count { !$0.references(in: "previous").isEmpty }
    firstScale = library.documents[first]["scale"]?.text
    predictions = documents.reduce(0) { sum, cycle in
      sum + cycle.rows("Plan", having: "Question").count { $0["Prediction"] != nil }
    }
    surprises = documents.reduce(0) { sum, cycle in
      sum
        + cycle.rows("Study").count { ["partly", "not-confirmed"].contains($0["Verdict"]?.value.text ?? "") }
    }
    changes = documents.count { $0["decision"]?.text == "adapt" || $0.says("What we varied") }
  }
}
