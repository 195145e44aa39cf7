import PLCHTML
import PLCStatistics
import PLCText

/// A series the size of a word: its line, its centre, its last point.
struct Sparkline {
  let series: SeriesReport

  private static let (width, height, inset) = (128.0, 36.0, 5.0)

  var html: HTML {
    let values = series.analysis.series.values
    let dates = series.analysis.series.points.compactMap(\.date)
    guard series.isDrawn, let first = dates.first, let last = dates.last,
      let centre = series.analysis.phases.last?.centre
    else { return HTML() }
    let low = min(values.min() ?? 0, centre.value)
    let high = max(values.max() ?? 0, centre.value)
    func x(_ index: Int) -> Double {
      let days = first.days(to: last)
      let share = days == 0 ? 0.5 : Double(first.days(to: dates[index])) / Double(days)
      return Self.inset + share * (Self.width - 2 * Self.inset)
    }
    func y(_ value: Double) -> Double {
      let share = high > low ? (value - low) / (high - low) : 0.5
      return Self.height - Self.inset - share * (Self.height - 2 * Self.inset)
    }
    var path = PathData()
    for (index, value) in values.enumerated() {
      let (x, y) = (x(index), y(value))
      // So small a line in pieces would be read as noise; the chart shows the gaps.
      index == 0 ? path.move(to: x, y) : path.line(to: x, y)
    }
    return Picture.decoration(width: Self.width, height: Self.height, style: "spark") {
      SVG.line(
        from: (Self.inset, y(centre.value)), to: (Self.width - Self.inset, y(centre.value)), .class("centre"))
      SVG.path(path, .class("data"))
      if let end = values.indices.last {
        series.marks[end].html(x: x(end), y: y(values[end]), radius: 3)
      }
    }
  }
}
