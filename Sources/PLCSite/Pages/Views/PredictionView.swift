import PLCContent
import PLCHTML
import PLCText

/// Whether a cycle's predictions came before its data and how that is known, in one sentence; and what a prediction
/// said first that was changed afterwards.
struct PredictionView {
  let cycle: Cycle
  let context: PageContext

  private var words: Words { context.words }

  var html: HTML {
    guard let story = context.plan.predictions[cycle.document] else { return HTML() }
    return HTML {
      if !Self.isToldByChanges(story) { p(sentence(of: story.order), .class("meta")) }
      for change in story.changes { self.change(change) }
    }
  }

  /// What git says of the order is then said of each change.
  private static func isToldByChanges(_ story: PredictionStory) -> Bool {
    if case .after(_, by: .git) = story.order { !story.changes.isEmpty } else { false }
  }

  private func sentence(of order: PredictionOrder) -> String {
    switch order {
    case .before(let day, by: let witness):
      words(Self.word(before: witness), ["date": words.date(day)])
    case .after(let day?, by: let witness):
      words(Self.word(after: witness), ["date": words.date(day)])
    case .after(nil, by: _): words[.predictionWrittenLate]
    case .unknown: words[.predictionUnknown]
    }
  }

  private static func word(before witness: PredictionOrder.Witness) -> Word {
    switch witness {
    case .git: .predictionCommitted
    case .seal: .predictionSealed
    case .account: .predictionByAccount
    }
  }

  private static func word(after witness: PredictionOrder.Witness) -> Word {
    switch witness {
    case .git: .predictionCommittedLate
    case .seal: .predictionSealedLate
    case .account: .predictionByAccountLate
    }
  }

  private func change(_ change: PredictionStory.Change) -> HTML {
    typealias Columns = Cycle.Question.Columns
    let row = cycle.rows(Cycle.Question.self).first { $0.cell(Columns.prediction)?.span == change.span }
    let question = row?.cell(Columns.question)?.text ?? ""
    let what =
      change.day.map { words(.predictionRewordedOn, ["date": words.date($0), "question": question]) }
      ?? words(.predictionReworded, ["question": question])
    return HTML {
      p(change.original == nil ? what : what + " " + words[.predictionSaidFirst], .class("meta"))
      if let original = change.original { blockquote { p(original) } }
    }
  }
}
