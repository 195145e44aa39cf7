package import PLCText

/// What was done and decided.
extension Meeting {
  /// Whether it was not cancelled.
  package var isLive: Bool { status != .cancelled }

  /// Whether it took place.
  package var wasHeld: Bool { isAtLeast(.held) }

  /// Its items, in order.
  package var agenda: [AgendaItem] { rows(AgendaItem.self) }

  /// What was decided, in order; rows without words are left out.
  package var decisions: [Decision] { rows(Decision.self).filter { $0.decision != nil } }

  /// What it decided and is still to be carried out on a day: due then or later.
  package func openDecisions(on day: CalendarDate) -> [Decision] {
    isLive ? decisions.filter { $0.due.map { $0 >= day } ?? false } : []
  }
}

extension Meeting.AgendaItem {
  /// Whether it is about what students made or said.
  package var isAboutWork: Bool { isFor(.studyWork) }

  package func isFor(_ purpose: AgendaPurpose) -> Bool { self.purpose == purpose.rawValue }
  package func isIn(_ format: AgendaFormat) -> Bool { self.format == format.rawValue }
}

extension [Meeting.AgendaItem] {
  /// How long they take in all, as far as they say.
  package var minutes: Int { reduce(0) { $0 + ($1.minutes ?? 0) } }

  /// The one that takes most time.
  package var longest: Meeting.AgendaItem? { self.max { ($0.minutes ?? 0) < ($1.minutes ?? 0) } }
}

extension Library {
  /// The meetings that were not cancelled and have a day, by day.
  package var meetingsByDay: [Meeting] {
    all(Meeting.self).filter(\.isLive)
      .compactMap { meeting in meeting[Meeting.Fields.date].map { (date: $0, meeting: meeting) } }
      .sorted { $0 < $1 }.map(\.meeting)
  }

  /// The next meeting with an agenda, from a day on.
  package func nextMeeting(from day: CalendarDate) -> Meeting? {
    meetingsByDay.first { $0.status == .agenda && $0[Meeting.Fields.date].map { $0 >= day } ?? false }
  }

  /// Decisions of meetings that are still to be carried out on a day.
  package func openDecisions(on day: CalendarDate) -> [Meeting.Decision] {
    all(Meeting.self).flatMap { $0.openDecisions(on: day) }
  }
}
