import PLCContent
import PLCHTML

/// The cycles of some change ideas, one line each: what was predicted, what happened, what was decided.
struct RampsTable {
  /// The indices of the change ideas.
  let ideas: [Int]
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }

  /// Nothing before the first cycle.
  var html: HTML {
    let cycles = ideas.flatMap { library.ramp(ofIdea: $0).cycles }
    guard !cycles.isEmpty else { return HTML() }
    let heads: [Word] = [.cycleColumn, .wePredicted, .whatHappened, .weDecided]
    return section(.class("tried")) {
      h(2)(words[.predictedAndFound], .id("part.cycles"))
      div(.class("scroll stacks"), .set("tabindex", 0), .role("region"), .label(words[.predictedAndFound])) {
        table {
          thead { tr { for head in heads { th(words[head], .set("scope", "col")) } } }
          tbody { for cycle in cycles { row(cycle) } }
        }
      }
    }
  }

  private func row(_ position: Int) -> HTML {
    let cycle = library.documents[position]
    let main = cycle.comparisons.first
    let facts = [
      cycle["scale"]?.text.map { words.term($0, of: .scale) }, cycle["start"]?.date.map(words.date),
    ].compactMap(\.self)
    return tr {
      td(.set("data-label", words[.cycleColumn])) {
        context.link(position)
        if !facts.isEmpty { span(facts.joined(separator: ", "), .class("meta block")) }
      }
      td(main?.question["Prediction"]?.text ?? "", .set("data-label", words[.wePredicted]))
      td(.set("data-label", words[.whatHappened])) {
        if let happened = main?.result?["What happened"]?.text { happened + " " }
        if let verdict = main?.verdict { VerdictTag(verdict: verdict, words: words).html }
      }
      td(.set("data-label", words[.weDecided])) {
        if let decision = cycle["decision"]?.text {
          words.term(decision, of: .decision)
        } else {
          StatusTag(of: cycle, words: words).html
        }
      }
    }
  }
}
