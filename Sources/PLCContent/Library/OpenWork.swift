package import PLCText

/// Something the community has begun and could take up in its next meeting.
package struct OpenWork: Sendable, Hashable {
  package let what: What
  /// The document it is about, by its index.
  package let document: Int
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
  private func onComingAgendas(from today: CalendarDate) -> Set<Int> {
    var found: Set<Int> = []
    for position in positions(of: "meeting") {
      let meeting = documents[position]
      guard meeting.status == "agenda", let date = meeting["date"]?.date, date >= today else { continue }
      for reference in meeting.rows("Agenda").flatMap({ $0["For"]?.value.references ?? [] }) {
        if let target = linked(reference, in: position) { found.insert(target) }
      }
    }
    return found
  }

  private func work(_ what: OpenWork.What, _ position: Int) -> OpenWork {
    OpenWork(what: what, document: position, text: documents[position].title)
  }

  /// Work and talk of students that no look speaks of.
  private func workToLookAt(on day: CalendarDate) -> [OpenWork] {
    positions(of: "evidence").filter { position in
      let evidence = documents[position]
      return ["student-work", "scribed-talk", "transcript"].contains(evidence["type"]?.text ?? "")
        && evidence.status != "withdrawn" && (evidence.date ?? day) <= day
        && documents(of: "look", where: "evidence", refersTo: position).isEmpty
    }
    .sorted { (documents[$1].date ?? day, $0) < (documents[$0].date ?? day, $1) }
    .map { work(.workToLookAt, $0) }
  }

  private func cyclesUnderWay(on day: CalendarDate) -> [OpenWork] {
    positions(of: "cycle").compactMap { position in
      let cycle = documents[position]
      switch cycle.status {
      case "act": return work(.cycleToDecide, position)
      case "study": return work(.cycleToStudy, position)
      case "do" where cycle["planned_end"]?.date.map { $0 <= day } ?? false:
        return work(.cycleToStudy, position)
      case "plan": return work(.cyclePlanned, position)
      default: return nil
      }
    }
    .sorted {
      (documents[$0.document].date ?? day, $0.document) < (documents[$1.document].date ?? day, $1.document)
    }
  }

  /// Decisions whose day came after the last meeting that was held; what was due before was spoken of there.
  private func decisionsDue(on day: CalendarDate, today: CalendarDate) -> [OpenWork] {
    let held = positions(of: "meeting").filter { position in
      documents[position].isStatus(atLeast: "held") && (documents[position]["date"]?.date ?? day) <= today
    }
    let last = held.compactMap { documents[$0]["date"]?.date }.max()
    var found: [(due: CalendarDate, work: OpenWork)] = []
    for position in held {
      for row in documents[position].rows("Decisions") {
        guard let due = row["Due"]?.value.date, due <= day, last.map({ due > $0 }) ?? true,
          let text = row["Decision"]?.text
        else { continue }
        found.append((due, OpenWork(what: .decisionDue, document: position, text: text)))
      }
    }
    return found.sorted { ($0.due, $0.work.document) < ($1.due, $1.work.document) }.map(\.work)
  }

  private func problems(on day: CalendarDate) -> [OpenWork] {
    positions(of: "problem").compactMap { position in
      let problem = documents[position]
      if problem.status == "proposed" { return work(.problemProposed, position) }
      if problem.status == "monitoring", let review = problem["review_by"]?.date, review <= day {
        return work(.problemToReview, position)
      }
      return nil
    }
  }
}
