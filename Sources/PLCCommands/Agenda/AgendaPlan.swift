import PLCContent
import PLCText

/// Gives open work its minutes: one look at students' work first, then what fits, and a round at the end.
struct AgendaPlan {
  private(set) var items: [AgendaItem] = []
  private(set) var left: [OpenWork] = []
  private let library: Library

  init(_ library: Library, open: [OpenWork], minutes: Int) {
    self.library = library
    let closing = minutes < 30 ? 2 : 5
    var room = minutes - closing
    let looks = open.filter { $0.what == .workToLookAt }
    let decisions = open.filter { $0.what == .decisionDue }
    // Half an hour for the look where there is a choice of steps, and never more than there is.
    let look = self.look(looks.first, room: room)
    if let look {
      items.append(look)
      room -= look.minutes
    }
    left = look == nil ? looks : Array(looks.dropFirst())
    for work in open where work.what != .workToLookAt {
      if work.what == .decisionDue, work != decisions.first { continue }
      let item = work.what == .decisionDue ? due(decisions) : self.item(work)
      if item.minutes <= room {
        items.append(item)
        room -= item.minutes
      } else {
        left += work.what == .decisionDue ? decisions : [work]
      }
    }
    if items.isEmpty {
      items.append(
        AgendaItem(
          minutes: 0, topic: "What we want to find out",
          item: "What puzzles us in our classes, and what could we try next week?",
          purpose: .plan, format: .pairs,
          preWork: "Everyone: think of one moment of this week that puzzled you."))
    }
    if room >= 10, items.count > 0, look != nil {
      let planning = min(15, room)
      items.append(
        AgendaItem(
          minutes: planning, topic: "", item: "What could one of us test by next week?", purpose: .plan,
          format: .pairs))
      room -= planning
    }
    // What is left over belongs to the first item, where students' work lies on the table.
    items[0].minutes += max(0, room)
    items.append(
      AgendaItem(
        minutes: closing, topic: "", item: "Each of us: one thing I take with me. Did everyone get a turn?",
        purpose: .reflect, format: .round))
  }

  // MARK: Students' work

  /// Nil when the meeting is too short for any agreed steps.
  private func look(_ work: OpenWork?, room: Int) -> AgendaItem? {
    let agreed = steps(for: .studentWork, room: room)
    if agreed == nil, library.has(AgreedProtocol.id), room < 15 { return nil }
    let minutes = agreed?.minutes ?? min(20, room)
    guard minutes > 0 else { return nil }
    guard let work else {
      return AgendaItem(
        minutes: minutes, topic: "Looking at student work",
        item: "One piece of student work: what do we see, and what can this student already do?",
        purpose: .studyWork,
        format: .wholeGroup, agreedSteps: agreed?.id ?? "",
        preWork:
          "One of us: bring one piece of student work with the task it answers, retyped and without a name.")
    }
    let document = work.document
    return AgendaItem(
      minutes: minutes, topic: AgendaItem.plain(document.title),
      item: "\(AgendaItem.plain(document.title)): what do we see, and what can students already do?",
      purpose: .studyWork, format: .wholeGroup, leader: document[Evidence.Fields.broughtBy]?.id ?? "",
      about: "\(document.id)", agreedSteps: agreed?.id ?? "",
      preWork: "Everyone: read \(AgendaItem.link(document, document.title)) once, without judging it.")
  }

  /// The protocol of a use that fits best: the longest that leaves a third of the time, else the shortest that fits.
  private func steps(for use: AgreedProtocol.Use, room: Int) -> (id: String, minutes: Int)? {
    let all = library.all(AgreedProtocol.self).filter { $0.use == use }
      .compactMap { agreed in agreed.minutes.map { (id: agreed.name, minutes: $0) } }
      .sorted { ($0.minutes, $0.id) < ($1.minutes, $1.id) }
    return all.last { $0.minutes <= room * 2 / 3 } ?? all.first { $0.minutes <= room }
  }

  // MARK: Everything else

  private func item(_ work: OpenWork) -> AgendaItem {
    let document = work.document
    let title = AgendaItem.plain(document.title)
    let about = "\(document.id)"
    let link = AgendaItem.link(document, document.title)
    switch work.what {
    case .cycleToStudy:
      return AgendaItem(
        minutes: 10, topic: title, item: "\(title): what happened, beside what we predicted?",
        purpose: .studyData,
        format: .wholeGroup, leader: document[Cycle.Fields.testers].first?.id ?? "", about: about,
        agreedSteps: steps(for: .data, room: 10)?.id ?? "",
        preWork:
          "Everyone: read the predictions of \(link). Whoever tested it: bring what you saw and counted.")
    case .cycleToDecide:
      return AgendaItem(
        minutes: 8, topic: title, item: "\(title): adopt, adapt, expand, or let go?", purpose: .decide,
        format: .round,
        leader: document[Cycle.Fields.testers].first?.id ?? "", about: about,
        preWork: "Everyone: read what we learned in \(link).")
    case .problemProposed:
      return AgendaItem(
        minutes: 8, topic: title, item: "\(title): do we take this on?", purpose: .decide, format: .round,
        leader: document[Problem.Fields.proposedBy]?.id ?? "",
        proposer: document[Problem.Fields.proposedBy]?.id ?? "",
        about: about,
        preWork: "Everyone: read \(link).")
    case .problemToReview:
      return AgendaItem(
        minutes: 10, topic: title, item: "\(title): does it still hold? What does the newest work say?",
        purpose: .reflect,
        format: .wholeGroup, about: about, preWork: "Everyone: read \(link).")
    case .cyclePlanned, .workToLookAt, .decisionDue:
      return AgendaItem(
        minutes: 6, topic: title,
        item: "\(title): is the plan small enough, and could the prediction turn out wrong?",
        purpose: .plan, format: .pairs, leader: document[Cycle.Fields.testers].first?.id ?? "", about: about)
    }
  }

  private func due(_ decisions: [OpenWork]) -> AgendaItem {
    let words = decisions.map { AgendaItem.plain($0.text) }.joined(separator: "; ")
    var meetings: [String] = []
    for work in decisions {
      let id = "\(work.document.id)"
      if !meetings.contains(id) { meetings.append(id) }
    }
    return AgendaItem(
      minutes: 5, topic: "What we said we would do", item: "What we said we would do by now: \(words)",
      purpose: .decide,
      format: .round, about: meetings.joined(separator: ", "))
  }
}
