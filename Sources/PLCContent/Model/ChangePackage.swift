/// Change ideas that belong together, in order, tested and written so that a stranger can use them.
package struct ChangePackage: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("change-package")
  package static let kind = Kind(
    id, home: .folder("change-packages"), plural: "change packages",
    help: "Change ideas that belong together, in order, tested and written so that a stranger can use them.",
    statuses: Status.self,
    fields: [
      Fields.problem, Fields.theory, Fields.origin, Fields.source, Fields.chosenBy, Fields.version,
      Fields.contact,
    ],
    sections: [
      Sections.overview, Sections.forWhomAndWhere, Sections.elements, Sections.evidenceSoFar,
      Sections.whereItDidNotWork, Sections.whatYouNeed, Sections.howToStart, Sections.howToAdapt,
      Sections.adopters,
    ],
    parents: [Fields.problem, Fields.theory])

  /// How far it has come.
  package enum Status: String, StatusWord {
    case draft, testing, ready, spreading, retired

    package var about: Kind.Stage {
      switch self {
      case .draft: Kind.Stage("Being put together.")
      case .testing: Kind.Stage("Its elements are being tested.")
      case .ready: Kind.Stage("Others can use it.")
      case .spreading: Kind.Stage("Others do.")
      case .retired: Kind.Stage("No longer recommended.")
      }
    }
  }

  /// Where a package comes from.
  package enum Origin: String, Term {
    case designed, recommended, adapted
    package static let vocabulary = Vocabulary("package-origin", of: Self.self)
  }

  /// What its front matter may say.
  package enum Fields {
    package static let problem = Key.reference(
      "problem", to: Problem.self, "The problem of practice it answers.")
    package static let theory = Key.reference("theory", to: Theory.self, "The theory it comes from.")
    package static let origin = Key.term(
      "origin", Origin.self,
      "Whether we designed it, it was recommended to us, or we adapted it; `designed` when left out.")
    package static let source = Key.text("source", "Where it comes from, when it is not ours.")
    package static let chosenBy = Key.reference("chosen_by", to: Meeting.self, "The meeting that chose it.")
    package static let version = Key.text("version", "Its version; 1 when left out.")
    package static let contact = Key.text("contact", "Whom to ask.")
  }

  /// What its text may be made of.
  package enum Sections {
    package static let overview = Section(
      "Overview", needed: .always, "What it is, for a colleague who has four minutes.")
    package static let forWhomAndWhere = Section(
      "For whom and where", "Which students, grades and settings it was tested with.")
    package static let elements = Section(
      "Elements", needed: .always, as: .table(Element.form), "Its change ideas in order, one row each.")
    package static let evidenceSoFar = Section("Evidence so far", "What cycles and measures show.")
    package static let whereItDidNotWork = Section(
      "Where it did not work", "For whom it did not, and what we make of that.")
    package static let whatYouNeed = Section("What you need", "Time, materials, people.")
    package static let howToStart = Section("How to start", "The first lesson on Monday.")
    package static let howToAdapt = Section("How to adapt", "What others changed and how it went.")
    package static let adopters = Section("Adopters", as: .table(Adopter.form), "Who has taken it up.")
  }

  package var problem: Problem? { self[Fields.problem] }
  package var theory: Theory? { self[Fields.theory] }
  package var origin: Origin? { self[Fields.origin] }
  package var source: String? { self[Fields.source] }
  package var chosenBy: Meeting? { self[Fields.chosenBy] }
  package var version: String? { self[Fields.version] }
  package var contact: String? { self[Fields.contact] }
}

extension ChangePackage {
  /// One element of the package, in its order.
  package struct Element: TableRow {
    package let row: DataRow
    package let document: Document
    package init(row: DataRow, document: Document) { (self.row, self.document) = (row, document) }

    package static let form = TableForm(
      row: "element",
      [
        Columns.element, Columns.core, Columns.after, Columns.measures, Columns.lessons, Columns.mustKeep,
        Columns.mayVary,
      ])

    /// Its columns.
    package enum Columns {
      package static let element = Key.reference(
        "Element", to: ChangeIdea.self, needed: .always, "The change idea.")
      package static let core = Key.yesNo("Core", "Whether the package needs it.")
      package static let after = Key.references("After", to: ChangeIdea.self, "The elements it builds on.")
      package static let measures = Key.references(
        "Measures", to: Measure.self, "How to see whether it works.")
      package static let lessons = Key.references("Lessons", to: Lesson.self, "The lessons that teach it.")
      package static let mustKeep = Key.text("Must keep", "What makes it work.")
      package static let mayVary = Key.text("May vary", "What you can change.")
    }

    package var element: ChangeIdea? { self[Columns.element] }
    package var core: Bool? { self[Columns.core] }
    package var after: [ChangeIdea] { self[Columns.after] }
    package var measures: [Measure] { self[Columns.measures] }
    package var lessons: [Lesson] { self[Columns.lessons] }
    package var mustKeep: String? { self[Columns.mustKeep] }
    package var mayVary: String? { self[Columns.mayVary] }
  }
}

extension ChangePackage {
  /// Somebody who took the package up.
  package struct Adopter: TableRow {
    package let row: DataRow
    package let document: Document
    package init(row: DataRow, document: Document) { (self.row, self.document) = (row, document) }

    package static let form = TableForm(
      row: "adopter", [Columns.who, Columns.`where`, Columns.since, Columns.whatTheyChanged, Columns.results])

    /// Its columns.
    package enum Columns {
      package static let who = Key.text("Who", needed: .always, "Who took it up, by role or school.")
      package static let `where` = Key.text("Where", "Where.")
      package static let since = Key.text("Since", "Since when.")
      package static let whatTheyChanged = Key.text("What they changed", "How they varied it.")
      package static let results = Key.text("Results", "What they saw.")
    }

    package var who: String? { self[Columns.who] }
    package var `where`: String? { self[Columns.`where`] }
    package var since: String? { self[Columns.since] }
    package var whatTheyChanged: String? { self[Columns.whatTheyChanged] }
    package var results: String? { self[Columns.results] }
  }
}
