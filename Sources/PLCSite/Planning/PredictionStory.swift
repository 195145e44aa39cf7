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

  /// The stories of the cycles that an audience sees, by the document that is shown.
  ///
  /// Older texts went through none of the checks that a public text goes through, so the public is told that
  /// something changed and not what it said; nor is anyone told a text that names what they may not see.
  static func all(
    of library: Library, shown: Library, for circle: Visibility, _ history: History
  ) -> [Document: PredictionStory] {
    let hidden = library.documents.filter { shown.document(at: $0.path) == nil }
      .map(\.id.name).filter { $0.count > 3 }
    var stories: [Document: PredictionStory] = [:]
    for cycle in shown.all(Cycle.self) {
      let whole = library.document(at: cycle.path).flatMap { Cycle($0) }
      guard let known = whole?.predictionHistory(in: history) else { continue }
      let changes = known.rewritten.map { change in
        let text = change.original.text
        let isShown = circle != .public && !hidden.contains { text.contains($0) }
        return Change(span: change.span, day: change.day, original: isShown ? text : nil)
      }
      stories[cycle.document] = PredictionStory(order: known.order, changes: changes)
    }
    return stories
  }
}
