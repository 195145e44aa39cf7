import PLCContent
import PLCHTML

extension Cycle {
  /// A table by status: what was predicted, how well, and what was decided.
  static let appearance = Appearance(
    Self.self, menu: .test, shortcut: Appearance.Shortcut(place: 3),
    index: IndexForm(
      entries: .rows([.named(.cycleColumn), predicted, verdictTags, decided]), isDated: true),
    elsewhere: [Fields.predictedOn, Fields.seal],
    facts: { cycle, context in
      [cycle.scale.map { context.words.term($0) }, cycle.start.map(context.words.date)].compactMap(\.self)
    },
    story: { CycleStory($0, $1) })

  private static let predicted = IndexColumn(.wePredicted, of: Self.self) { cycle, _ in
    HTML((cycle.rows(Question.self).first?.prediction ?? "").shortened(to: 160))
  }

  private static let verdictTags = IndexColumn(.verdictColumn, of: Self.self) { cycle, context in
    let verdicts = cycle.verdicts
    return HTML(
      joining: Verdict.allCases.compactMap { verdict in
        let count = verdicts.count { $0 == verdict }
        guard count > 0 else { return nil }
        let tag = VerdictTag(verdict: verdict, words: context.words).html
        return count == 1 ? tag : tag + HTML(" ×\(count)")
      }, with: HTML(" "))
  }

  private static let decided = IndexColumn(.weDecided, of: Self.self) { cycle, context in
    HTML(cycle.decision.map { context.words.term($0) } ?? "")
  }
}
