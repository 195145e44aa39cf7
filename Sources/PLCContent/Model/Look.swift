package import PLCText

/// One protocol run on evidence: describe first, then interpret, then ask what it implies.
package struct Look: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("look")
  package static let kind = Kind(
    id, home: .folder("looks"), plural: "looks",
    help: "One protocol run on evidence: describe first, then interpret, then ask what it implies.",
    statuses: Status.self,
    fields: [
      Fields.date, Fields.evidence, Fields.problem, Fields.`protocol`, Fields.question, Fields.present,
    ],
    sections: [
      Sections.describing, Sections.whatStudentsCanDo, Sections.notYet, Sections.weTriedTheTask,
      Sections.interpreting, Sections.implications, Sections.bridge, Sections.debrief,
    ],
    days: [Kind.Day(Fields.date, .looked)],
    parents: [Fields.problem, Fields.protocol], isNamedByDay: true)

  /// How far it has come.
  package enum Status: String, StatusWord {
    case draft, shared

    package var about: Kind.Stage {
      switch self {
      case .draft: Kind.Stage("Notes of the conversation.")
      case .shared: Kind.Stage("Agreed by those who were there.")
      }
    }
  }

  /// What its front matter may say.
  package enum Fields {
    package static let date = Key.date("date", needed: .always, "The day we looked.")
    package static let evidence = Key.references(
      "evidence", to: Evidence.self, needed: .always, "What we looked at.")
    package static let problem = Key.reference(
      "problem", to: Problem.self, "The problem of practice it is about.")
    package static let `protocol` = Key.reference(
      "protocol", to: AgreedProtocol.self, "The protocol we followed.")
    package static let question = Key.text("question", "The focusing question.")
    package static let present = Key.members("present", "Who looked.")
  }

  /// What its text may be made of.
  package enum Sections {
    package static let describing = Section(
      "Describing", synonyms: ["What we see"], needed: .always, "What is there, without judging it.")
    package static let whatStudentsCanDo = Section("What students can do", "What the work shows they can do.")
    package static let notYet = Section("Not yet", "What it does not show yet.")
    package static let weTriedTheTask = Section(
      "We tried the task", "What we noticed when we did the task ourselves.")
    package static let interpreting = Section(
      "Interpreting", needed: .always, "What it might mean; several readings are welcome.")
    package static let implications = Section(
      "Implications", needed: .always, "What it asks of our teaching.")
    package static let bridge = Section(
      "Bridge", as: .table(Bridge.form),
      "From where students are to where they go next: standard, understanding, next teaching move.")
    package static let debrief = Section("Debrief", "How the protocol went.")
  }

  package var date: CalendarDate? { self[Fields.date] }
  package var evidence: [Evidence] { self[Fields.evidence] }
  package var problem: Problem? { self[Fields.problem] }
  package var `protocol`: AgreedProtocol? { self[Fields.`protocol`] }
  package var question: String? { self[Fields.question] }
  package var present: [Member] { self[Fields.present] }
}

extension Look {
  /// From where students are to where they go next.
  package struct Bridge: TableRow {
    package let row: DataRow
    package let document: Document
    package init(row: DataRow, document: Document) { (self.row, self.document) = (row, document) }

    package static let form = TableForm(
      row: "bridge", [Columns.standard, Columns.currentUnderstanding, Columns.nextTeachingMove])

    /// Its columns.
    package enum Columns {
      package static let standard = Key.text("Standard", needed: .always, "What the standard expects.")
      package static let currentUnderstanding = Key.text(
        "Current understanding", needed: .always, "What students understand now.")
      package static let nextTeachingMove = Key.text(
        "Next teaching move", needed: .always, "What we will do about it.")
    }

    package var standard: String? { self[Columns.standard] }
    package var currentUnderstanding: String? { self[Columns.currentUnderstanding] }
    package var nextTeachingMove: String? { self[Columns.nextTeachingMove] }
  }
}
