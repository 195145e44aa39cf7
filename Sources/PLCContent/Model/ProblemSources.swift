/// What a problem of practice rests on.
package struct ProblemSources {
  /// Evidence and interviews, each once.
  package private(set) var pieces: Set<Document> = []
  /// The sorts of the evidence; nil for evidence that does not say.
  package private(set) var sorts: Set<Evidence.Sort?> = []
  /// Whether people were interviewed.
  package private(set) var hasInterviews = false

  /// How many sorts of sources there are, interviews being one.
  package var kindCount: Int { sorts.count + (hasInterviews ? 1 : 0) }

  /// Whether there are fewer than two pieces, or all are of one sort.
  package var areFew: Bool { pieces.count < 2 || kindCount < 2 }
  package var areTestData: Bool {
    !hasInterviews && !sorts.isEmpty && sorts.isSubset(of: [.systemData, .performancePattern])
  }
  package var areAnecdotes: Bool { !hasInterviews && sorts == [.anecdote] }

  fileprivate init() {}

  fileprivate mutating func add(_ document: Document) {
    if let evidence = Evidence(document) {
      guard evidence.status != .withdrawn else { return }
      pieces.insert(document)
      sorts.insert(evidence.type)
    } else if let look = Look(document) {
      for evidence in look.evidence { add(evidence.document) }
    } else if let interview = Interview(document), interview.tookPlace {
      pieces.insert(document)
      hasInterviews = true
    } else if let themes = Themes(document) {
      for interview in themes.interviews { add(interview.document) }
    }
  }
}

extension Problem {
  /// The evidence it names or links to, what its looks looked at, and the interviews behind its themes or about it.
  package var sources: ProblemSources {
    var sources = ProblemSources()
    let named = document.references.compactMap { document.linked($0) }
    for source in named + namingThemes.map(\.document) + interviews.map(\.document) { sources.add(source) }
    return sources
  }
}
