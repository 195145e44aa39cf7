package import PLCText

/// The one thing to do next for a problem, and the command that starts it.
package struct NextStep: Sendable, Hashable {
  package let what: String
  package let command: String
}

extension Library {
  /// What would bring the problem at an index one step further round the cycle; nil for one that is parked
  /// or closed.
  ///
  /// It asks in the order of the cycle, and names the first thing that is not there.
  package func nextStep(ofProblem position: Int, today: CalendarDate) -> NextStep? {
    let problem = documents[position]
    guard let status = problem.status, status != "parked", status != "closed" else { return nil }
    let id = problem.id.name
    if let step = cycleStep(ofProblem: position, today: today) { return step }
    if status == "monitoring" {
      guard let review = problem["review_by"]?.date, review <= today else { return nil }
      return NextStep(
        what: "Look at it again: it was to be reviewed by \(review).", command: "plc new meeting")
    }
    if problem.references(in: "evidence").count < 2 {
      return NextStep(
        what: "Bring a second piece of evidence, of another kind than the first: work, talk, a survey.",
        command: "plc new evidence")
    }
    if documents(of: "interview", where: "problem", refersTo: position).isEmpty {
      return NextStep(what: "Listen to three or four students about it.", command: "plc new interview")
    }
    if problem.references(in: "themes").isEmpty {
      return NextStep(
        what: "Read the interviews together and write down what they share.", command: "plc new themes")
    }
    if documents(of: "root-causes", where: "problem", refersTo: position).isEmpty {
      return NextStep(
        what: "Ask why it happens, with a fishbone or five whys.", command: "plc new root-causes")
    }
    let theories = documents(of: "theory", where: "problem", refersTo: position)
    guard let theory = theories.last else {
      return NextStep(what: "Write a first theory: if, then, because.", command: "plc new theory")
    }
    let ideas = documents(of: "change-idea", where: "theory", refersTo: theory)
    if ideas.isEmpty {
      return NextStep(
        what: "Choose one small change that the theory speaks for.", command: "plc new change-idea")
    }
    if documents(of: "measure", where: "of", refersTo: theory).isEmpty {
      return NextStep(
        what: "Decide what you would count, weekly, in two minutes.", command: "plc new measure")
    }
    let untested = ideas.first { idea in
      documents[idea].status != "abandoned"
        && documents(of: "cycle", where: "change_idea", refersTo: idea).isEmpty
    }
    if let untested {
      return NextStep(
        what: "Test “\(documents[untested].title)” for the first time, as small as possible.",
        command: "plc new cycle --idea \(documents[untested].id.name)")
    }
    if documents(of: "change-package", where: "problem", refersTo: position).isEmpty {
      return NextStep(what: "Gather what works into a change package.", command: "plc new change-package")
    }
    return NextStep(
      what: "Look at the newest student work and ask whether “\(problem.title)” still stands.",
      command: "plc new look \"\(id)\"")
  }

  /// The next step of a cycle of this problem that is under way.
  private func cycleStep(ofProblem position: Int, today: CalendarDate) -> NextStep? {
    let theories = documents(of: "theory", where: "problem", refersTo: position)
    let ideas = theories.flatMap { documents(of: "change-idea", where: "theory", refersTo: $0) }
    let cycles = ideas.flatMap { documents(of: "cycle", where: "change_idea", refersTo: $0) }
      .filter { ["plan", "do", "study", "act"].contains(documents[$0].status ?? "") }
      .sorted { (documents[$0].date ?? today, $0) < (documents[$1].date ?? today, $1) }
    for cycle in cycles {
      let document = documents[cycle]
      let open = "$EDITOR \(document.path)"
      let hasEnded = document["planned_end"]?.date.map { $0 < today } ?? false
      switch document.status {
      case "act":
        return NextStep(
          what: "Decide about “\(document.title)”: adopt, adapt, expand, or let go.", command: open)
      case "study":
        return NextStep(
          what: "Compare what happened in “\(document.title)” with what you predicted.", command: open)
      case "do" where hasEnded:
        return NextStep(what: "“\(document.title)” was planned to end by now. What happened?", command: open)
      case "do":
        return NextStep(what: "Go on with “\(document.title)”, and note what surprises you.", command: open)
      default:
        return NextStep(what: "Write the prediction of “\(document.title)” down, then begin.", command: open)
      }
    }
    return nil
  }
}
