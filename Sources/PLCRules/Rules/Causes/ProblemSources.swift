import PLCContent
import PLCDiagnostics

/// What a problem of practice rests on.
struct ProblemSources {
  /// The indices of evidence and interviews, each once.
  var pieces: Set<Int> = []
  /// The types of the evidence; `interview` for interviews.
  var types: Set<String> = []

  /// Whether there are fewer than two pieces, or all are of one type.
  var areFew: Bool { pieces.count < 2 || types.count < 2 }
  var areTestData: Bool { !types.isEmpty && types.isSubset(of: ["system-data", "performance-pattern"]) }
  var areAnecdotes: Bool { types == ["anecdote"] }
}

extension Library {
  /// The evidence a problem names or links to, what its looks looked at, and the interviews behind its themes or
  /// about it.
  func sources(ofProblem problem: Int) -> ProblemSources {
    var sources = ProblemSources()
    let named = documents[problem].references.compactMap { linked($0, in: problem) }
    let about =
      documents(of: "themes", where: "problem", refersTo: problem)
      + documents(of: "interview", where: "problem", refersTo: problem)
    for position in named + about { add(position, to: &sources) }
    return sources
  }

  private func add(_ position: Int, to sources: inout ProblemSources) {
    let document = documents[position]
    switch document.kind.id {
    case "evidence" where document.status != "withdrawn":
      sources.pieces.insert(position)
      sources.types.insert(document["type"]?.text ?? "")
    case "look":
      for evidence in linked("evidence", of: position) where documents[evidence].kind.id == "evidence" {
        add(evidence, to: &sources)
      }
    case "interview" where document.isStatus(atLeast: "held"):
      sources.pieces.insert(position)
      sources.types.insert("interview")
    case "themes":
      for interview in linked("interviews", of: position) where documents[interview].kind.id == "interview" {
        add(interview, to: &sources)
      }
    default: break
    }
  }
}
