import PLCContent
import PLCHTML
import PLCStatistics
import PLCText

/// The data of a measure as a table: every row that stands in its chart, as this audience may see it.
struct DataView {
  let measure: Measure
  let context: PageContext

  private var words: Words { context.words }

  private struct Row {
    let point: ShownPoint
    let signals: String
  }

  var html: HTML {
    guard let report = context.plan.measures[measure.document], !report.points.isEmpty else { return HTML() }
    let rows = rows(of: report)
    let columns: [(Word, (Row) -> HTML)] = [
      (.date, { HTML(words.date($0.point.date)) }),
      (.value, { HTML(value($0.point, unit: report.unit)) }),
      (.numerator, { HTML($0.point.part.map { words.number($0, decimals: 2) } ?? "") }),
      (.denominator, { HTML($0.point.whole.map { words.number($0, decimals: 2) } ?? "") }),
      (.students, { HTML(students($0.point)) }),
      (.group, { HTML($0.point.group) }),
      (.context, { HTML($0.point.context) }),
      (.cycleColumn, { $0.point.cycle.map { context.link($0) } ?? HTML() }),
      (.signalColumn, { HTML($0.signals) }),
      (.note, { HTML($0.point.note) }),
    ]
    let cells = columns.map { column in rows.map(column.1) }
    let used = columns.indices.filter { cells[$0].contains { !$0.isEmpty } }
    let hidesSome =
      report.isProtected
      && report.points.contains { point in
        switch point.value {
        case .hidden, .rough: true
        case .exact, .missing: false
        }
      }
    return section(.class("data")) {
      h(2)(words[.dataAsTable], .id("data-table"))
      div(.class("scroll"), .set("tabindex", 0), .role("region"), .label(words[.dataAsTable])) {
        table {
          thead { tr { for column in used { th(words[columns[column].0], .set("scope", "col")) } } }
          tbody { body(used.map { cells[$0] }) }
        }
      }
      if hidesSome { p(words[.smallGroupsNote], .class("meta")) }
    }
  }

  /// The rows, from columns of as many cells. Written as one piece, since there may be thousands.
  private func body(_ columns: [[HTML]]) -> HTML {
    var html = HTML()
    for row in columns.first?.indices ?? 0..<0 {
      html.append(tr) { html in
        for column in columns { html.append(td) { $0.append(column[row]) } }
      }
    }
    return html
  }

  /// The value alone, since the numbers it is made of have columns of their own.
  private func value(_ point: ShownPoint, unit: String) -> String {
    if case .exact(let value) = point.value { return words.exactAmount(value, unit: unit) }
    return words.value(of: point, unit: unit)
  }

  /// Not where it is the number that the share is of.
  private func students(_ point: ShownPoint) -> String {
    guard let people = point.people, point.whole != Double(people) else { return "" }
    return String(people)
  }

  private func rows(of report: MeasureReport) -> [Row] {
    var signals: [ShownPoint: String] = [:]
    if report.style == .series {
      for series in [report.whole].compactMap(\.self) + report.parts where series.isDrawn {
        for position in series.analysis.series.points.indices {
          let names = series.signals(at: position).map { words[Self.word($0.id, isUp: $0.direction == .up)] }
          if !names.isEmpty { signals[series.point(at: position)] = unique(names).joined(separator: ", ") }
        }
      }
    }
    return report.points.map { Row(point: $0, signals: signals.isEmpty ? "" : signals[$0] ?? "") }
  }

  private static func word(_ id: SignalID, isUp: Bool) -> Word {
    switch id {
    case .trend: isUp ? .pointRising : .pointFalling
    case .beyondLimits: isUp ? .pointAboveLimit : .pointBelowLimit
    case .nearLimits: .laneNear
    default: isUp ? .pointAbove : .pointBelow
    }
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
