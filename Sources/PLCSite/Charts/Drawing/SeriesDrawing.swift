import PLCHTML
import PLCStatistics
import PLCText

/// A series in time as a picture: run chart, XmR, p, u or c chart.
struct SeriesDrawing {
  let plan: SeriesPlan
  /// Begins the ids of the picture's name and description.
  let id: String
  /// What the chart says, where that is at hand.
  var description: String?

  private var series: SeriesReport { plan.series }
  private var analysis: ChartAnalysis { plan.series.analysis }
  private var layout: ChartLayout { plan.layout }
  private var words: Words { plan.words }
  private var unit: String { plan.measure.unit }

  /// Beyond this many points the ones in the picture no longer say their value to a pointer; the table does.
  private static let mostNamedPoints = 120

  var html: HTML {
    Picture(
      width: layout.width, height: plan.height, id: id, style: layout.style,
      name: ChartName.text(plan.measure, series, words),
      description: description ?? ChartSentence(series, of: plan.measure, words: words).text
    ).html {
      titles()
      grid()
      cycles()
      lines()
      data()
      points()
      brackets()
      labels()
    }
  }

  // MARK: Frame

  private func titles() -> HTML {
    HTML {
      for (index, line) in plan.titleLines.enumerated() {
        SVG.text(line, x: 0, y: Double(index + 1) * SeriesPlan.titleHeight - 5, .class("title"))
      }
      SVG.text(words.capitalised(words.name(ofUnit: unit)), x: 0, y: plan.valueTitleY, .class("quiet"))
      if !layout.isSmall {
        SVG.text(
          words[.date], x: (plan.left + plan.right) / 2, y: plan.height - 4, .class("quiet"),
          .set("text-anchor", "middle"))
      }
    }
  }

  private func grid() -> HTML {
    HTML {
      for tick in plan.values.ticks {
        let y = plan.y(tick)
        SVG.line(from: (plan.left, y), to: (plan.right, y), .class(tick == plan.values.low ? "axis" : "grid"))
        SVG.text(
          words.number(tick, decimals: plan.values.decimals), x: plan.left - 6, y: y + 5,
          .set("text-anchor", "end"))
      }
      for tick in plan.dates.ticks {
        let x = plan.x(tick.date)
        SVG.line(from: (x, plan.bottom), to: (x, plan.bottom + 5), .class("axis"))
        tickLabel(tick.label, at: x, y: plan.bottom + 19)
        if let year = tick.year { tickLabel(year, at: x, y: plan.bottom + 34) }
      }
    }
  }

  /// Centred below its tick, moved inward where the picture ends.
  private func tickLabel(_ text: String, at x: Double, y: Double) -> HTML {
    let half = TextSize.width(text) / 2
    return SVG.text(
      text, x: min(max(x, half), layout.width - half), y: y, .class("quiet"), .set("text-anchor", "middle"))
  }

  private func cycles() -> HTML {
    HTML {
      for cluster in plan.pins.clusters {
        for place in cluster.places {
          SVG.line(from: (place, plan.pinsTop + 20), to: (place, plan.bottom), .class("start"))
        }
        SVG.rect(
          x: cluster.left, y: plan.pinsTop, width: cluster.right - cluster.left, height: 20, .set("rx", 6.0),
          .class("pin"))
        SVG.text(cluster.label, x: cluster.middle, y: plan.pinsTop + 15, .set("text-anchor", "middle"))
      }
    }
  }

  // MARK: Lines

  private func lines() -> HTML {
    HTML {
      if let target = plan.measure.target, !layout.isSmall {
        let y = plan.y(target.value)
        SVG.line(from: (plan.left, y), to: (plan.right, y), .class("target"))
      }
      for (index, phase) in analysis.phases.enumerated() where !phase.points.isEmpty {
        let ends = ends(of: index)
        if index > 0 { SVG.line(from: (ends.from, plan.top), to: (ends.from, plan.bottom), .class("axis")) }
        if let centre = phase.centre {
          SVG.path(
            PathData(through: [(ends.from, plan.y(centre.value)), (ends.to, plan.y(centre.value))]),
            .class("centre"))
        }
        if let limits = phase.control?.limits {
          SVG.path(steps(limits.lower, phase, ends), .class("limit"))
          SVG.path(steps(limits.upper, phase, ends), .class("limit"))
        }
      }
    }
  }

