/// One element of a change package: a row of its table, with what the folder knows about it.
package struct PackageElement: Sendable {
  package let row: ChangePackage.Element
  /// Nil when the row leads to no change idea.
  package let idea: ChangeIdea?
  /// Whether the package needs it: `Core` says yes, or nothing while no row says anything.
  package let isCore: Bool
  /// The elements it builds on.
  package let after: [After]
  /// Its measures: those of its row, those that belong to its idea, those of its lessons.
  package let measures: [Measure]
  /// Its lessons, in the order of the row, then those that name its idea.
  package let lessons: [Lesson]
  /// The cycles that test it, in order.
  package let cycles: [Cycle]

  package struct After: Sendable, Hashable {
    /// The place in the table.
    package let element: Int
    package let reference: Reference
  }
}

extension ChangePackage {
  /// Whether others can use it, or do.
  package var isForOthers: Bool { status == .ready || status == .spreading }

  /// Its elements, in the order of its table.
  package var elements: [PackageElement] {
    let rows = rows(Element.self)
    let ideas = rows.map(\.element)
    let someSayCore = rows.contains { $0.core != nil }
    return zip(rows, ideas).map { row, idea in
      let lessons = Self.lessons(of: row, idea)
      return PackageElement(
        row: row, idea: idea, isCore: someSayCore ? row.core ?? false : true,
        after: (row.cell(Element.Columns.after)?.value.references ?? []).compactMap { reference in
          document.linked(reference).flatMap { linked in ideas.firstIndex { $0?.document == linked } }
            .map { PackageElement.After(element: $0, reference: reference) }
        },
        measures: Self.measures(of: row, idea, lessons), lessons: lessons, cycles: idea?.ramp.cycles ?? [])
    }
  }

  /// Its lessons: those that name it and those of its elements, in their order, those without one last.
  package var lessons: [Lesson] {
    let named = document.referrers(Lesson.self, by: Lesson.Fields.package)
    return Set(named + rows(Element.self).flatMap(\.lessons)).sorted { first, second in
      (first.order ?? .max, first) < (second.order ?? .max, second)
    }
  }

  /// Its measures: its own, those of its elements, and those of its theory.
  package var measures: [Measure] {
    var found = Set(document.referrers(Measure.self, by: Measure.Fields.of))
    for element in elements { found.formUnion(element.measures) }
    if let theory { found.formUnion(theory.measures) }
    return found.sorted()
  }

  private static func lessons(of row: Element, _ idea: ChangeIdea?) -> [Lesson] {
    let listed = row.lessons
    let naming = idea?.document.referrers(Lesson.self, by: Lesson.Fields.element) ?? []
    return listed + naming.filter { !listed.contains($0) }
  }

  private static func measures(of row: Element, _ idea: ChangeIdea?, _ lessons: [Lesson]) -> [Measure] {
    let listed = row.measures
    let others = (idea?.measures ?? []) + lessons.compactMap(\.measure)
    return listed + Set(others).subtracting(listed).sorted()
  }
}
