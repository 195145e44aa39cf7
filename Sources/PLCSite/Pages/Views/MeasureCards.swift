import PLCContent
import PLCHTML
import PLCStatistics
import PLCText

/// Measures as small charts beside each other, the cycles that looked at them pinned to each.
struct MeasureCards {
  let measures: [Measure]
  let context: PageContext

  private var words: Words { context.words }

  var html: HTML {
    guard !measures.isEmpty else { return HTML() }
    return div(.class("charts")) { for measure in measures { card(measure) } }
  }

  private func card(_ measure: Measure) -> HTML {
    let report = context.plan.measures[measure.document]
    let series = report.flatMap { $0.style == .series ? $0.main : nil }
    return PLCHTML.figure(.class("figure")) {
      h(3)(context.link(measure))
      p(.class("meta")) { measure.type.map { words.term($0) } ?? "" }
      if let report, let series, series.isDrawn {
        SeriesDrawing(
          plan: SeriesPlan(series, of: report, layout: .card, words: words),
          id: "chart-\(Slug.make(measure.name))"
        ).html
        figcaption {
          p(ChartSentence(series, of: report, words: words).short)
          pins(report)
        }
      } else {
        p(words[report == nil ? .noDataShown : .seeMeasure], .class("meta"))
      }
    }
  }

  /// What the numbers above the points mean.
  private func pins(_ report: MeasureReport) -> HTML {
    guard !report.pins.isEmpty else { return HTML() }
    return details(.class("pinned")) {
      summary(words(.pinnedCycles, ["count": String(report.pins.count)]))
      ol { for pin in report.pins { li { context.link(pin.cycle) } } }
    }
  }
}

/// The measures of a document in a line each, under a heading of their own; the charts stand on other pages.
struct MeasureLines {
  let measures: [Measure]
  let context: PageContext

  /// Nothing when there is nothing to tell.
  var html: HTML {
    let lines = measures.map { MeasureGlance(measure: $0, context: context).html }.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return HTML() }
    return section {
      h(2)(context.words[.whatWeMeasure], .id("part.measures"))
      ul(.class("glances")) { for line in lines { li { line } } }
    }
  }
}
