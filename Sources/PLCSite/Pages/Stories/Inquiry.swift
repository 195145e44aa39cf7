import PLCContent

/// All that belongs to the inquiry into one problem, by the indices of the documents.
struct Inquiry {
  let problem: Int
  let analyses: [Int]
  /// All theories; the one in force is `theory`.
  let theories: [Int]
  /// The change ideas of all theories with their cycles, those of the theory in force first.
  let ramps: [Ramp]
  let packages: [Int]
  /// Outcomes first, then those of the drivers, then the others; without those that were given up.
  let measures: [Int]

  /// Gathers what the library links to a problem.
  init(ofProblem problem: Int, in library: Library) {
    self.problem = problem
    analyses = library.analyses(ofProblem: problem)
    theories = library.theories(ofProblem: problem)
    let inForce = Self.theoryInForce(of: problem, among: theories, in: library)
    let ideas = ([inForce].compactMap(\.self) + theories).flatMap { theory in
      let tree = library.driverTree(of: theory).ideas
      return tree + library.ideas(ofTheory: theory).filter { !tree.contains($0) }
    }
    var seen: Set<Int> = []
    ramps = ideas.filter { seen.insert($0).inserted }.map { library.ramp(ofIdea: $0) }
    packages = library.documents(of: "change-package", where: "problem", refersTo: problem)
    let found =
      theories.flatMap { library.measures(ofTheory: $0) }
      + packages.flatMap { library.measures(ofPackage: $0) }
    measures = library.byType(Set(found).filter { library.documents[$0].status != "retired" })
    theory = inForce
  }

  /// The theory that the inquiry follows now; nil while there is none.
  let theory: Int?
  var cycles: [Int] { ramps.flatMap(\.cycles) }

  /// Everything that a meeting could be about when it is about this inquiry.
  var documents: Set<Int> {
    Set([problem] + analyses + theories + ramps.map(\.idea) + cycles + packages + measures)
  }

  /// The one that the problem names, else the newest that was not given up.
  private static func theoryInForce(of problem: Int, among theories: [Int], in library: Library) -> Int? {
    if let named = library.linked("theory", of: problem).first { return named }
    return theories.last { library.documents[$0].status != "retired" } ?? theories.last
  }
}

extension Library {
  /// Measures each once, outcomes first, then those of drivers and processes, balancing and practical ones.
  func byType(_ measures: some Sequence<Int>) -> [Int] {
    let order = ["outcome", "driver", "process", "balancing", "practical"]
    return Set(measures).sorted { first, second in
      let ranks = [first, second].map { position in
        order.firstIndex(of: documents[position]["type"]?.text ?? "") ?? order.count
      }
      return (ranks[0], first) < (ranks[1], second)
    }
  }

  /// Whether a cycle is planned, carried out or studied now.
  func isUnderWay(_ cycle: Int) -> Bool {
    ["plan", "do", "study", "act"].contains(documents[cycle].status ?? "")
  }
}
