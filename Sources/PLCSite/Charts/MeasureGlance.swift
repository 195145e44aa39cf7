import PLCContent
import PLCHTML
import PLCStatistics

/// A measure in a line or two, for lists and other pages: a sparkline, a link, and what the chart found.
struct MeasureGlance {
  let measure: Measure
  let context: PageContext
  /// Whether the measure is named with a link; not where it stands above already.
  var isNamed = true

  /// Nothing for a measure without a series that this audience may see.
  var html: HTML {
    guard let report = context.plan.measures[measure.document], report.style == .series,
      let series = report.main,
      series.isDrawn
    else { return HTML() }
    let named = series.name.isEmpty ? "" : series.name + ": "
    return div(.class("glance")) {
      Sparkline(series: series).html
      p {
        if isNamed {
          context.link(measure)
          br()
        }
        named + ChartSentence(series, of: report, words: context.words).short
      }
    }
  }

  /// The measures whose charts show a signal, outcomes first.
  static func findings(in context: PageContext) -> [Measure] {
    let found = context.library.all(Measure.self).filter { measure in
      guard let report = context.plan.measures[measure.document], report.style == .series else {
        return false
      }
      return report.main.map { $0.isDrawn && !$0.analysis.signals.isEmpty } ?? false
    }
    return found.filter { $0.type == .outcome } + found.filter { $0.type != .outcome }
  }
}
