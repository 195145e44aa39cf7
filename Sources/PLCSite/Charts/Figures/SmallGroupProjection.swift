import PLCContent
import PLCStatistics
import PLCText

/// Projects the data of a measure to what an audience may see.
///
/// This is the one place: chart, sentence, alternative text, table and file are all made from what comes out of here.
struct SmallGroupProjection {
  private let measure: Measure
  /// Nil for an audience that may see everything.
  let rule: SmallGroupRule?
  let unit: String
  let isBar: Bool
  /// Counts of events, not of students.
  let countsEvents: Bool

  init(_ measure: Measure, rule: SmallGroupRule?) {
    self.measure = measure
    self.rule = rule
    unit = measure.unit ?? ""
    isBar = measure.chart == .bar
    countsEvents = measure.chart == .c
  }

  /// The rows of the data by date, those without a value too.
  func points(of data: MeasureData) -> [ShownPoint] {
    let cells = cells(of: data.points)
    let points = zip(data.points, cells).map { shown($0, as: $1) }
    let gaps = data.gaps.map { gap in
      ShownPoint(
        date: gap.date, value: .missing, part: nil, whole: nil, people: nil, group: gap.group,
        context: gap.context,
        cycle: nil, note: gap.note, isAstronomical: false)
    }
    return (points + gaps).enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }

  // MARK: What may be seen

  /// What may be seen of each point; nil for one that is about no group of people.
  private func cells(of points: [MeasureData.Point]) -> [PublicCell?] {
    guard let rule else { return points.map { _ in nil } }
    let figures = points.map(figure)
    var cells = zip(points, figures).map { point, figure in figure.map(rule.cell) ?? cellWithoutPeople(point)
    }
    for row in rows(of: points) where row.count > 1 {
      let known = row.compactMap { index in figures[index].map { (index, $0) } }
      for (index, cell) in publish(known, points, rule) { cells[index] = cell }
    }
    return cells
  }

  /// The points of one day belong together: subtraction must not tell what one of them hides.
  private func rows(of points: [MeasureData.Point]) -> [[Int]] {
    var rows: [RowKey: [Int]] = [:]
    var seen: [PointKey: Int] = [:]
    for (index, point) in points.enumerated() {
      let key = PointKey(date: point.date, group: point.group, context: point.context)
      let occurrence = seen[key, default: 0]
      seen[key] = occurrence + 1
      let question = isBar ? point.context : ""
      rows[RowKey(date: point.date, occurrence: occurrence, question: question), default: []].append(index)
    }
    return rows.values.sorted { $0[0] < $1[0] }
  }

  private struct RowKey: Hashable {
    let date: CalendarDate
    let occurrence: Int
    let question: String
  }

  private struct PointKey: Hashable {
    let date: CalendarDate
    let group: String
    let context: String
  }

  private func publish(
    _ row: [(index: Int, figure: Figure)], _ points: [MeasureData.Point], _ rule: SmallGroupRule
  ) -> [(Int, PublicCell)] {
    if isBar, let answers = answers(row, points, rule) { return answers }
    if !isBar, let cells = CrossedGroups(row, points)?.published(by: rule) { return cells }
    let total = row.first { points[$0.index].group.isEmpty && points[$0.index].context.isEmpty }
    let groups = row.filter { $0.index != total?.index }
    guard let table = GroupTable(cells: [groups.map(\.figure)], rowTotals: total.map { [$0.figure] }) else {
      // Figures of different kinds beside each other: the total alone is safe.
      return groups.map { ($0.index, .hidden) }
    }
    let published = rule.publish(table)
    let cells = zip(groups, published.cells.first ?? []).map { ($0.index, $1 ?? .hidden) }
    return cells
      + [total].compactMap { total in
        guard let total, let cell = published.rowTotals?.first ?? nil else { return nil }
        return (total.index, cell)
      }
  }

