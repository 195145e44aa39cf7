package import PLCText

/// What can be known of a new document before anybody writes in it: the values of fields, as they are written.
package struct Beginning {
  /// By the names of fields.
  package private(set) var values: [String: String] = [:]
  /// What the file is called in the folder of its kind; nil for a kind that says nothing of it.
  package private(set) var name: String?

  /// Of a document of a kind that is begun today.
  ///
  /// Who brings it, and what it belongs to, is taken from the folder where there is only one answer; what belongs
  /// to another document never is.
  package init(of kind: Kind, in library: Library, today: CalendarDate) {
    if let day = kind.days.first, Self.isOfToday(kind) { values[day.field.name] = "\(today)" }
    let people = library.members.filter(\.isActive)
    for field in kind.fields {
      guard case .reference(let kinds) = field.type, kinds.count == 1 else { continue }
      if kinds == [Roster.id] {
        if people.count == 1, field.requirement == .always { values[field.name] = people[0].id }
      } else if kind.parents.contains(where: { $0 === field }) {
        let found = library.documents(of: kinds[0])
        if found.count == 1 { values[field.name] = found[0].id.name }
      }
    }
    switch kind.id {
    case Meeting.id: set(Meeting.Fields.minutes, "45")
    case Charter.id: set(Charter.Fields.community, YAMLText.quoted(library.settings.name))
    case Themes.id:
      let interviews = library.all(Interview.self).map(\.name)
      if !interviews.isEmpty { set(Themes.Fields.interviews, "[\(interviews.joined(separator: ", "))]") }
    default: break
    }
  }

  /// Of the next cycle of a change idea: numbered, two weeks long, as large as the one before.
  package init(ofNextCycleOf idea: ChangeIdea, today: CalendarDate) {
    let last = idea.ramp.cycles.last
    let number = (last?.numberInRamp ?? 0) + 1
    set(Cycle.Fields.changeIdea, idea.name)
    set(Cycle.Fields.number, "\(number)")
    set(Cycle.Fields.start, "\(today)")
    set(Cycle.Fields.plannedEnd, "\(today.adding(days: 13))")
    set(Cycle.Fields.scale, (last?.scale ?? .oneClass).rawValue)
    if let last { set(Cycle.Fields.previous, last.name) }
    name = "\(idea.name)/\(number < 10 ? "0" : "")\(number)"
  }

  /// Sets what a field is to say.
  package mutating func set<Value>(_ key: Key<Value>, _ text: String) { values[key.name] = text }

  /// Whether a document of the kind is about the day on which it is written.
  private static func isOfToday(_ kind: Kind) -> Bool { kind.id != Cycle.id }
}
