import PLCContent
import PLCText

/// A month of a year.
struct Month: Hashable, Comparable, Sendable {
  let year: Int
  /// 1–12.
  let month: Int

  init(_ date: CalendarDate) { (year, month) = (date.year, date.month) }

  static func < (a: Month, b: Month) -> Bool { (a.year, a.month) < (b.year, b.month) }
}

/// What a community did, month by month, and how its predictions compared.
struct Rhythm {
  /// What happened in one month.
  struct Row {
    var meetings = 0
    var opened = 0
    var studied = 0
    var decided = 0
    var verdicts: [Verdict: Int] = [:]
    var predictions: Int { verdicts.values.reduce(0, +) }
  }

  /// Only months in which something happened, in order.
  let months: [(month: Month, row: Row)]
  /// Cycles whose last day has come, with those of them that were studied and decided.
  let ended: Int
  let studied: Int
  let decided: Int

  /// Counts nothing after a day, when there is one.
  init(_ library: Library, until today: CalendarDate?) {
    var rows: [Month: Row] = [:]
    var (ended, studied, decided) = (0, 0, 0)
    func count(_ date: CalendarDate?, _ change: (inout Row) -> Void) {
      guard let date, today.map({ date <= $0 }) ?? true else { return }
      change(&rows[Month(date), default: Row()])
    }
    for meeting in library.all(Meeting.self) where meeting.wasHeld {
      count(meeting.date) { $0.meetings += 1 }
    }
    for cycle in library.all(Cycle.self) {
      count(cycle.start) { $0.opened += 1 }
      let verdicts = cycle.verdicts
      let isStudied = !cycle.rows(Cycle.Result.self).isEmpty
      let isDecided = cycle.decision != nil
      count(cycle.lastDay) { row in
        if isStudied { row.studied += 1 }
        if isDecided { row.decided += 1 }
        for verdict in verdicts { row.verdicts[verdict, default: 0] += 1 }
      }
      let isOver = cycle.isStudied || cycle.lastDay.map { end in today.map { end < $0 } ?? false } ?? false
      guard isOver, cycle.isLive else { continue }
      ended += 1
      if isStudied { studied += 1 }
      if isDecided { decided += 1 }
    }
    months = rows.sorted { $0.key < $1.key }.map { (month: $0.key, row: $0.value) }
    (self.ended, self.studied, self.decided) = (ended, studied, decided)
  }
}
