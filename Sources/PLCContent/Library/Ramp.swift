package import PLCText

/// The cycles that test one change idea, one step after the other.
package struct Ramp: Sendable, Hashable {
  /// The index of the change idea.
  package let idea: Int
  /// The indices of its cycles: each after its `previous`, else by number, start and path.
  package let cycles: [Int]
}

extension Library {
  /// The ramp of the change idea at an index.
  package func ramp(ofIdea idea: Int) -> Ramp {
    var waiting = documents(of: "cycle", where: "change_idea", refersTo: idea)
      .map {
        (number: number(ofCycle: $0), start: documents[$0]["start"]?.date?.daysSince1970 ?? .max, cycle: $0)
      }
      .sorted { $0 < $1 }.map(\.cycle)
    let all = Set(waiting)
    var placed: [Int] = []
    while !waiting.isEmpty {
      // Where `previous` comes back to where it began, the numbers decide.
      let next =
        waiting.firstIndex { cycle in
          let before = linked("previous", of: cycle).first { all.contains($0) && $0 != cycle }
          return before.map { placed.contains($0) } ?? true
        } ?? 0
      placed.append(waiting.remove(at: next))
    }
    return Ramp(idea: idea, cycles: placed)
  }

  /// The cycle, the one before it, the one before that, and so on, the newest first. Only `previous` counts.
  package func linkedCycles(endingWith cycle: Int) -> [Int] {
    var chain = [cycle]
    while let previous = linked("previous", of: chain[chain.count - 1]).first, !chain.contains(previous) {
      chain.append(previous)
    }
    return chain
  }

  /// The place of a cycle in its ramp, from 1: what it says, else one more than that of the one before it.
  package func number(ofCycle cycle: Int) -> Int {
    let chain = linkedCycles(endingWith: cycle)
    for (steps, step) in chain.enumerated() {
      if let number = documents[step]["number"]?.number {
        return Int(clamping: number.rounded(), to: 0...1_000_000) + steps
      }
    }
    return chain.count
  }

  /// Whether a cycle is the first of its idea: nothing before it is named, by number or by link, and no cycle
  /// of its ramp comes earlier.
  package func isFirstCycle(_ cycle: Int) -> Bool {
    let document = documents[cycle]
    guard document.references(in: "previous").isEmpty, number(ofCycle: cycle) <= 1 else { return false }
    guard let idea = linked("change_idea", of: cycle).first else { return true }
    return ramp(ofIdea: idea).cycles.first == cycle
  }

  /// The ids of all who carried out some cycles, each once, as they were written where nobody of that id is known.
  package func testers(ofCycles cycles: [Int]) -> Set<String> {
    var found: Set<String> = []
    for cycle in cycles {
      for reference in documents[cycle].references(in: "testers") {
        if let member = member(reference, in: cycle) {
          found.insert(member.id)
        } else if case .id(let id, _) = reference.target {
          found.insert(id)
        }
      }
    }
    return found
  }

  /// In how many different contexts some cycles took place.
  ///
  /// A cycle's `contexts` say what is different this time, so a cycle that names none took place where the idea
  /// began: all of those together are one context.
  package func contextCount(ofCycles cycles: [Int]) -> Int {
    let named = cycles.map { documents[$0]["contexts"]?.texts.map { $0.lowercased() } ?? [] }
    return Set(named.flatMap(\.self)).count + (named.contains { $0.isEmpty } ? 1 : 0)
  }
}

extension Document {
  /// The step of a cycle's scale, 0 for one group of students and more for each larger circle; nil when it
  /// does not say.
  package var scaleStep: Int? {
    fields["scale"]?.text.flatMap { Vocabulary.scale.values.firstIndex(of: $0) }
  }

  /// Days from the first to the last planned day of a cycle, both counted; nil when one is not known.
  package var plannedDays: Int? {
    guard let start = fields["start"]?.date, let end = fields["planned_end"]?.date, start <= end else {
      return nil
    }
    return start.days(to: end) + 1
  }

  /// The day a cycle came to its end, else the one it was planned for, else its first.
  package var cycleEnd: CalendarDate? {
    fields["ended"]?.date ?? fields["planned_end"]?.date ?? fields["start"]?.date
  }

  /// The newest day on which this document was changed, by its own account.
  package var lastChange: CalendarDate? {
    [fields["updated"]?.date, fields["created"]?.date].compactMap(\.self).max()
  }
}
