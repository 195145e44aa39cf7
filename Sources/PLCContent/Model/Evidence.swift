package import PLCText

/// An artifact of teaching or learning, or data from the system: student work, talk, a task, a survey, a pattern in grades.
package struct Evidence: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("evidence")
  package static let kind = Kind(
    id, home: .folder("evidence"), plural: "evidence",
    help:
      "An artifact of teaching or learning, or data from the system: student work, talk, a task, a survey, a pattern in grades.",
    statuses: Status.self,
    fields: [
      Fields.type, Fields.collected, Fields.broughtBy, Fields.invitedBy, Fields.context, Fields.task,
      Fields.students, Fields.contains, Fields.deidentified, Fields.consent, Fields.consentUntil,
      Fields.consentKeptIn, Fields.source, Fields.groups, Fields.file,
    ],
    sections: [
      Sections.work, Sections.talk, Sections.data, Sections.whatItShows, Sections.context,
      Sections.whatStudentsCanDo, Sections.notYet, Sections.whatThisTaskAsksOfStudents, Sections.limits,
    ],
    alternatives: [
      Kind.Alternative(
        sections: [Sections.work, Sections.talk, Sections.data, Sections.whatItShows], fields: [Fields.file],
        "Evidence shows something: write it under `Work`, `Talk`, `Data` or `What it shows`, or name a `file`."
      )
    ],
    days: [Kind.Day(Fields.collected, .collected)])

  /// How far it has come.
  package enum Status: String, StatusWord {
    case draft, shared, withdrawn

    package var about: Kind.Stage {
      switch self {
      case .draft: Kind.Stage("Not ready to be looked at.")
      case .shared: Kind.Stage("Ready to be looked at together.")
      case .withdrawn: Kind.Stage("Taken back; not to be used.", isSideExit: true)
      }
    }
  }

  /// What sort of artifact or data it is.
  package enum Sort: String, Term {
    case studentWork = "student-work"
    case scribedTalk = "scribed-talk"
    case transcript, audio, video, task
    case lessonPlan = "lesson-plan"
    case teacherMove = "teacher-move"
    case survey
    case systemData = "system-data"
    case performancePattern = "performance-pattern"
    case observation, anecdote
    package static let vocabulary = Vocabulary("evidence-type", of: Self.self)

    /// The sorts that come from students themselves.
    package static let ofStudents: [Sort] = [.studentWork, .scribedTalk, .transcript, .audio, .video]

    /// The sorts that come from teachers, or from hearsay.
    package static let ofTeachers: [Sort] = [.task, .lessonPlan, .teacherMove, .anecdote]
  }

  /// What could show who a child is.
  package enum Contains: String, Term {
    case handwriting, voice, face, name, none
    package static let vocabulary = Vocabulary("contains", of: Self.self)
  }

  /// How far a family's consent goes.
  package enum Consent: String, Term {
    case `class`, school, `public`
    package static let vocabulary = Vocabulary("consent", of: Self.self)
  }

  /// What its front matter may say.
  package enum Fields {
    package static let type = Key.term(
      "type", Sort.self, needed: .always, "What sort of artifact or data it is.")
    package static let collected = Key.dates(
      "collected", needed: .always, "When it was gathered: a date, or two joined by `..`.")
    package static let broughtBy = Key.member("brought_by", "Who brought it.")
    package static let invitedBy = Key.member("invited_by", seenBy: .members, "Who asked for it.")
    package static let context = Key.text("context", "Course, grade, unit.")
    package static let task = Key.reference("task", to: Evidence.self, "The task that students worked on.")
    package static let students = Key.count("students", "How many students it comes from.")
    package static let contains = Key.terms(
      "contains", Contains.self, needed: .from(Status.shared, when: type, isOneOf: Sort.ofStudents),
      "What in it could show who a child is: `handwriting`, `voice`, `face`, `name`, or `none`.")
    package static let deidentified = Key.yesNo(
      "deidentified", needed: .from(Status.shared, when: type, isOneOf: Sort.ofStudents),
      "Whether names and everything else that identifies has been taken out.")
    package static let consent = Key.term("consent", Consent.self, "How far the family's consent goes.")
    package static let consentUntil = Key.date("consent_until", "The last day the consent holds.")
    package static let consentKeptIn = Key.text(
      "consent_kept_in", seenBy: .private, "Where the signed form is kept.")
    package static let source = Key.text("source", "Where data comes from.")
    package static let groups = Key.texts("groups", "Which students it is about.")
    package static let file = Key.path("file", "A file that holds the artifact.")
  }

  /// What its text may be made of.
  package enum Sections {
    package static let work = Section("Work", "The work itself, best retyped.")
    package static let talk = Section(
      "Talk", as: .table(Turn.form), "What was said, turn by turn; speakers are codes.")
    package static let data = Section("Data", "Numbers or patterns, with how many they rest on.")
    package static let whatItShows = Section("What it shows", "What can be seen in it.")
    package static let context = Section("Context", "What came before, and how students were asked.")
    package static let whatStudentsCanDo = Section("What students can do", "What the work shows they can do.")
    package static let notYet = Section("Not yet", "What it does not show yet.")
    package static let whatThisTaskAsksOfStudents = Section(
      "What this task asks of students", "The thinking that the task makes necessary.")
    package static let limits = Section("Limits", "What this evidence cannot tell.")
  }

  package var type: Sort? { self[Fields.type] }
  package var collected: DateRange? { self[Fields.collected] }
  package var broughtBy: Member? { self[Fields.broughtBy] }
  package var invitedBy: Member? { self[Fields.invitedBy] }
  package var context: String? { self[Fields.context] }
  package var task: Evidence? { self[Fields.task] }
  package var students: Int? { self[Fields.students] }
  package var contains: [Contains] { self[Fields.contains] }
  package var deidentified: Bool? { self[Fields.deidentified] }
  package var consent: Consent? { self[Fields.consent] }
  package var consentUntil: CalendarDate? { self[Fields.consentUntil] }
  package var consentKeptIn: String? { self[Fields.consentKeptIn] }
  package var source: String? { self[Fields.source] }
  package var groups: [String] { self[Fields.groups] }
  package var file: String? { self[Fields.file] }
}

extension Evidence {
  /// One turn of talk.
  package struct Turn: TableRow {
    package let row: DataRow
    package let document: Document
    package init(row: DataRow, document: Document) { (self.row, self.document) = (row, document) }

    package static let form = TableForm(row: "turn", [Columns.turn, Columns.speaker, Columns.words])

    /// Its columns.
    package enum Columns {
      package static let turn = Key.text("Turn", "The number of the turn.")
      package static let speaker = Key.text(
        "Speaker", "A code: `T` for the teacher, `S1`, `S2` … for students.")
      package static let words = Key.text("Words", "What was said.")
    }

    package var turn: String? { self[Columns.turn] }
    package var speaker: String? { self[Columns.speaker] }
    package var words: String? { self[Columns.words] }
  }
}
