import PLCContent
import PLCHTML
import PLCText

/// What came out otherwise than predicted, the newest first.
struct Surprises {
  let context: PageContext

  private var words: Words { context.words }
  private static let most = 12

  private struct Surprise {
    let cycle: Cycle
    let comparison: Comparison
  }

  var html: HTML {
    let found = surprises
    guard !found.isEmpty else { return HTML() }
    return section {
      h(2)(words[.whatSurprised])
      ul(.class("surprises")) {
        for surprise in found.prefix(Self.most) { li { self.html(of: surprise) } }
      }
    }
  }

  private var surprises: [Surprise] {
    context.library.all(Cycle.self).filter { cycle in
      guard let today = context.plan.asOf, let end = cycle.lastDay else { return true }
      return end <= today
    }.newestFirst(by: \.lastDay).flatMap { cycle in
      cycle.comparisons.filter { $0.verdict == .notConfirmed }.map { Surprise(cycle: cycle, comparison: $0) }
    }
  }

  private func html(of surprise: Surprise) -> HTML {
    HTML {
      if let question = surprise.comparison.question.question { strong(question) }
      " "
      if let prediction = surprise.comparison.prediction {
        words(.predictedThat, ["what": prediction.withoutStop]) + " "
      }
      if let happened = surprise.comparison.result?.whatHappened {
        words(.happenedThat, ["what": happened.withoutStop]) + " "
      }
      span(.class("meta")) {
        context.link(surprise.cycle)
        if let end = surprise.cycle.lastDay { ", " + words.date(end) }
      }
    }
  }
}

extension String {
  /// Without the full stop at its end, for words that go on in a sentence.
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
