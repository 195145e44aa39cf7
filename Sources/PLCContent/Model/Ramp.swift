import PLCText

/// The cycles that test one change idea, one step after the other.
package struct Ramp: Sendable, Hashable {
  package let idea: ChangeIdea
  /// Each after its `previous`, else by number, start and path.
  package let cycles: [Cycle]
}

extension ChangeIdea {
  /// The cycles that test it.
  package var ramp: Ramp {
    var waiting = document.referrers(Cycle.self, by: Cycle.Fields.changeIdea)
      .map { (number: $0.numberInRamp, start: $0.start?.daysSince1970 ?? .max, cycle: $0) }
      .sorted { $0 < $1 }.map(\.cycle)
    let all = Set(waiting)
    var placed: [Cycle] = []
    while !waiting.isEmpty {
      // Where `previous` comes back to where it began, the numbers decide.
      let next =
        waiting.firstIndex { cycle in
          guard let before = cycle.previous, before != cycle, all.contains(before) else { return true }
          return placed.contains(before)
        } ?? 0
      placed.append(waiting.remove(at: next))
    }
    return Ramp(idea: self, cycles: placed)
  }
}