  /// Where a phase begins and ends: half-way between its points and those of its neighbours.
  private func ends(of index: Int) -> (from: Double, to: Double) {
    let points = analysis.phases[index].points
    func boundary(_ position: Int) -> Double { (plan.x(position - 1) + plan.x(position)) / 2 }
    return (
      index == 0 ? plan.left : boundary(points.lowerBound),
      index == analysis.phases.count - 1 ? plan.right : boundary(points.upperBound)
    )
  }

  /// A limit that holds around each point, half-way to the next.
  private func steps(_ limit: [Double], _ phase: PhaseAnalysis, _ ends: (from: Double, to: Double))
    -> PathData
  {
    var path = PathData()
    var previous: Double?
    for (offset, value) in limit.enumerated() {
      if value == previous { continue }
      let position = phase.points.lowerBound + offset
      let x = offset == 0 ? ends.from : (plan.x(position - 1) + plan.x(position)) / 2
      if let previous {
        path.line(to: x, plan.y(previous))
        path.line(to: x, plan.y(value))
      } else {
        path.move(to: x, plan.y(value))
      }
      previous = value
    }
    if let previous { path.line(to: ends.to, plan.y(previous)) }
    return path
  }

  private func data() -> HTML {
    var path = PathData()
    var starts = Set(analysis.phases.map(\.points.lowerBound))
    starts.formUnion(series.breaks)
    for (position, value) in analysis.series.values.enumerated() {
      let (x, y) = (plan.x(position), plan.y(value))
      starts.contains(position) ? path.move(to: x, y) : path.line(to: x, y)
    }
    return SVG.path(path, .class("data"))
  }

  // MARK: Points

  private func points() -> HTML {
    let count = analysis.series.points.count
    let room = (plan.right - plan.left) / Double(max(count, 1))
    let radius = min(max(room * 0.35, 1.2), 3.6)
    let areNamed = count <= Self.mostNamedPoints && layout.style != "narrow-only"
    var html = HTML()
    html.reserve(count * (areNamed ? 160 : 70))
    for (position, value) in analysis.series.values.enumerated() {
      let mark = series.marks[position].html(x: plan.x(position), y: plan.y(value), radius: radius)
      guard areNamed else {
        html.append(mark)
        continue
      }
      html.append(SVG.group) { html in
        html.append(SVG.title) { $0.append(text: name(of: series.point(at: position))) }
        html.append(mark)
      }
    }
    return html
  }

  private func name(of point: ShownPoint) -> String {
    let said = "\(words.date(point.date)): \(words.value(of: point, unit: unit))"
    return point.note.isEmpty ? said : "\(said). \(point.note)"
  }

  // MARK: Labels

  private func brackets() -> HTML {
    HTML {
      for (row, items) in plan.lanes.rows.enumerated() {
        let y = plan.laneBottom(row) - 3
        for item in items {
          SVG.text(item.label, x: item.middle, y: y - 7, .class(item.style), .set("text-anchor", "middle"))
          SVG.path(
            PathData(through: [
              (item.start, y + 3), (item.start, y - 2), (item.end, y - 2), (item.end, y + 3),
            ]),
            .class("bracket", item.style))
        }
      }
    }
  }

  private func labels() -> HTML {
    HTML {
      for label in plan.labels.labels {
        if abs(label.middle - label.line) > 6 {
          SVG.line(from: (plan.right, label.line), to: (plan.right + 8, label.middle), .class("axis"))
        }
        for (index, line) in label.lines.enumerated() {
          SVG.text(
            line, x: plan.right + 10,
            y: label.middle - label.height / 2 + Double(index) * MarginLabels.lineHeight + 13)
        }
      }
    }
  }
}

/// What a chart is called.
enum ChartName {
  /// "Run chart: Students who revised, period 3".
  static func text(_ measure: MeasureReport, _ series: SeriesReport, _ words: Words) -> String {
    let title = series.name.isEmpty ? measure.title : "\(measure.title), \(series.name)"
    return words(.chartNamed, ["chart": words[word(series.analysis)], "title": title])
  }

  private static func word(_ analysis: ChartAnalysis) -> Word {
    // Without limits what is drawn is a run chart, whatever was asked for.
    guard analysis.phases.contains(where: { $0.control != nil }) else { return .chartRun }
    return switch analysis.settings.chart {
    case .run: .chartRun
    case .xmr: .chartXmR
    case .p: .chartP
    case .u: .chartU
    case .c: .chartC
    }
  }
}
