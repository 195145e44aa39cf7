package import PLCText

/// The one thing to do next for a problem, and the command that starts it.
package struct NextStep: Sendable, Hashable {
  package let what: String
  package let command: String
}

extension Problem {
  /// What would bring it one step further round the cycle; nil for one that is parked or closed.
  ///
  /// It asks in the order of the cycle, and names the first thing that is not there.
  package func nextStep(today: CalendarDate) -> NextStep? {
    guard let status, !isAtRest else { return nil }
    if let step = cycleStep(today: today) { return step }
    if status == .monitoring {
      guard let review = reviewBy, review <= today else { return nil }
      return NextStep(
        what: "Look at it again: it was to be reviewed by \(review).", command: "plc new meeting")
    }
    if document.references(in: Fields.evidence).count < 2 {
      return NextStep(
        what: "Bring a second piece of evidence, of another kind than the first: work, talk, a survey.",
        command: "plc new evidence")
    }
    if document.referrers(Interview.self, by: Interview.Fields.problem).isEmpty {
      return NextStep(what: "Listen to three or four students about it.", command: "plc new interview")
    }
    if document.references(in: Fields.themes).isEmpty {
      return NextStep(
        what: "Read the interviews together and write down what they share.", command: "plc new themes")
    }
    if document.referrers(RootCauses.self, by: RootCauses.Fields.problem).isEmpty {
      return NextStep(
        what: "Ask why it happens, with a fishbone or five whys.", command: "plc new root-causes")
    }
    guard let theory = namingTheories.last else {
      return NextStep(what: "Write a first theory: if, then, because.", command: "plc new theory")
    }
    return stepAfter(theory)
  }

  /// What follows when there is a theory.
  private func stepAfter(_ theory: Theory) -> NextStep {
    let ideas = theory.document.referrers(ChangeIdea.self, by: ChangeIdea.Fields.theory)
    if ideas.isEmpty {
      return NextStep(
        what: "Choose one small change that the theory speaks for.", command: "plc new change-idea")
    }
    if theory.document.referrers(Measure.self, by: Measure.Fields.of).isEmpty {
      return NextStep(
        what: "Decide what you would count, weekly, in two minutes.", command: "plc new measure")
    }
    let untested = ideas.first { idea in
      idea.status != .abandoned && idea.document.referrers(Cycle.self, by: Cycle.Fields.changeIdea).isEmpty
    }
    if let untested {
      return NextStep(
        what: "Test “\(untested.title)” for the first time, as small as possible.",
        command: "plc new cycle --idea \(untested.name)")
    }
    if packages.isEmpty {
      return NextStep(what: "Gather what works into a change package.", command: "plc new change-package")
    }
    return NextStep(
      what: "Look at the newest student work and ask whether “\(title)” still stands.",
      command: "plc new look \"\(name)\"")
  }

  private var namingTheories: [Theory] { document.referrers(Theory.self, by: Theory.Fields.problem) }

  /// The next step of a cycle of this problem that is under way.
  private func cycleStep(today: CalendarDate) -> NextStep? {
    let ideas = namingTheories.flatMap {
      $0.document.referrers(ChangeIdea.self, by: ChangeIdea.Fields.theory)
    }
    let cycles = ideas.flatMap { $0.document.referrers(Cycle.self, by: Cycle.Fields.changeIdea) }
      .filter(\.isUnderWay)
      .min { ($0.date ?? today, $0) < ($1.date ?? today, $1) }
    return cycles?.nextStep(today: today)
  }
}

extension Cycle {
  /// What to do next for a cycle that is under way.
  fileprivate func nextStep(today: CalendarDate) -> NextStep {
    let open = "$EDITOR \(path)"
    return switch status {
    case .act:
      NextStep(what: "Decide about “\(title)”: adopt, adapt, expand, or let go.", command: open)
    case .study:
      NextStep(what: "Compare what happened in “\(title)” with what you predicted.", command: open)
    case .do where plannedEnd.map { $0 < today } ?? false:
      NextStep(what: "“\(title)” was planned to end by now. What happened?", command: open)
    case .do:
      NextStep(what: "Go on with “\(title)”, and note what surprises you.", command: open)
    default:
      NextStep(what: "Write the prediction of “\(title)” down, then begin.", command: open)
    }
  }
}
