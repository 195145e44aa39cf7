package import PLCText

/// The fixes of some findings that can be made together.
package struct FixPlan: Sendable {
  /// The findings that are mended, in the order given.
  package private(set) var mended: [Diagnostic] = []
  /// Findings whose fix would collide with another: their turn comes when the folder has been checked again.
  package private(set) var postponed: [Diagnostic] = []
  /// For each file, by place; they never collide.
  private var taken: [RelativePath: [TextEdit]] = [:]

  /// Takes the first safe fix of each finding, else the first, in order of the findings, unless it collides
  /// with one that was taken. A fix is taken as a whole, in all the files it changes, or not at all.
  package init(_ diagnostics: [Diagnostic], includingUnsafe: Bool = false) {
    for diagnostic in diagnostics {
      let usable = diagnostic.fixes.filter { !$0.edits.isEmpty && ($0.isSafe || includingUnsafe) }
      guard let fix = usable.first(where: \.isSafe) ?? usable.first else { continue }
      if fix.isConsistent, fix.edits.allSatisfy(canTake) {
        for edit in fix.edits { take(edit) }
        mended.append(diagnostic)
      } else {
        postponed.append(diagnostic)
      }
    }
  }

  /// The files it changes, in order.
  package var paths: [RelativePath] { taken.keys.sorted() }

  /// What to change in a file, by place, for `FixApplier`.
  package func edits(of path: RelativePath) -> [TextEdit] { taken[path, default: []] }

  private func canTake(_ edit: TextEdit) -> Bool {
    let edits = edits(of: edit.place.path)
    let index = edits.insertionIndex(of: edit)
    // What was taken does not overlap, so that only its neighbours can be in the way.
    return [index - 1, index].allSatisfy {
      guard edits.indices.contains($0) else { return true }
      return edits[$0].hasSameEffect(as: edit) || !edits[$0].conflicts(with: edit)
    }
  }

  private mutating func take(_ edit: TextEdit) {
    let index = edits(of: edit.place.path).insertionIndex(of: edit)
    if index < edits(of: edit.place.path).count, edits(of: edit.place.path)[index].hasSameEffect(as: edit) {
      return
    }
    taken[edit.place.path, default: []].insert(edit, at: index)
  }
}

extension Fix {
  /// True when its own edits do not collide.
  fileprivate var isConsistent: Bool {
    let sorted = edits.sorted { $0.place < $1.place }
    return zip(sorted, sorted.dropFirst()).allSatisfy { first, second in
      first.place.path != second.place.path || !first.conflicts(with: second)
        || first.hasSameEffect(as: second)
    }
  }
}

extension [TextEdit] {
  /// Where an edit belongs in a list sorted by place: before the first that is not before it.
  fileprivate func insertionIndex(of edit: TextEdit) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].place.span < edit.place.span { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
