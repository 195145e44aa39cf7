// What belongs to what on the way from a problem to a package. Everything is given by the index of a document
// and in the order of the folder; what is not written down belongs to nothing.

extension Library {
  /// The problem that a theory answers.
  package func problem(ofTheory theory: Int) -> Int? { linked("problem", of: theory).first }

  /// The theories of a problem: those that name it, and the one that it names.
  package func theories(ofProblem problem: Int) -> [Int] {
    let named = linked("theory", of: problem)
    return Set(documents(of: "theory", where: "problem", refersTo: problem) + named).sorted()
  }

  /// The analyses of causes that a theory builds on: its own, its problem's, and those of that problem.
  package func analyses(ofTheory theory: Int) -> [Int] {
    var found = Set(linked("root_causes", of: theory))
    if let problem = problem(ofTheory: theory) {
      found.formUnion(linked("root_causes", of: problem))
      found.formUnion(documents(of: "root-causes", where: "problem", refersTo: problem))
    }
    return found.sorted()
  }

  /// The theories that build on an analysis of causes: the other way round.
  package func theories(ofAnalysis analysis: Int) -> [Int] {
    let problems =
      linked("problem", of: analysis) + documents(of: "problem", where: "root_causes", refersTo: analysis)
    let own = documents(of: "theory", where: "root_causes", refersTo: analysis)
    return Set(own + problems.flatMap { theories(ofProblem: $0) }).sorted()
  }

  /// The change ideas of a theory: those that name it, and those of its drivers.
  package func ideas(ofTheory theory: Int) -> [Int] {
    Set(documents(of: "change-idea", where: "theory", refersTo: theory) + driverTree(of: theory).ideas)
      .sorted()
  }

  /// The theory of a change idea: the one that it names, else the first that has it under a driver.
  package func theory(ofIdea idea: Int) -> Int? {
    if let named = linked("theory", of: idea).first { return named }
    return backlinks[idea].first { source in
      documents[source].kind.id == "theory" && driverTree(of: source).ideas.contains(idea)
    }
  }

  /// The problem a cycle works on: that of its idea's theory, else that of its package.
  package func problem(ofCycle cycle: Int) -> Int? {
    let theory = linked("change_idea", of: cycle).first.flatMap { self.theory(ofIdea: $0) }
    if let problem = theory.flatMap({ self.problem(ofTheory: $0) }) { return problem }
    guard let package = linked("package", of: cycle).first else { return nil }
    return linked("problem", of: package).first
      ?? linked("theory", of: package).first.flatMap { self.problem(ofTheory: $0) }
  }

  /// The cycles that work on a problem.
  package func cycles(ofProblem problem: Int) -> [Int] {
    var found: Set<Int> = []
    for theory in theories(ofProblem: problem) {
      for idea in ideas(ofTheory: theory) { found.formUnion(ramp(ofIdea: idea).cycles) }
    }
    for package in documents(of: "change-package", where: "problem", refersTo: problem) {
      found.formUnion(documents(of: "cycle", where: "package", refersTo: package))
    }
    return found.filter { self.problem(ofCycle: $0) == problem }.sorted()
  }

  /// The measures of a theory: those that belong to it or to one of its drivers, those that its drivers
  /// name, and the one of its aim.
  package func measures(ofTheory theory: Int) -> [Int] {
    let own = documents(of: "measure", where: "of", refersTo: theory)
    let named = linked("aim_measure", of: theory) + driverTree(of: theory).drivers.flatMap(\.measures)
    return Set(own + named).filter { documents[$0].kind.id == "measure" }.sorted()
  }
}
