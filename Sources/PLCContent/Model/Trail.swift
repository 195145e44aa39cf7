extension Document {
  /// The problem of practice that it belongs to, found by going up from what it names; nil for one that stands by
  /// itself.
  package var problemAround: Problem? {
    var here = self
    // Cycle, idea, theory, problem is the longest way; a ring of references must not keep us.
    for _ in 0..<5 {
      if let problem = Problem(here) { return problem }
      guard let above = here.above else { return nil }
      here = above
    }
    return nil
  }

  /// What a document of its kind belongs to, the nearest to the problem first. Kinds share the names of fields.
  private static let upwards: [String] =
    ([
      Theory.Fields.problem, Cycle.Fields.changeIdea, ChangeIdea.Fields.theory, Cycle.Fields.package,
      Measure.Fields.of, Research.Fields.bearsOn,
    ] as [any Declared]).map(\.field.name)

  private var above: Document? {
    for name in Self.upwards {
      if let value = fields[name], let found = linked(value).first, found != self { return found }
    }
    guard [Evidence.id, Look.id, Research.id].contains(kind.id) else { return nil }
    return backlinks.first { $0.is(Problem.self) }
  }
}
