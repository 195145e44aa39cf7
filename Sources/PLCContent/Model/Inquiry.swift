/// All that belongs to the inquiry into one problem.
package struct Inquiry: Sendable {
  package let problem: Problem
  package let analyses: [RootCauses]
  /// All theories; the one in force is `theory`.
  package let theories: [Theory]
  /// The theory that it follows now; nil while there is none.
  package let theory: Theory?
  /// The change ideas of all theories with their cycles, those of the theory in force first.
  package let ramps: [Ramp]
  package let packages: [ChangePackage]
  /// By family, without those that were given up.
  package let measures: [Measure]
  /// In the order of the ramps, then those of its packages that test no idea of a theory.
  package let cycles: [Cycle]

  fileprivate init(_ problem: Problem) {
    self.problem = problem
    analyses = problem.analyses
    theories = problem.theories
    theory = problem.theoryInForce
    packages = problem.packages
    let ideas = ([theory].compactMap(\.self) + theories).flatMap { theory in
      let inTree = theory.driverTree.ideas
      return inTree + theory.ideas.filter { !inTree.contains($0) }
    }
    var seen: Set<ChangeIdea> = []
    ramps = ideas.filter { seen.insert($0).inserted }.map(\.ramp)
    let tested = ramps.flatMap(\.cycles)
    cycles = tested + problem.cycles.filter { !tested.contains($0) }
    measures = (theories.flatMap(\.measures) + packages.flatMap(\.measures)).byFamily.filter { !$0.isRetired }
  }

  /// Everything that a meeting could be about when it is about this inquiry.
  package var documents: Set<Document> {
    var found: Set<Document> = [problem.document]
    found.formUnion(analyses.map(\.document))
    found.formUnion(theories.map(\.document))
    found.formUnion(ramps.map(\.idea.document))
    found.formUnion(cycles.map(\.document))
    found.formUnion(packages.map(\.document))
    found.formUnion(measures.map(\.document))
    return found
  }

  /// The meetings that link to something of it, in order.
  package var meetings: [Meeting] {
    Set(documents.flatMap(\.backlinks).compactMap { Meeting($0) }).sorted()
  }
}

extension Problem {
  /// The inquiry into it: gathered anew each time, so ask once.
  package var inquiry: Inquiry { Inquiry(self) }
}
