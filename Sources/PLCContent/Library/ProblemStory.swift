extension Library {
  /// The documents that belong to the story of the problem at an index, itself among them, in order.
  ///
  /// What a problem names in its front matter belongs to it, and what names the problem, or something that
  /// names it: a theory, its ideas, their cycles and measures. Another problem is another story.
  package func story(ofProblem position: Int) -> [Int] {
    var story: Set<Int> = [position]
    for field in ["evidence", "themes", "root_causes", "theory"] {
      story.formUnion(linked(field, of: position))
    }
    var open = Array(story)
    while let target = open.popLast() {
      for source in backlinks[target] where !story.contains(source) {
        guard !["problem", "member"].contains(documents[source].kind.id.name), names(target, in: source)
        else {
          continue
        }
        story.insert(source)
        open.append(source)
      }
    }
    return story.sorted()
  }

  /// Whether the front matter of a document names another.
  private func names(_ target: Int, in source: Int) -> Bool {
    documents[source].references.contains { reference in
      guard case .field(let field) = reference.source, field != "supersedes", field != "superseded_by" else {
        return false
      }
      return linked(reference, in: source) == target
    }
  }
}
