/// Where a problem stands in the improvement cycle, as the site shows it.
package enum Phase: String, Sendable, CaseIterable {
  case proposed, studying, causes, planning, testing, monitoring
  case passedOn = "passed-on"
}

extension Library {
  /// The phase of the problem at an index; nil for one that is parked.
  ///
  /// It follows the status. A reopened problem returns to studying, and a package that is ready or
  /// spreading has passed it on, whatever the status says.
  package func phase(ofProblem position: Int) -> Phase? {
    let problem = documents[position]
    let status = problem.status ?? ""
    if status == "parked" { return nil }
    if status == "reopened" { return .studying }
    let isPassedOn = documents(of: "change-package", where: "problem", refersTo: position).contains {
      ["ready", "spreading"].contains(documents[$0].status ?? "")
    }
    if isPassedOn || status == "closed" { return .passedOn }
    switch status {
    case "studying": return .studying
    case "understood": return .causes
    case "planning": return .planning
    case "testing": return .testing
    case "monitoring": return .monitoring
    default: return .proposed
    }
  }
}
