import PLCContent
import PLCStatistics
import PLCText

/// Why no rule was applied, in words.
struct WhyNotText {
  let words: Words
  /// "median", as it stands in the middle of a sentence.
  let centre: String
  let series: SeriesReport

  func text(_ why: WhyNot) -> String {
    switch why {
    case .noRules: words[.whyNoRules]
    case .rulesNeedXmR: words[.whyRulesNeedXmR]
    case .fewUseful(let count, let needed):
      words(.whyFewUseful, ["count": String(count), "needed": String(needed), "centre": centre])
    case .mostOnCentre(let count, let total):
      words(.whyMostOnCentre, ["count": String(count), "total": String(total), "centre": centre])
    case .tooManyUseful(_, let most): words(.whyTooMany, ["most": words.number(Double(most), decimals: 0)])
    case .noLimits(let why): text(why)
    }
  }

  private func text(_ why: NoLimits) -> String {
    switch why {
    case .tooFewPoints: words[.whyFewForLimits]
    case .notRatio: words[.whyNotRatio]
    case .moreThanAll(let position): words(.whyMoreThanAll, ["date": date(position)])
    case .notCount(let position): words(.whyNotCount, ["date": date(position)])
    case .centreOutOfRange: words[.whyCentreOutOfRange]
    }
  }

  private func date(_ position: Int) -> String { words.date(series.point(at: position).date) }
}
