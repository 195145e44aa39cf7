import PLCContent
import PLCText

/// What a page may tell of a cycle's predictions: whether they came before the data, and what they said first.
struct PredictionStory: Sendable, Hashable {
  let order: PredictionOrder
  let changes: [Change]

  /// A prediction that was changed when the data had begun.
  struct Change: Sendable, Hashable {
    /// The cell of the prediction as it is now.
    let span: ByteSpan
    let day: CalendarDate?
    /// What it said first; nil when this audience may not see older texts.
    let original: String?
  }

  /// The stories of the cycles that an audience sees, by their index in what is shown.
  ///
  /// Older texts went through none of the checks that a public text goes through, so the public is told that
  /// something changed and not what it said; nor is anyone told a text that names what they may not see.
  static func all(
    of library: Library, shown: Library, for circle: Visibility, _ history: History
  ) -> [Int: PredictionStory] {
    let shownPaths = Set(shown.documents.map(\.path))
    let hidden = library.documents.filter { !shownPaths.contains($0.path) && $0.kind.id != "member" }
      .map(\.id.name).filter { $0.count > 3 }
    let positions = Dictionary(
      library.positions(of: "cycle").map { (library.documents[$0].path, $0) },
      uniquingKeysWith: { first, _ in first })
    var stories: [Int: PredictionStory] = [:]
    for cycle in shown.positions(of: "cycle") {
      guard let position = positions[shown.documents[cycle].path],
        let known = library.predictionHistory(ofCycle: position, in: history)
      else { continue }
      let changes = known.rewritten.map { change in
        let text = change.original.text
        let isShown = circle != .public && !hidden.contains { text.contains($0) }
        return Change(span: change.span, day: change.day, original: isShown ? text : nil)
      }
      stories[cycle] = PredictionStory(order: known.order, changes: changes)
    }
    return stories
  }
}
