package import PLCText

/// What a cycle is in its ramp, and how it went.
extension Cycle {
  /// Whether it is planned, carried out or studied now.
  package var isUnderWay: Bool { status.map { ![.closed, .stopped].contains($0) } ?? false }

  /// Whether it was not broken off.
  package var isLive: Bool { status != .stopped }

  /// Whether its results are being looked at, or have been.
  package var isStudied: Bool { isAtLeast(.study) }

  /// The cycle, the one before it, the one before that, and so on, the newest first. Only `previous` counts.
  package var chain: [Cycle] {
    var chain = [self]
    while let previous = chain[chain.count - 1].previous, !chain.contains(previous) { chain.append(previous) }
    return chain
  }

  /// Its place in its ramp, from 1: what it says, else one more than that of the one before it.
  package var numberInRamp: Int {
    let chain = chain
    for (steps, step) in chain.enumerated() {
      if let number = step.number { return number + steps }
    }
    return chain.count
  }

  /// The ramp it stands in; nil when it tests no idea.
  package var ramp: Ramp? { changeIdea?.ramp }

  /// Whether it is the first of its idea: nothing before it is named, by number or by link, and no cycle of its
  /// ramp comes earlier.
  package var isFirst: Bool {
    guard document.references(in: Fields.previous).isEmpty, numberInRamp <= 1 else { return false }
    return ramp.map { $0.cycles.first == self } ?? true
  }

  /// The cycles that come after it: the one it names, then those that name it.
  package var following: [Cycle] {
    [next].compactMap(\.self) + document.referrers(Cycle.self, by: Fields.previous)
  }

  /// Days from the first to the last planned day, both counted; nil when one is not known.
  package var plannedDays: Int? {
    guard let start, let end = plannedEnd, start <= end else { return nil }
    return start.days(to: end) + 1
  }

  /// The day it came to its end, else the one it was planned for, else its first.
  package var lastDay: CalendarDate? { ended ?? plannedEnd ?? start }

  /// The problem it works on: that of its idea's theory, else that of its package.
  package var problem: Problem? {
    if let problem = changeIdea?.inTheory?.problem { return problem }
    guard let package else { return nil }
    return package.problem ?? package.theory?.problem
  }

  /// The measures it looks at: those it names, and those that answer its questions, in the order of the folder.
  package var allMeasures: [Measure] {
    let answers = rows(Question.self).flatMap(\.data).compactMap(\.document).compactMap { Measure($0) }
    return Set(measures + answers).sorted()
  }
}

/// Several cycles together.
extension Sequence<Cycle> {
  /// The ids of all who carried them out, each once, as they were written where nobody of that id is known.
  package var testers: Set<String> {
    var found: Set<String> = []
    for cycle in self {
      for reference in cycle.document.references(in: Cycle.Fields.testers) {
        if let member = cycle.document.member(reference) {
          found.insert(member.id)
        } else if case .id(let id, _) = reference.target {
          found.insert(id)
        }
      }
    }
    return found
  }

  /// In how many different contexts they took place.
  ///
  /// A cycle's `contexts` say what is different this time, so a cycle that names none took place where the idea
  /// began: all of those together are one context.
  package var contextCount: Int {
    let named = map { $0.contexts.map { $0.lowercased() } }
    return Set(named.flatMap(\.self)).count + (named.contains(where: \.isEmpty) ? 1 : 0)
  }
}
