package import PLCText

/// Something the community has begun and could take up in its next meeting.
package struct OpenWork: Sendable, Hashable {
  package let what: What
  /// The document it is about.
  package let document: Document
  /// What is to be carried out, for a decision; else the title of the document.
  package let text: String

  /// In the order in which a meeting takes them up.
  package enum What: Sendable, Hashable, CaseIterable {
    /// Evidence that nobody has looked at together.
    case workToLookAt
    /// A cycle that has ended and waits for a look at what happened.
    case cycleToStudy
    /// A cycle that has been studied and waits for a decision.
    case cycleToDecide
    /// Something that was to be done by now.
    case decisionDue
    /// A problem that somebody brought and that nobody has taken up.
    case problemProposed
    /// A problem whose day of review has come.
    case problemToReview
    /// A cycle whose predictions could be read by a second pair of eyes.
    case cyclePlanned
  }
}

extension Library {
  /// What is open on a day, in the order in which a meeting takes it up; of one sort the oldest first, but the
  /// newest work. What stands on an agenda still to come is left out.
  package func openWork(on day: CalendarDate, today: CalendarDate) -> [OpenWork] {
    let planned = onComingAgendas(from: today)
    let found =
      workToLookAt(on: day) + cyclesUnderWay(on: day) + decisionsDue(on: day, today: today)
      + problems(on: day)
    return OpenWork.What.allCases.flatMap { what in
      found.filter { $0.what == what && (what == .decisionDue || !planned.contains($0.document)) }
    }
  }

  /// The documents that meetings still to come are going to look at.
  private func onComingAgendas(from today: CalendarDate) -> Set<Document> {
    let coming = all(Meeting.self).filter { meeting in
      meeting.status == .agenda && meeting[Meeting.Fields.date].map { $0 >= today } ?? false
    }
    return Set(coming.flatMap(\.agenda).flatMap(\.for))
  }

  /// Work and talk of students that no look speaks of.
  private func workToLookAt(on day: CalendarDate) -> [OpenWork] {
    all(Evidence.self).filter { evidence in
      evidence.isWorkOrTalk && evidence.status != .withdrawn && (evidence.date ?? day) <= day
        && evidence.looks.isEmpty
    }
    .sorted { ($1.date ?? day, $0) < ($0.date ?? day, $1) }
    .map { OpenWork(.workToLookAt, $0) }
  }

  private func cyclesUnderWay(on day: CalendarDate) -> [OpenWork] {
    all(Cycle.self).sorted { ($0.date ?? day, $0) < ($1.date ?? day, $1) }.compactMap { cycle in
      switch cycle.status {
      case .act: OpenWork(.cycleToDecide, cycle)
      case .study: OpenWork(.cycleToStudy, cycle)
      case .do where cycle.plannedEnd.map { $0 <= day } ?? false: OpenWork(.cycleToStudy, cycle)
      case .plan: OpenWork(.cyclePlanned, cycle)
      default: nil
      }
    }
  }

  /// Decisions whose day came after the last meeting that was held; what was due before was spoken of there.
  private func decisionsDue(on day: CalendarDate, today: CalendarDate) -> [OpenWork] {
    let held = all(Meeting.self).filter { $0.wasHeld && ($0[Meeting.Fields.date] ?? day) <= today }
    let last = lastMet(until: today)
    var found: [(due: CalendarDate, work: OpenWork)] = []
    for decision in held.flatMap(\.decisions) {
      guard let due = decision.due, due <= day, last.map({ due > $0 }) ?? true, let text = decision.decision
      else { continue }
      found.append((due, OpenWork(what: .decisionDue, document: decision.document, text: text)))
    }
    return found.sorted { ($0.due, $0.work.document) < ($1.due, $1.work.document) }.map(\.work)
  }

  private func problems(on day: CalendarDate) -> [OpenWork] {
    all(Problem.self).compactMap { problem in
      if problem.status == .proposed { return OpenWork(.problemProposed, problem) }
      if problem.status == .monitoring, let review = problem.reviewBy, review <= day {
        return OpenWork(.problemToReview, problem)
      }
      return nil
    }
  }
}

extension Document {
  /// Whether it is work that has been begun and not come to an end.
  package var isOpen: Bool {
    if let problem = Problem(self) {
      return problem.status != nil && !problem.isAtRest
    }
    if let attempt = Try(self) { return attempt.status == .planned }
    if let theory = Theory(self) { return theory.status == .working || theory.status == .testing }
    if let idea = ChangeIdea(self) { return idea.status == .proposed || idea.status == .testing }
    if let package = ChangePackage(self) { return package.status == .draft || package.status == .testing }
    return Cycle(self)?.isUnderWay ?? false
  }
}

extension OpenWork {
  fileprivate init(_ what: What, _ view: some DocumentView) {
    self.init(what: what, document: view.document, text: view.title)
  }
}
