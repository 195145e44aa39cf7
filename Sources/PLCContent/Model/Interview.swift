package import PLCText

/// One empathy interview: a conversation that lets us see with the eyes of a student, colleague or family. Never public.
package struct Interview: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("interview")
  package static let kind = Kind(
    id, home: .folder("interviews"), plural: "interviews",
    help:
      "One empathy interview: a conversation that lets us see with the eyes of a student, colleague or family. Never public.",
    statuses: Status.self,
    fields: [
      Fields.participant, Fields.role, Fields.date, Fields.interviewer, Fields.`protocol`, Fields.problem,
      Fields.permission, Fields.groups,
    ], sections: [Sections.notes, Sections.surprises], widestVisibility: .members,
    days: [Kind.Day(Fields.date, .interviewed)],
    parents: [Fields.problem, Fields.protocol])

  /// How far it has come.
  package enum Status: String, StatusWord {
    case planned, held, coded

    package var about: Kind.Stage {
      switch self {
      case .planned: Kind.Stage("Still to come.")
      case .held: Kind.Stage("The conversation took place.")
      case .coded: Kind.Stage("Quotations carry codes.")
      }
    }
  }

  /// Who somebody is to the school.
  package enum Role: String, Term {
    case student, teacher, family, administrator
    package static let vocabulary = Vocabulary("interview-role", of: Self.self)
  }

  /// What its front matter may say.
  package enum Fields {
    package static let participant = Key.code(
      "participant", needed: .always, "A code instead of the name: `S03`, `T01`, `F02`, `A01`.")
    package static let role = Key.term("role", Role.self, needed: .always, "Who the person is to the school.")
    package static let date = Key.date("date", needed: .always, "The day of the conversation.")
    package static let interviewer = Key.member("interviewer", seenBy: .members, "Who listened.")
    package static let `protocol` = Key.reference(
      "protocol", to: AgreedProtocol.self, "The questions we agreed on.")
    package static let problem = Key.reference(
      "problem", to: Problem.self, "The problem of practice it is about.")
    package static let permission = Key.yesNo(
      "permission", needed: .from(Status.held), "Whether the person may be quoted by code.")
    package static let groups = Key.texts("groups", "Which students the person belongs to or teaches.")
  }

  /// What its text may be made of.
  package enum Sections {
    package static let notes = Section(
      "Notes", needed: .from(Status.held), labels: LabelMeaning(isOpen: true),
      "A level-3 heading for each question; what the person said as block quotes, which may end in codes such as `{no-choice}`."
    )
    package static let surprises = Section("Surprises", "What we did not expect to hear.")
  }

  package var participant: String? { self[Fields.participant] }
  package var role: Role? { self[Fields.role] }
  package var date: CalendarDate? { self[Fields.date] }
  package var interviewer: Member? { self[Fields.interviewer] }
  package var `protocol`: AgreedProtocol? { self[Fields.`protocol`] }
  package var problem: Problem? { self[Fields.problem] }
  package var permission: Bool? { self[Fields.permission] }
  package var groups: [String] { self[Fields.groups] }
}
