/// What a change package needs before strangers can rely on it, and how far it has come.
package struct PackageReadiness: Sendable, Hashable {
  /// In the order of the list that pages show.
  package let steps: [Step]

  package struct Step: Sendable, Hashable {
    package let need: Need
    package let isMet: Bool
    /// How many there are, and how many there should be, where that can be counted.
    package let count: Int?
    package let wanted: Int?
  }

  package enum Need: String, Sendable, CaseIterable {
    case coreAdopted = "core-adopted"
    case testers, contexts, evidence
    case whereItDidNotWork = "where-it-did-not-work"
    case whatYouNeed = "what-you-need"
    case howToStart = "how-to-start"
    case contact
  }

  package var missing: [Step] { steps.filter { !$0.isMet } }
  package var isReady: Bool { missing.isEmpty }
}

extension ChangePackage {
  /// How ready it is. Whoever tested any of its elements is one of its testers, and so for contexts; a cycle that is
  /// only planned does not count.
  package var readiness: PackageReadiness {
    let elements = elements
    let core = elements.filter(\.isCore)
    let adopted = core.count { $0.idea?.isAdopted ?? false }
    let cycles = Set(elements.flatMap(\.cycles)).filter { $0.status != .plan }.sorted()
    let steps = PackageReadiness.Need.allCases.map { need -> PackageReadiness.Step in
      switch need {
      case .coreAdopted: .init(need: need, count: adopted, of: max(core.count, 1))
      case .testers: .init(need: need, count: cycles.testers.count, of: 2)
      case .contexts: .init(need: need, count: cycles.contextCount, of: 2)
      case .evidence: .init(need: need, isMet: says(Sections.evidenceSoFar))
      case .whereItDidNotWork: .init(need: need, isMet: says(Sections.whereItDidNotWork))
      case .whatYouNeed: .init(need: need, isMet: says(Sections.whatYouNeed))
      case .howToStart: .init(need: need, isMet: says(Sections.howToStart))
      case .contact: .init(need: need, isMet: says(Fields.contact))
      }
    }
    return PackageReadiness(steps: steps)
  }
}

extension ChangeIdea {
  /// Whether it has become part of the work.
  package var isAdopted: Bool { status == .adopted || status == .spreading }
}

extension PackageReadiness.Step {
  fileprivate init(need: PackageReadiness.Need, count: Int, of wanted: Int) {
    self.init(need: need, isMet: count >= wanted, count: count, wanted: wanted)
  }

  fileprivate init(need: PackageReadiness.Need, isMet: Bool) {
    self.init(need: need, isMet: isMet, count: nil, wanted: nil)
  }
}