  /// Answers to one question, of which everyone gave one; nil when the row is something else.
  private func answers(
    _ row: [(index: Int, figure: Figure)], _ points: [MeasureData.Point], _ rule: SmallGroupRule
  ) -> [(Int, PublicCell)]? {
    let parts = row.compactMap { points[$0.index].numerator.flatMap(Int.init(exactly:)) }
    let wholes = Set(row.map { points[$0.index].denominator })
    guard parts.count == row.count, wholes.count == 1, let people = row.first?.figure.people else {
      return nil
    }
    let cells = rule.publish(answers: parts, of: people)
    return cells.count == row.count ? zip(row, cells).map { ($0.index, $1) } : nil
  }

  // MARK: What a point is about

  /// The point as a figure about people; nil when the data do not say how many, and it is no number of people itself.
  private func figure(_ point: MeasureData.Point) -> Figure? {
    if unit == Measure.Unit.percent, let part = point.numerator.flatMap(Int.init(exactly:)),
      let whole = point.denominator.flatMap(Int.init(exactly:)),
      point.value == 100 * Double(part) / Double(whole)
    {
      // Of 112 drafts by 28 students: the share is one of drafts, but it tells about 28.
      if let people = point.count, people < whole {
        return Amount(point.value).flatMap { Figure($0, about: people) }
      }
      return Figure(part, of: whole)
    }
    if let people = point.count {
      let part = unit == Measure.Unit.percent ? (point.value * Double(people) / 100).rounded() : point.value
      let isShare =
        unit == Measure.Unit.percent
        ? abs(100 * part / Double(max(people, 1)) - point.value) <= 0.5
        : unit == Measure.Unit.count && !countsEvents
      if isShare, let figure = Int(exactly: part).flatMap({ Figure($0, of: people) }) { return figure }
      return Amount(point.value).flatMap { Figure($0, about: people) }
    }
    if unit == Measure.Unit.count, !countsEvents {
      return Int(exactly: point.value).flatMap(Figure.init(count:))
    }
    return nil
  }

  /// A percentage of nobody knows how many is said in whole numbers, and neither none nor all of them.
  private func cellWithoutPeople(_ point: MeasureData.Point) -> PublicCell? {
    guard unit == Measure.Unit.percent else { return nil }
    let whole = Int(clamping: point.value.rounded(), to: 0...100)
    return whole <= 0
      ? .coded(.atMost(percent: 1), people: nil)
      : whole >= 100 ? .coded(.atLeast(percent: 99), people: nil) : .percent(whole)
  }

  // MARK: What is shown

  private func shown(_ point: MeasureData.Point, as cell: PublicCell?) -> ShownPoint {
    guard Amount(point.value) != nil else { return shown(point, .hidden, people: nil, note: point.note) }
    switch cell {
    case nil:
      return shown(
        point, .exact(point.value), part: point.numerator, whole: point.denominator, people: point.count,
        note: point.note)
    case .share(_, let people)?:
      return shown(
        point, .exact(point.value), part: point.numerator, whole: point.denominator, people: people,
        note: point.note)
    case .count(let people)?: return shown(point, .exact(Double(people)), people: people, note: point.note)
    case .value(let amount, let people)?:
      // A note may say how many there were, so it goes when that number goes.
      return shown(point, .exact(amount.value), people: people, note: people == nil ? "" : point.note)
    case .percent(let percent)?:
      return unit == Measure.Unit.percent
        ? shown(point, .exact(Double(percent)), people: nil) : shown(point, .hidden, people: nil)
    case .coded(let code, let people)?:
      return unit == Measure.Unit.percent
        ? shown(point, .rough(code), people: people, note: people == nil ? "" : point.note)
        : shown(point, .hidden, people: nil)
    case .hidden?: return shown(point, .hidden, people: nil)
    }
  }

  private func shown(
    _ point: MeasureData.Point, _ value: ShownValue, part: Double? = nil, whole: Double? = nil, people: Int?,
    note: String = ""
  ) -> ShownPoint {
    ShownPoint(
      date: point.date, value: value, part: part, whole: whole, people: people, group: point.group,
      context: point.context, cycle: measure.cycle(of: point), note: note,
      isAstronomical: point.note.lowercased().hasPrefix("astronomical"))
  }
}
