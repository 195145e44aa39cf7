package import PLCText

/// Who the community is and what it expects of itself. Two lines are enough to begin.
package struct Charter: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("charter")
  package static let kind = Kind(
    id, home: .file("charter.md"), plural: "charters",
    help: "Who the community is and what it expects of itself. Two lines are enough to begin.",
    statuses: Status.self,
    fields: [
      Fields.community, Fields.practiceGoal, Fields.learningGoal, Fields.meetingRhythm, Fields.decisionRule,
      Fields.reviewOn, Fields.network, Fields.sponsor,
    ],
    sections: [
      Sections.purpose, Sections.expectations, Sections.norms, Sections.commitments, Sections.roles,
      Sections.privacyAgreement, Sections.howWeDecide,
    ])

  /// How far it has come.
  package enum Status: String, StatusWord {
    case draft, adopted, revised

    package var about: Kind.Stage {
      switch self {
      case .draft: Kind.Stage("Still being written together.")
      case .adopted: Kind.Stage("The community has agreed to it.")
      case .revised: Kind.Stage("Agreed to again after a review.")
      }
    }
  }

  /// How a community decides.
  package enum DecisionRule: String, Term {
    case consensus, vote
    case fistToFive = "fist-to-five"
    case mixed
    package static let vocabulary = Vocabulary("decision-rule", of: Self.self)
  }

  /// What its front matter may say.
  package enum Fields {
    package static let community = Key.text("community", needed: .always, "The name of the community.")
    package static let practiceGoal = Key.text(
      "practice_goal", needed: .from(Status.adopted), "What we want to do differently when we teach.")
    package static let learningGoal = Key.text(
      "learning_goal", needed: .from(Status.adopted), "What we want students to be able to do.")
    package static let meetingRhythm = Key.suggestion(
      "meeting_rhythm", Vocabulary("meeting-rhythm", ["weekly", "every-two-weeks", "monthly"]),
      needed: .always, "How often we meet: `weekly`, `every-two-weeks`, `monthly`, or in your own words.")
    package static let decisionRule = Key.term(
      "decision_rule", DecisionRule.self, needed: .from(Status.adopted),
      "How we decide when we do not all see it the same way.")
    package static let reviewOn = Key.date("review_on", "When we look at this charter again.")
    package static let network = Key.text("network", "A network of communities that we belong to.")
    package static let sponsor = Key.text("sponsor", "Who gives us the time and backs our decisions.")
  }

  /// What its text may be made of.
  package enum Sections {
    package static let purpose = Section(
      "Purpose", needed: .from(Status.adopted), "Why we meet, in the words of the group.")
    package static let expectations = Section(
      "Expectations", needed: .from(Status.adopted),
      "What will change in our teaching, and how students' learning will show it.")
    package static let norms = Section(
      "Norms", needed: .from(Status.adopted), as: .list,
      "How we treat each other and the work, one norm a line.")
    package static let commitments = Section(
      "Commitments", "What each of us promises to do between meetings.")
    package static let roles = Section("Roles", "Who does what, and how roles rotate.")
    package static let privacyAgreement = Section(
      "Privacy agreement", needed: .from(Status.adopted),
      "What may leave the room, and how students' work is made safe to share.")
    package static let howWeDecide = Section("How we decide", "The decision rule, with an example.")
  }

  package var community: String? { self[Fields.community] }
  package var practiceGoal: String? { self[Fields.practiceGoal] }
  package var learningGoal: String? { self[Fields.learningGoal] }
  package var meetingRhythm: String? { self[Fields.meetingRhythm] }
  package var decisionRule: DecisionRule? { self[Fields.decisionRule] }
  package var reviewOn: CalendarDate? { self[Fields.reviewOn] }
  package var network: String? { self[Fields.network] }
  package var sponsor: String? { self[Fields.sponsor] }
}
