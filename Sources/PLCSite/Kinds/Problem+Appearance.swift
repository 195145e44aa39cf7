import PLCContent

extension Problem {
  /// Cards by status, each with its focus and where it stands in the improvement cycle.
  static let appearance = Appearance(
    Self.self, menu: .understand, shortcut: Appearance.Shortcut(place: 1, name: .shortProblems),
    besideStatus: { $0.phase(in: $1.words) },
    facts: { problem, context in
      let words = context.words
      return [
        problem.phase(in: words).map { words(.inPhase, ["phase": $0.lowercased()]) },
        problem.focus.map { words.term($0, of: .focus) },
      ].compactMap(\.self)
    },
    story: { ProblemStory($0, $1) })

  /// Its phase in words; nil where that says no more than its status.
  private func phase(in words: Words) -> String? {
    guard let phase = phase.map(words.phase),
      phase.lowercased() != words.status(document.statusWord ?? "").lowercased()
    else { return nil }
    return phase
  }
}
