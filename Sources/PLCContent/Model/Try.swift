package import PLCText

/// A quick test on one page: an idea, what we think will happen, what happened, what next.
package struct Try: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("try")
  package static let kind = Kind(
    id, home: .folder("tries"), plural: "tries",
    help: "A quick test on one page: an idea, what we think will happen, what happened, what next.",
    statuses: Status.self, fields: [Fields.`by`, Fields.date, Fields.problem, Fields.changeIdea],
    sections: [
      Sections.whatIWantToTry, Sections.whatIThinkWillHappen, Sections.whatHappened, Sections.whatNext,
    ],
    days: [Kind.Day(Fields.date, .noted)],
    parents: [Fields.problem])

  /// How far it has come.
  package enum Status: String, StatusWord {
    case planned, done, grown

    package var about: Kind.Stage {
      switch self {
      case .planned: Kind.Stage("Not tried yet.")
      case .done: Kind.Stage("Tried, and written down what happened.")
      case .grown: Kind.Stage("It became a change idea with cycles of its own.")
      }
    }
  }

  /// What its front matter may say.
  package enum Fields {
    package static let `by` = Key.member("by", "Who tries it.")
    package static let date = Key.date("date", "The day of the lesson.")
    package static let problem = Key.reference(
      "problem", to: Problem.self, "The problem of practice it is about, when there is one.")
    package static let changeIdea = Key.reference(
      "change_idea", to: ChangeIdea.self, "The change idea it grew into.")
  }

  /// What its text may be made of.
  package enum Sections {
    package static let whatIWantToTry = Section(
      "What I want to try", needed: .always, "One small thing, in one lesson.")
    package static let whatIThinkWillHappen = Section(
      "What I think will happen", needed: .always,
      "A guess that could turn out wrong: how many, who, what would I see?")
    package static let whatHappened = Section(
      "What happened", needed: .from(Status.done), "What I saw and counted, before what I think about it.")
    package static let whatNext = Section(
      "What next", needed: .from(Status.done), "Keep it, change it, drop it, or ask somebody else to try.")
  }

  package var `by`: Member? { self[Fields.`by`] }
  package var date: CalendarDate? { self[Fields.date] }
  package var problem: Problem? { self[Fields.problem] }
  package var changeIdea: ChangeIdea? { self[Fields.changeIdea] }
}
