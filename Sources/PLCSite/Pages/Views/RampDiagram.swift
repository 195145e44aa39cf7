import PLCContent
import PLCHTML
import PLCText

/// The cycles of a change idea as a ramp.
struct RampDiagram {
  let ramp: Ramp
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }

  /// Nothing for an idea that no cycle has tested.
  var html: HTML {
    guard !ramp.cycles.isEmpty else { return HTML() }
    let idea = library.documents[ramp.idea]
    let diagram = CycleRamp(
      cycles: ramp.cycles.map(cycle), scaleNames: Vocabulary.scale.values.map { words.term($0, of: .scale) },
      words: .init(
        scale: words[.scaleOfTest], scaleUnknown: words[.scaleUnknown], undated: words[.noDateYet],
        decided: words[.decidedShort], months: words[.monthsShort].split(separator: " ").map(String.init)))
    let summary = words(.rampSays, ["idea": idea.title, "count": String(ramp.cycles.count)])
    return diagram.figure(in: context.frame("ramp-\(Slug.make(idea.id.name))", .rampOfCycles, summary))
  }

  private func cycle(_ position: Int) -> CycleRamp.Cycle {
    let document = library.documents[position]
    let (start, end) = (document["start"]?.date, document.cycleEnd)
    return CycleRamp.Cycle(
      context.node(position), start: start, end: end, dateText: start.map { words.shortDates($0, end ?? $0) },
      scale: document.scaleStep,
      verdict: document.comparisons.first?.verdict.map { DiagramStatus(verdict: $0, words) },
      decision: document["decision"]?.text.map { words.term($0, of: .decision) })
  }
}

extension Comparison {
  /// How well the question was predicted; nil before it was studied.
  var verdict: String? { result?["Verdict"]?.value.text }
  /// Whether it was better than before; nil before it was studied.
  var better: String? { result?["Better than before"]?.value.text }
}
