package import PLCText

/// Something about teaching and learning that the community wants to understand and change. One paragraph and a name are enough to propose it.
package struct Problem: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("problem")
  package static let kind = Kind(
    id, home: .folder("problems"), singular: "problem of practice", plural: "problems of practice",
    help:
      "Something about teaching and learning that the community wants to understand and change. One paragraph and a name are enough to propose it.",
    statuses: Status.self,
    fields: [
      Fields.proposedBy, Fields.focus, Fields.groups, Fields.setting, Fields.chosenHow, Fields.evidence,
      Fields.themes, Fields.rootCauses, Fields.theory, Fields.standards, Fields.reviewBy,
      Fields.reopenedBecause,
    ],
    sections: [
      Sections.whatWeSee, Sections.whoIsAffected, Sections.whatStudentsBring, Sections.whatStudentsCanDo,
      Sections.notYet, Sections.perspectivesOnWhy, Sections.whatWeDoNotKnow, Sections.whyItMatters,
    ])

  /// How far it has come.
  package enum Status: String, StatusWord {
    case proposed, studying, understood, planning, testing, monitoring, closed, reopened, parked

    package var about: Kind.Stage {
      switch self {
      case .proposed: Kind.Stage("Somebody brought it to the table.")
      case .studying: Kind.Stage("We gather evidence and listen to students.")
      case .understood: Kind.Stage("We agree on what lies behind it.")
      case .planning: Kind.Stage("We have a theory and choose what to change.")
      case .testing: Kind.Stage("Cycles are under way.")
      case .monitoring: Kind.Stage("The change is part of our work and we watch whether it lasts.")
      case .closed: Kind.Stage("We passed on what we learned.")
      case .reopened: Kind.Stage("The work of students says that we are not done.", isSideExit: true)
      case .parked: Kind.Stage("Set aside for now, for a reason.", isSideExit: true)
      }
    }
  }

  /// What its front matter may say.
  package enum Fields {
    package static let proposedBy = Key.member("proposed_by", needed: .always, "Who brought it.")
    package static let focus = Key.word("focus", of: .focus, "What it is mainly about.")
    package static let groups = Key.texts("groups", "Which students or classes it touches.")
    package static let setting = Key.text("setting", "Where it shows: grade, course, time of day.")
    package static let chosenHow = Key.term("chosen_how", DecidedHow.self, "How the community chose it.")
    package static let evidence = Key.documents("evidence", of: [Evidence.id, Look.id], "What we looked at.")
    package static let themes = Key.references("themes", to: Themes.self, "What interviews told us.")
    package static let rootCauses = Key.reference(
      "root_causes", to: RootCauses.self, "The analysis of its causes.")
    package static let theory = Key.reference("theory", to: Theory.self, "Our theory of improvement.")
    package static let standards = Key.texts("standards", "The standards it touches.")
    package static let reviewBy = Key.date(
      "review_by", needed: .from(Status.monitoring), "When we look at it again.")
    package static let reopenedBecause = Key.text(
      "reopened_because", needed: .from(Status.reopened), "What in students' work made us come back to it.")
  }

  /// What its text may be made of.
  package enum Sections {
    package static let whatWeSee = Section(
      "What we see", synonyms: ["Statement"], needed: .always, "What happens, as a camera would see it.")
    package static let whoIsAffected = Section("Who is affected", "Which students, and who else.")
    package static let whatStudentsBring = Section(
      "What students bring", "What students already know, care about and do well.")
    package static let whatStudentsCanDo = Section(
      "What students can do", needed: .from(Status.studying), "What their work shows they can do.")
    package static let notYet = Section(
      "Not yet", synonyms: ["What students are not yet able to do"], needed: .from(Status.studying),
      "What their work does not show yet.")
    package static let perspectivesOnWhy = Section(
      "Perspectives on why", needed: .from(Status.studying), as: .list,
      "How it looks from where different people stand, one a line, each naming a role.")
    package static let whatWeDoNotKnow = Section(
      "What we do not know", "Questions that evidence could answer.")
    package static let whyItMatters = Section(
      "Why it matters", "What it costs students when nothing changes.")
  }

  package var proposedBy: Member? { self[Fields.proposedBy] }
  package var focus: String? { self[Fields.focus] }
  package var groups: [String] { self[Fields.groups] }
  package var setting: String? { self[Fields.setting] }
  package var chosenHow: DecidedHow? { self[Fields.chosenHow] }
  package var evidence: [Document] { self[Fields.evidence] }
  package var themes: [Themes] { self[Fields.themes] }
  package var rootCauses: RootCauses? { self[Fields.rootCauses] }
  package var theory: Theory? { self[Fields.theory] }
  package var standards: [String] { self[Fields.standards] }
  package var reviewBy: CalendarDate? { self[Fields.reviewBy] }
  package var reopenedBecause: String? { self[Fields.reopenedBecause] }
}
