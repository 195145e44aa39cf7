import PLCContent
import PLCHTML

/// The cycles of a change idea, one line each: what was predicted, what happened, what was decided.
struct RampsTable {
  let ramp: Ramp
  let context: PageContext

  private var words: Words { context.words }

  /// Nothing before the first cycle.
  var html: HTML {
    guard !ramp.cycles.isEmpty else { return HTML() }
    let heads: [Word] = [.cycleColumn, .wePredicted, .whatHappened, .weDecided]
    return section(.class("tried")) {
      h(2)(words[.predictedAndFound], .id("part.cycles"))
      div(.class("scroll stacks"), .set("tabindex", 0), .role("region"), .label(words[.predictedAndFound])) {
        table {
          thead { tr { for head in heads { th(words[head], .set("scope", "col")) } } }
          tbody { for cycle in ramp.cycles { row(cycle) } }
        }
      }
    }
  }

  private func row(_ cycle: Cycle) -> HTML {
    let comparisons = cycle.comparisons
    let facts = [cycle.scale.map { words.term($0) }, cycle.start.map(words.date)].compactMap(\.self)
    return tr {
      td(.set("data-label", words[.cycleColumn])) {
        context.link(cycle)
        if !facts.isEmpty { span(facts.joined(separator: ", "), .class("meta block")) }
      }
      td(.set("data-label", words[.wePredicted])) { listed(comparisons, predicted) }
      td(.set("data-label", words[.whatHappened])) { listed(comparisons, found) }
      td(.set("data-label", words[.weDecided])) {
        if let decision = cycle.decision {
          words.term(decision)
        } else {
          StatusTag(of: cycle.document, words: words).html
        }
      }
    }
  }

  /// Something of each question of a cycle; several are numbered, the same in each column.
  private func listed(_ comparisons: [Comparison], _ told: (Comparison) -> HTML) -> HTML {
    guard comparisons.count > 1 else { return comparisons.first.map(told) ?? HTML() }
    let items = comparisons.map(told)
    guard items.contains(where: { !$0.isEmpty }) else { return HTML() }
    return ol { for item in items { li { item } } }
  }

  private func predicted(_ comparison: Comparison) -> HTML {
    HTML(comparison.question.cell(Cycle.Question.Columns.prediction)?.text ?? "")
  }

  private func found(_ comparison: Comparison) -> HTML {
    HTML {
      if let happened = comparison.result?.whatHappened { happened + " " }
      if let verdict = comparison.verdict { VerdictTag(verdict: verdict, words: words).html }
    }
  }
}
