import PLCDiagnostics
import PLCText

/// What is known of a cycle's predictions: whether they came before the data, and whether they stayed as they
/// were.
package struct PredictionHistory: Sendable, Hashable {
  package let order: PredictionOrder
  /// Those that came too late; empty when that is unknown.
  package let late: [PredictionAfterData]
  /// Those whose words changed after the data began, each with what it said before.
  package let rewritten: [RewordedPrediction]
  package let seal: SealState
}

extension Cycle {
  /// What is known of its predictions; nil when it makes none.
  ///
  /// Of the witnesses, a whole seal counts before git, and git before `predicted_on`. A late seal does not count
  /// against what git knows to be early. What is unknown is never late.
  package func predictionHistory(in history: History) -> PredictionHistory? {
    let predictions = predictions
    guard !predictions.isEmpty else { return nil }
    let data = CycleData(of: self, history)
    let timeline = PredictionTimeline(self, predictions, data: data, in: history)
    let fates = predictions.map { timeline.fate(of: $0) }
    let late = fates.compactMap(\.late)
    let rewritten = fates.compactMap(\.rewritten)
    let order = Self.order(of: fates) ?? account(data)
    let seal = sealState
    switch seal {
    case .whole(let whole):
      guard let began = timeline.dataBegan(before: whole.day) else {
        return PredictionHistory(order: .before(whole.day, by: .seal), late: [], rewritten: [], seal: seal)
      }
      if case .before(_, by: .git) = order {
        return PredictionHistory(order: order, late: [], rewritten: [], seal: seal)
      }
      guard rewritten.isEmpty else {
        return PredictionHistory(order: order, late: [], rewritten: rewritten, seal: seal)
      }
      let span = document.value(of: Fields.seal)?.span ?? document.headSpan
      return PredictionHistory(
        order: .after(whole.day, by: .seal),
        late: [PredictionAfterData(span: span, day: whole.day, began: began)], rewritten: [], seal: seal)
    case .broken(let broken):
      return PredictionHistory(
        order: order, late: [], rewritten: timeline.changes(since: broken) ?? rewritten, seal: seal)
    case .none, .unreadable:
      return PredictionHistory(order: order, late: late, rewritten: rewritten, seal: seal)
    }
  }

  /// What git says of all predictions together; nil when it says nothing of one of them.
  private static func order(of fates: [PredictionTimeline.Fate]) -> PredictionOrder? {
    var last: CalendarDate?
    var isLate = false
    var isUnknown = false
    for fate in fates {
      switch fate {
      case .before(let day): if !isLate { last = max(last ?? day, day) }
      case .late(let late):
        (isLate, last) = (true, late.day)
      case .rewritten(let rewritten):
        (isLate, last) = (true, rewritten.day)
      case .unknown: isUnknown = true
      }
    }
    if isLate { return .after(last, by: .git) }
    return isUnknown ? nil : last.map { .before($0, by: .git) }
  }

  /// What the cycle itself says.
  private func account(_ data: CycleData) -> PredictionOrder {
    guard let day = predictedOn else { return .unknown }
    guard let first = data.firstDay, first < day else { return .before(day, by: .account) }
    return .after(day, by: .account)
  }
}

/// When the data of a cycle began.
struct CycleData {
  /// The day the cycle started, else the first day of a row that belongs to it.
  let firstDay: CalendarDate?
  /// Whether that is the start.
  let isStart: Bool
  /// The day of the first row of its measures, within the cycle.
  let firstRow: CalendarDate?
  /// The first commit that held one of those rows.
  let rowCommit: Int?

  init(of cycle: Cycle, _ history: History) {
    let library = cycle.library
    let start = cycle.start
    let end = cycle.ended ?? cycle.plannedEnd ?? start
    var first: CalendarDate?
    var commit: Int?
    for measure in cycle.allMeasures {
      for point in measure.numbers?.points ?? [] {
        let isOwn = point.cyclePlace == cycle.document.position
        let isWithin = point.cyclePlace == nil && start != nil && end.map { point.date <= $0 } ?? false
        guard isOwn || isWithin, start.map({ $0 <= point.date }) ?? true else { continue }
        first = min(first ?? point.date, point.date)
        guard let versions = history[point.place.path]?.versions, !versions.isEmpty,
          let text = library.tree[point.place.path]?.text
        else { continue }
        let line = text[text.line(at: point.place.span.start)].trimmingSpaces
        // A row committed before its own day was filled in ahead, and is no data yet.
        if let version = versions.first(where: { $0.words.newLines?.contains(line) ?? false }),
          point.date <= history.commits[version.commit].moment.day
        {
          commit = min(commit ?? version.commit, version.commit)
        }
      }
    }
    (firstDay, isStart, firstRow, rowCommit) = (start ?? first, start != nil, first, commit)
  }
}
