import PLCContent
import PLCHTML
import PLCStatistics

/// A measure in a line or two, for lists and other pages: a sparkline, a link, and what the chart found.
struct MeasureGlance {
  /// The index of the measure.
  let position: Int
  let context: PageContext
  /// Whether the measure is named with a link; not where it stands above already.
  var isNamed = true

  /// Nothing for a measure without a series that this audience may see.
  var html: HTML {
    guard let report = context.plan.measures[position], report.style == .series, let series = report.main,
      series.isDrawn
    else { return HTML() }
    let named = series.name.isEmpty ? "" : series.name + ": "
    return div(.class("glance")) {
      Sparkline(series: series).html
      p {
        if isNamed {
          context.link(position)
          br()
        }
        named + ChartSentence(series, of: report, words: context.words).short
      }
    }
  }

  /// The measures whose charts show a signal, outcomes first.
  static func findings(in context: PageContext) -> [Int] {
    let found = context.plan.measures.filter { _, report in
      report.style == .series && report.main.map { $0.isDrawn && !$0.analysis.signals.isEmpty } ?? false
    }
    let (outcomes, others) = found.keys.sorted().reduce(into: ([Int](), [Int]())) { parts, position in
      let isOutcome = context.library.documents[position]["type"]?.text == "outcome"
      if isOutcome { parts.0.append(position) } else { parts.1.append(position) }
    }
    return outcomes + others
  }

  /// The measures that tell something about a document, each once: those it names, those that are of it, and for a
  /// problem those of its theories.
  static func positions(for position: Int, in context: PageContext) -> [Int] {
    let library = context.library
    let document = library.documents[position]
    func measures(of target: Int) -> [Int] { library.documents(of: "measure", where: "of", refersTo: target) }
    var found: [Int]
    switch document.kind.id {
    case "cycle": found = library.linked("measures", of: position)
    case "lesson": found = library.linked("measure", of: position)
    case "problem":
      let theories =
        library.linked("theory", of: position)
        + library.documents(of: "theory", where: "problem", refersTo: position)
      found = theories.flatMap { library.linked("aim_measure", of: $0) + measures(of: $0) }
    case "theory": found = library.linked("aim_measure", of: position) + measures(of: position)
    default: found = measures(of: position)
    }
    var seen: Set<Int> = []
    return found.filter { context.plan.measures[$0] != nil && seen.insert($0).inserted }
  }
}
