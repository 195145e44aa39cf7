import PLCContent
import PLCHTML
import PLCStatistics
import PLCText

/// The chart on the page of a measure, what it says in words, and the cycles that are pinned to it.
struct MeasureView {
  let measure: Measure
  let context: PageContext

  private var words: Words { context.words }

  var html: HTML {
    HTML {
      figures
      if let sheet = context.plan.sheetRoutes[measure.document] {
        p { a(href: context.url(to: sheet), words[.sheetLink]) }
      }
    }
  }

  private var figures: HTML {
    guard measure.chart != .some(.none) else { return HTML() }
    guard let report = context.plan.measures[measure.document], !report.points.isEmpty else {
      let file = measure.data ?? measure.path.withoutExtension.name + ".csv"
      return p(words(.noDataYet, ["file": file]), .class("empty"))
    }
    return HTML {
      if report.style == .bars { bars(report) } else { series(report) }
      cycles(report)
      phases(report)
    }
  }

  // MARK: Figures

  private func series(_ report: MeasureReport) -> HTML {
    let drawn = report.parts.filter(\.isDrawn)
    let range = drawn.flatMap(\.analysis.series.values)
    return HTML {
      if let whole = report.whole {
        let said = whole.isDrawn ? ChartSentence(whole, of: report, words: words).paragraphs : []
        figure(.class("figure")) {
          if whole.isDrawn {
            picture(whole, report, .wide, id: "chart", saying: said)
            picture(whole, report, .narrow, id: "chart-narrow", saying: said)
          }
          figcaption {
            legend(whole, report)
            text(whole, said)
            links(report)
          }
        }
      }
      if !report.parts.isEmpty {
        section {
          h(2)(words[.chartByGroup])
          div(.class("multiples")) {
            for (index, part) in report.parts.enumerated() {
              let said = part.isDrawn ? ChartSentence(part, of: report, words: words).paragraphs : []
              figure(.class("figure")) {
                h(3)(part.name)
                if part.isDrawn {
                  picture(part, report, .small, id: "part-\(index + 1)", saying: said, covering: range)
                }
                figcaption { text(part, said) }
              }
            }
          }
          if report.whole == nil { links(report) }
        }
      }
    }
  }

  private func picture(
    _ series: SeriesReport, _ report: MeasureReport, _ layout: ChartLayout, id: String, saying said: [String],
    covering range: [Double] = []
  ) -> HTML {
    let plan = SeriesPlan(series, of: report, layout: layout, words: words, covering: range)
    return SeriesDrawing(plan: plan, id: id, description: said.joined(separator: " ")).html
  }

  private func bars(_ report: MeasureReport) -> HTML {
    HTML {
      for (index, survey) in Survey.all(in: report.points).enumerated() {
        figure(.class("figure")) {
          for layout in [ChartLayout.wide, .narrow] {
            let id = "bars-\(index + 1)" + (layout == .narrow ? "-narrow" : "")
            BarDrawing(measure: report, survey: survey, layout: layout, words: words, id: id).html
          }
          figcaption {
            if survey.isStacked {
              ul(.class("legend")) {
                for (index, answer) in survey.answers.enumerated() {
                  li {
                    Picture.decoration(width: 20, height: 20) {
                      SVG.rect(x: 2, y: 4, width: 16, height: 12, .class(BarDrawing.style(of: index)))
                    }
                    " \(index + 1) \(answer)"
                  }
                }
              }
            }
            p(survey.sentence(unit: report.unit, words))
          }
        }
      }
      links(report)
    }
  }

  private func text(_ series: SeriesReport, _ paragraphs: [String]) -> HTML {
    guard series.isDrawn else { return p(words[.tooFewToShow]) }
    return HTML {
      for (index, paragraph) in paragraphs.enumerated() { p(paragraph, .class(index == 0 ? nil : "meta")) }
    }
  }

  private func links(_ report: MeasureReport) -> HTML {
    p {
      a(href: SafeURL(path: "", fragment: "data-table"), words[.dataAsTable])
      if let route = context.plan.dataRoutes[measure.document] {
        " · "
        a(href: context.url(to: route), words[.downloadCSV], .flag("download"))
      }
    }
  }

  // MARK: Keys

  /// Only what stands in this picture and does not name itself there.
  private func legend(_ series: SeriesReport, _ report: MeasureReport) -> HTML {
    guard series.isDrawn else { return HTML() }
    let used = PointShape.allCases.filter { $0.word != nil && series.marks.contains($0) }
    // One line for both kinds of rough values.
    let shown = used.filter { $0 != .atLeast || !used.contains(.atMost) }
    guard !shown.isEmpty || !series.breaks.isEmpty || !report.pins.isEmpty else { return HTML() }
    return ul(.class("legend")) {
      for mark in shown {
        if let word = mark.word {
          li {
            Picture.decoration(width: 20, height: 20) { mark.html(x: 10, y: 10, radius: 4.5) }
            " "
            words[word]
          }
        }
      }
      if !series.breaks.isEmpty {
        li {
          Picture.decoration(width: 20, height: 20) {
            SVG.line(from: (0, 12), to: (6, 10), .class("data"))
            SVG.line(from: (14, 9), to: (20, 6), .class("data"))
          }
          " "
          words[.legendGap]
        }
      }
      if !report.pins.isEmpty {
        li {
          Picture.decoration(width: 20, height: 20) {
            SVG.rect(x: 2, y: 2, width: 16, height: 16, .set("rx", 5.0), .class("pin"))
          }
          " "
          words[.legendCycles]
        }
      }
    }
  }

  private func cycles(_ report: MeasureReport) -> HTML {
    guard !report.pins.isEmpty else { return HTML() }
    return section {
      h(2)(words[.chartCycles])
      ol(.class("pins")) {
        for pin in report.pins {
          li {
            context.link(pin.cycle)
            br()
            span(.class("meta")) {
              let date = words.date(pin.start)
              if let decision = pin.cycle.decision {
                words(.cycleOnChart, ["date": date, "decision": words.term(decision)])
              } else {
                let status = words.status(pin.cycle.document.statusWord ?? "")
                words(.cycleOnChartOpen, ["date": date, "status": status])
              }
            }
          }
        }
      }
    }
  }

  /// Phases are declared by people, with a reason; the first is the time before them.
  private func phases(_ report: MeasureReport) -> HTML {
    guard !report.phases.isEmpty, let series = report.main, series.analysis.phases.count > 1 else {
      return HTML()
    }
    let first = series.analysis.series.points.first?.date
    let later = report.phases.filter { phase in first.map { $0 < phase.from } ?? true }
    return ul {
      for (index, phase) in later.enumerated() {
        li(
          words(
            .chartPhaseBecause,
            ["number": String(index + 2), "date": words.date(phase.from), "because": phase.because]))
      }
    }
  }
}
