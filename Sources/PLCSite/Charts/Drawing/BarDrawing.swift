import PLCContent
import PLCHTML
import PLCStatistics
import PLCText

/// The answers of one survey as bars, or of several as one bar each, cut into the answers.
struct BarDrawing {
  let measure: MeasureReport
  let survey: Survey
  let layout: ChartLayout
  let words: Words
  let id: String

  private static let barHeight = 16.0
  /// A row has its words above the bar; that of a day, the numbers of its answers below them.
  private var rowHeight: Double { survey.isStacked ? 64 : 46 }

  private var titleLines: [String] {
    let title = survey.question.isEmpty ? measure.title : "\(measure.title): \(survey.question)"
    return TextSize.lines(title, width: layout.width, size: TextSize.title, most: 4)
  }
  private var top: Double { Double(titleLines.count) * SeriesPlan.titleHeight + 24 }
  private var rows: Int { survey.isStacked ? survey.dates.count : survey.answers.count }
  private var bottom: Double { top + Double(rows) * rowHeight }
  /// So that the last tick label is not cut.
  private var right: Double { layout.width - 18 }

  private var axis: ValueAxis {
    let values = survey.answers.indices.compactMap { survey.latest(of: $0)?.value.number }
    return survey.isStacked || measure.unit == Measure.Unit.percent
      ? ValueAxis(covering: [0, 100], within: 0...100) : ValueAxis(covering: [0] + values, unit: measure.unit)
  }

  var html: HTML {
    Picture(
      width: layout.width, height: bottom + 24, id: id, style: layout.style,
      name: words(.chartNamed, ["chart": words[.chartBars], "title": measure.title]),
      description: survey.sentence(unit: measure.unit, words)
    ).html {
      for (index, line) in titleLines.enumerated() {
        SVG.text(line, x: 0, y: Double(index + 1) * SeriesPlan.titleHeight - 5, .class("title"))
      }
      SVG.text(
        words.capitalised(words.name(ofUnit: measure.unit)), x: 0,
        y: Double(titleLines.count) * SeriesPlan.titleHeight + 14, .class("quiet"))
      ticks()
      if survey.isStacked { stacks() } else { bars() }
    }
  }

  private func x(_ value: Double) -> Double { axis.position(of: value) * right }

  private func ticks() -> HTML {
    HTML {
      for tick in axis.ticks {
        SVG.line(from: (x(tick), top), to: (x(tick), bottom), .class(tick == axis.low ? "axis" : "grid"))
        SVG.text(
          words.number(tick, decimals: axis.decimals), x: max(x(tick), 5), y: bottom + 17, .class("quiet"),
          .set("text-anchor", "middle"))
      }
    }
  }

  private func bars() -> HTML {
    HTML {
      for (index, answer) in survey.answers.enumerated() {
        let y = top + Double(index) * rowHeight
        if let point = survey.latest(of: index) {
          let label = "\(answer): \(words.value(of: point, unit: measure.unit))"
          SVG.text(TextSize.shortened(label, width: layout.width - 8), x: 6, y: y + 17)
          if let value = point.value.number {
            bar(from: 0, to: value, y: y, style: point.value == .exact(value) ? "bar" : "rough")
          }
        }
      }
    }
  }

  private func bar(from start: Double, to end: Double, y: Double, style: String) -> HTML {
    let (low, high) = (x(min(start, end)), x(max(start, end)))
    return SVG.rect(
      x: low, y: y + rowHeight - 23, width: max(high - low - (survey.isStacked ? 2 : 0), 0.5),
      height: Self.barHeight,
      .class(style))
  }

  private func stacks() -> HTML {
    HTML {
      for (row, date) in survey.dates.enumerated() {
        let y = top + Double(row) * rowHeight
        SVG.text(words.date(date), x: 6, y: y + 17, .class("quiet"))
        for segment in segments(of: date) {
          let middle = (x(segment.start) + x(segment.end)) / 2
          bar(from: segment.start, to: segment.end, y: y, style: Self.style(of: segment.answer))
          if x(segment.end) - x(segment.start) > TextSize.width("\(segment.answer + 1)") {
            SVG.text(String(segment.answer + 1), x: middle, y: y + 36, .set("text-anchor", "middle"))
          }
        }
      }
    }
  }

  /// How an answer is filled; neighbours never alike.
  static func style(of answer: Int) -> String { ["bar", "bar other", "rough"][answer % 3] }

  /// Where each answer of a day begins and ends.
  private func segments(of date: CalendarDate) -> [(answer: Int, start: Double, end: Double)] {
    var segments: [(answer: Int, start: Double, end: Double)] = []
    for answer in survey.answers.indices {
      guard let value = survey.point(of: answer, on: date)?.value.number else { continue }
      let start = segments.last?.end ?? 0
      segments.append((answer, start, start + value))
    }
    return segments
  }
}
