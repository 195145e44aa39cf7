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
    /// By word of the vocabulary of verdicts.
    var verdicts: [String: Int] = [:]
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
    for meeting in library.documents(of: "meeting") where ["held", "closed"].contains(meeting.status ?? "") {
      count(meeting["date"]?.date) { $0.meetings += 1 }
    }
    for cycle in library.documents(of: "cycle") {
      count(cycle["start"]?.date) { $0.opened += 1 }
      let verdicts = cycle.rows("Study").compactMap { $0["Verdict"]?.value.text }
      let isStudied = !cycle.rows("Study").isEmpty
      let isDecided = cycle["decision"]?.text != nil
      count(cycle.cycleEnd) { row in
        if isStudied { row.studied += 1 }
        if isDecided { row.decided += 1 }
        for verdict in verdicts { row.verdicts[verdict, default: 0] += 1 }
      }
      let isOver =
        ["study", "act", "closed"].contains(cycle.status ?? "")
        || cycle.cycleEnd.map { end in today.map { end < $0 } ?? false } ?? false
      guard isOver, cycle.status != "stopped" else { continue }
      ended += 1
      if isStudied { studied += 1 }
      if isDecided { decided += 1 }
    }
    months = rows.sorted { $0.key < $1.key }.map { (month: $0.key, row: $0.value) }
    (self.ended, self.studied, self.decided) = (ended, studied, decided)
  }
}
