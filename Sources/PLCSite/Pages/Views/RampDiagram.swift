import PLCContent
import PLCHTML
import PLCText

/// The cycles of a change idea as a ramp.
struct RampDiagram {
  let ramp: Ramp
  let context: PageContext

  private var words: Words { context.words }

  /// Nothing for an idea that no cycle has tested.
  var html: HTML {
    guard !ramp.cycles.isEmpty else { return HTML() }
    let diagram = CycleRamp(
      cycles: ramp.cycles.map(step), scaleNames: Scale.allCases.map { words.term($0) },
      words: .init(
        scale: words[.scaleOfTest], scaleUnknown: words[.scaleUnknown], undated: words[.noDateYet],
        decided: words[.decidedShort], months: words[.monthsShort].split(separator: " ").map(String.init)))
    let summary = words(.rampSays, ["idea": ramp.idea.title, "count": String(ramp.cycles.count)])
    return diagram.figure(in: context.frame("ramp-\(Slug.make(ramp.idea.name))", .rampOfCycles, summary))
  }

  private func step(_ cycle: Cycle) -> CycleRamp.Cycle {
    let (start, end) = (cycle.start, cycle.lastDay)
    return CycleRamp.Cycle(
      context.node(cycle), start: start, end: end, dateText: start.map { words.shortDates($0, end ?? $0) },
      scale: cycle.scale?.step, verdict: MarkedWord(verdicts: cycle.verdicts, words),
      decision: cycle.decision.map { words.term($0) })
  }
}
