import PLCContent
import PLCHTML
import PLCStatistics
import PLCText

/// Measures as small charts beside each other, the cycles that looked at them pinned to each.
struct MeasureCards {
  /// The indices of the measures.
  let measures: [Int]
  let context: PageContext

  private var words: Words { context.words }

  var html: HTML {
    guard !measures.isEmpty else { return HTML() }
    return div(.class("charts")) { for measure in measures { card(measure) } }
  }

  private func card(_ position: Int) -> HTML {
    let document = context.library.documents[position]
    let report = context.plan.measures[position]
    let series = report.flatMap { $0.style == .series ? $0.main : nil }
    return PLCHTML.figure(.class("figure")) {
      h(3)(context.link(position))
      p(.class("meta")) { document["type"]?.text.map { words.term($0, of: nil) } ?? "" }
      if let report, let series, series.isDrawn {
        SeriesDrawing(
          plan: SeriesPlan(series, of: report, layout: .card, words: words),
          id: "chart-\(Slug.make(document.id.name))"
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
    guard !report.cycles.isEmpty else { return HTML() }
    return details(.class("pinned")) {
      summary(words(.pinnedCycles, ["count": String(report.cycles.count)]))
      ol { for cycle in report.cycles { li { context.link(cycle.position) } } }
    }
  }
}

/// The measures of a document in a line each, under a heading of their own; the charts stand on other pages.
struct MeasureLines {
  /// The indices of the measures.
  let measures: [Int]
  let context: PageContext

  /// Nothing when there is nothing to tell.
  var html: HTML {
    let lines = measures.map { MeasureGlance(position: $0, context: context).html }.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return HTML() }
    return section {
      h(2)(context.words[.whatWeMeasure], .id("part.measures"))
      ul(.class("glances")) { for line in lines { li { line } } }
    }
  }
}
