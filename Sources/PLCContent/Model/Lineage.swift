// What belongs to what on the way from a problem to a package, always in the order of the folder. What is not
// written down belongs to nothing.

extension Problem {
  /// Its theories: those that name it, and the one that it names.
  package var theories: [Theory] {
    Set(document.referrers(Theory.self, by: Theory.Fields.problem) + [theory].compactMap(\.self)).sorted()
  }

  /// The theory that the inquiry follows now: the one that it names, else the newest that was not given up.
  package var theoryInForce: Theory? {
    if let theory { return theory }
    let all = theories
    return all.last { $0.status != .retired } ?? all.last
  }

  /// The analyses of its causes: those that name it, and the one that it names.
  package var analyses: [RootCauses] {
    Set(document.referrers(RootCauses.self, by: RootCauses.Fields.problem) + [rootCauses].compactMap(\.self))
      .sorted()
  }

  /// Its change packages.
  package var packages: [ChangePackage] {
    document.referrers(ChangePackage.self, by: ChangePackage.Fields.problem)
  }

  /// The cycles that work on it.
  package var cycles: [Cycle] {
    var found: Set<Cycle> = []
    for theory in theories {
      for idea in theory.ideas { found.formUnion(idea.ramp.cycles) }
    }
    for package in packages {
      found.formUnion(package.document.referrers(Cycle.self, by: Cycle.Fields.package))
    }
    return found.filter { $0.problem == self }.sorted()
  }
}

extension Theory {
  /// The analyses of causes that it builds on: its own, its problem's, and those of that problem.
  package var analyses: [RootCauses] { Set(rootCauses + (problem?.analyses ?? [])).sorted() }

  /// Its change ideas: those that name it, and those of its drivers.
  package var ideas: [ChangeIdea] {
    Set(document.referrers(ChangeIdea.self, by: ChangeIdea.Fields.theory) + driverTree.ideas).sorted()
  }

  /// Its measures: those that belong to it or to one of its drivers, those that its drivers name, and the one of
  /// its aim.
  package var measures: [Measure] {
    let own = document.referrers(Measure.self, by: Measure.Fields.of)
    return Set(own + [aimMeasure].compactMap(\.self) + driverTree.drivers.flatMap(\.measures)).sorted()
  }
}

extension RootCauses {
  /// The theories that build on it.
  package var theories: [Theory] {
    let problems =
      [problem].compactMap(\.self) + document.referrers(Problem.self, by: Problem.Fields.rootCauses)
    let own = document.referrers(Theory.self, by: Theory.Fields.rootCauses)
    return Set(own + problems.flatMap(\.theories)).sorted()
  }
}

extension ChangeIdea {
  /// The measures that belong to it.
  package var measures: [Measure] { document.referrers(Measure.self, by: Measure.Fields.of) }

  /// Its theory: the one that it names, else the first that has it under a driver.
  package var inTheory: Theory? {
    if let theory { return theory }
    return document.backlinks.lazy.compactMap { Theory($0) }.first { $0.driverTree.ideas.contains(self) }
  }

  /// The slugs of the drivers that it names itself, as `slug` or `theory/name#slug`.
  package var namedDriverSlugs: [String] {
    drivers.map { $0.split(separator: "#").last.map(String.init) ?? $0 }
  }

  /// The slugs of the drivers that it should move: those it names and those it stands under in the tree of its
  /// theory, with the drivers above them.
  package var driverSlugs: Set<String> {
    var trees: [Theory: DriverTree] = [:]
    return driverSlugs(&trees)
  }

  fileprivate func driverSlugs(_ trees: inout [Theory: DriverTree]) -> Set<String> {
    let named = namedDriverSlugs
    guard let theory = inTheory else { return Set(named) }
    let tree = trees[theory] ?? theory.driverTree
    trees[theory] = tree
    var found = Set(named + tree.drivers(of: self).map(\.slug))
    // A driver stands before those below it, so one pass from the end reaches the top.
    for driver in tree.drivers.reversed() where found.contains(driver.slug) {
      if let parent = driver.parent { found.insert(parent) }
    }
    return found
  }
}

extension [ChangeIdea] {
  /// The slugs of the drivers that each should move; the tree of a theory is read once for all of its ideas.
  package var driverSlugs: [Set<String>] {
    var trees: [Theory: DriverTree] = [:]
    return map { $0.driverSlugs(&trees) }
  }
}
