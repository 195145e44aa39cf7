import PLCContent
import PLCHTML
import PLCText

/// What came out otherwise than predicted, the newest first.
struct Surprises {
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }
  private static let most = 12

  private struct Surprise {
    let cycle: Int
    let end: CalendarDate?
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
    library.positions(of: "cycle").flatMap { position in
      let cycle = library.documents[position]
      return cycle.comparisons.filter { $0.result?["Verdict"]?.value.text == "not-confirmed" }
        .map { Surprise(cycle: position, end: cycle.cycleEnd, comparison: $0) }
    }.filter { surprise in
      guard let today = context.plan.asOf, let end = surprise.end else { return true }
      return end <= today
    }.enumerated().sorted { first, second in
      let days = [first, second].map { $0.element.end?.daysSince1970 ?? .min }
      return (days[1], first.offset) < (days[0], second.offset)
    }.map(\.element)
  }

  private func html(of surprise: Surprise) -> HTML {
    HTML {
      if let question = surprise.comparison.question["Question"]?.text { strong(question) }
      " "
      if let prediction = surprise.comparison.question["Prediction"]?.text {
        words(.predictedThat, ["what": prediction.withoutStop]) + " "
      }
      if let happened = surprise.comparison.result?["What happened"]?.text {
        words(.happenedThat, ["what": happened.withoutStop]) + " "
      }
      span(.class("meta")) {
        context.link(surprise.cycle)
        if let end = surprise.end { ", " + words.date(end) }
      }
    }
  }
}

extension String {
  /// Without the full stop at its end, for words that go on in a sentence.
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
