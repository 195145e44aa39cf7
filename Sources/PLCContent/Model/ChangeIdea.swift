/// One change to try in classrooms, small enough to test soon.
package struct ChangeIdea: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("change-idea")
  package static let kind = Kind(
    id, home: .folder("change-ideas"), plural: "change ideas",
    help: "One change to try in classrooms, small enough to test soon.", statuses: Status.self,
    fields: [Fields.theory, Fields.drivers, Fields.because, Fields.origin],
    sections: [Sections.whatWeWillDo, Sections.whyWeThinkItWillWork, Sections.smallestTest],
    parents: [Fields.theory])

  /// How far it has come.
  package enum Status: String, StatusWord {
    case proposed, testing, adopted, spreading, abandoned

    package var about: Kind.Stage {
      switch self {
      case .proposed: Kind.Stage("Not tested yet.")
      case .testing: Kind.Stage("Cycles are under way.")
      case .adopted: Kind.Stage("Part of our work.")
      case .spreading: Kind.Stage("Others take it up.")
      case .abandoned: Kind.Stage("Let go, and we know why.", isSideExit: true)
      }
    }
  }

  /// What its front matter may say.
  package enum Fields {
    package static let theory = Key.reference("theory", to: Theory.self, "The theory it belongs to.")
    package static let drivers = Key.texts(
      "drivers", "The slugs of the drivers it should move; also read from the theory's tree.")
    package static let because = Key.documents(
      "because",
      of: [
        Research.id, Look.id, Evidence.id, RootCauses.id, Themes.id, Interview.id, Reflection.id, Cycle.id,
        Try.id,
      ], "What it rests on.")
    package static let origin = Key.text("origin", "Where the idea comes from.")
  }

  /// What its text may be made of.
  package enum Sections {
    package static let whatWeWillDo = Section(
      "What we will do", needed: .always, "What a colleague would see us do.")
    package static let whyWeThinkItWillWork = Section(
      "Why we think it will work", needed: .always, "The link to a driver, and what it rests on.")
    package static let smallestTest = Section(
      "Smallest test", "One teacher, one class, one lesson: what would that be?")
  }

  package var theory: Theory? { self[Fields.theory] }
  package var drivers: [String] { self[Fields.drivers] }
  package var because: [Document] { self[Fields.because] }
  package var origin: String? { self[Fields.origin] }
}
