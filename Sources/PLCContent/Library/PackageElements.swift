import PLCMarkdown

/// One element of a change package: a row of its table, with what the folder knows about it.
package struct PackageElement: Sendable {
  package let row: DataRow
  /// The index of its change idea; nil when the row leads to none.
  package let idea: Int?
  /// Whether the package needs it: `Core` says yes, or nothing while no row says anything.
  package let isCore: Bool
  /// The places in the table of the elements it builds on.
  package let after: [After]
  /// The indices of its measures: those of its row, those that belong to its idea, those of its lessons.
  package let measures: [Int]
  /// The indices of its lessons, in the order of the row, then those that name its idea.
  package let lessons: [Int]
  /// The indices of the cycles that test it, in order.
  package let cycles: [Int]

  package struct After: Sendable, Hashable {
    /// The place in the table.
    package let element: Int
    package let reference: Reference
  }
}

extension Library {
  /// The elements of the change package at an index, in the order of its table.
  package func elements(ofPackage package: Int) -> [PackageElement] {
    let rows = documents[package].rows("Elements")
    let ideas = rows.map { row in
      row["Element"]?.value.references.first.flatMap { linked($0, in: package) }
    }
    let someSayCore = rows.contains { $0["Core"]?.value.yesNo != nil }
    return zip(rows, ideas).map { row, idea in
      let lessons = lessons(of: row, idea: idea, in: package)
      return PackageElement(
        row: row, idea: idea, isCore: someSayCore ? row["Core"]?.value.yesNo ?? false : true,
        after: (row["After"]?.value.references ?? []).compactMap { reference in
          linked(reference, in: package).flatMap { ideas.firstIndex(of: $0) }
            .map { PackageElement.After(element: $0, reference: reference) }
        },
        measures: measures(of: row, idea: idea, lessons: lessons, in: package), lessons: lessons,
        cycles: idea.map { ramp(ofIdea: $0).cycles } ?? [])
    }
  }

  /// The lessons of a package: those that name it and those of its elements, in their order, those without one last.
  package func lessons(ofPackage package: Int) -> [Int] {
    let named = documents(of: "lesson", where: "package", refersTo: package)
    let listed = documents[package].rows("Elements").flatMap { row in
      (row["Lessons"]?.value.references ?? []).compactMap { linked($0, in: package) }
    }
    return Set(named + listed).sorted { first, second in
      let orders = [first, second].map { documents[$0]["order"]?.number ?? .infinity }
      return (orders[0], first) < (orders[1], second)
    }
  }

  /// The measures of a package: its own, those of its elements, and those of its theory.
  package func measures(ofPackage package: Int) -> [Int] {
    var found = Set(documents(of: "measure", where: "of", refersTo: package))
    for element in elements(ofPackage: package) { found.formUnion(element.measures) }
    for theory in linked("theory", of: package) { found.formUnion(measures(ofTheory: theory)) }
    return found.sorted()
  }

  private func lessons(of row: DataRow, idea: Int?, in package: Int) -> [Int] {
    let listed = (row["Lessons"]?.value.references ?? []).compactMap { linked($0, in: package) }
    let naming = idea.map { documents(of: "lesson", where: "element", refersTo: $0) } ?? []
    return listed + naming.filter { !listed.contains($0) }
  }

  private func measures(of row: DataRow, idea: Int?, lessons: [Int], in package: Int) -> [Int] {
    let listed = (row["Measures"]?.value.references ?? []).compactMap { linked($0, in: package) }
    let others =
      (idea.map { documents(of: "measure", where: "of", refersTo: $0) } ?? [])
      + lessons.flatMap { linked("measure", of: $0) }
    return listed + Set(others).subtracting(listed).sorted()
  }
}
