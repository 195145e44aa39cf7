import PLCContent

extension Library {
  /// The problem of practice that a document belongs to, found by going up from what it names; nil for one
  /// that stands by itself.
  func problem(around position: Int) -> Int? {
    var here = position
    // Cycle, idea, theory, problem is the longest way; a ring of references must not keep us.
    for _ in 0..<5 {
      if documents[here].kind.id == "problem" { return here }
      guard let above = above(here) else { return nil }
      here = above
    }
    return nil
  }

  private func above(_ position: Int) -> Int? {
    for field in ["problem", "change_idea", "theory", "package", "of", "bears_on"] {
      if let found = linked(field, of: position).first, found != position { return found }
    }
    guard ["evidence", "look", "research"].contains(documents[position].kind.id) else { return nil }
    return backlinks[position].first { documents[$0].kind.id == "problem" }
  }
}
