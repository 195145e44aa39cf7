package import PLCText

/// One meeting of the community: the agenda before it, the notes and decisions after it.
package struct Meeting: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("meeting")
  package static let kind = Kind(
    id, home: .folder("meetings"), plural: "meetings",
    help: "One meeting of the community: the agenda before it, the notes and decisions after it.",
    statuses: Status.self,
    fields: [
      Fields.date, Fields.minutes, Fields.facilitator, Fields.timekeeper, Fields.notetaker, Fields.present,
    ],
    sections: [
      Sections.preWork, Sections.agenda, Sections.notes, Sections.questionsAndChallenges, Sections.decisions,
      Sections.nextTime, Sections.didEveryoneGetATurn,
    ],
    days: [Kind.Day(Fields.date, .held)],
    isNamedByDay: true)

  /// How far it has come.
  package enum Status: String, StatusWord {
    case agenda, held, closed, cancelled

    package var about: Kind.Stage {
      switch self {
      case .agenda: Kind.Stage("Still to come; the agenda can change.")
      case .held: Kind.Stage("It took place and the notes are here.")
      case .closed: Kind.Stage("Notes and decisions are agreed.")
      case .cancelled: Kind.Stage("It did not take place.", isSideExit: true)
      }
    }
  }

  /// What its front matter may say.
  package enum Fields {
    package static let date = Key.date("date", needed: .always, "The day of the meeting.")
    package static let minutes = Key.count(
      "minutes", needed: .always, "How long it is planned to last, in minutes.")
    package static let facilitator = Key.member("facilitator", "Who guides the conversation.")
    package static let timekeeper = Key.member("timekeeper", "Who watches the clock.")
    package static let notetaker = Key.member("notetaker", "Who writes.")
    package static let present = Key.members("present", "Who was there.")
  }

  /// What its text may be made of.
  package enum Sections {
    package static let preWork = Section(
      "Pre-work", "What to read, bring or do before, with the minutes it takes.")
    package static let agenda = Section(
      "Agenda", needed: .always, as: .table(AgendaItem.form), "The items in order, one row each.")
    package static let notes = Section("Notes", needed: .from(Status.held), "What was said and seen, short.")
    package static let questionsAndChallenges = Section(
      "Questions and challenges", seenBy: .members, "What we wondered about and where we disagreed.")
    package static let decisions = Section(
      "Decisions", as: .tableOrWords(Decision.form), "What was decided and what it rests on, one row each.")
    package static let nextTime = Section(
      "Next time", as: .tableOrWords(ThingToBring.form), "Who brings what for the next meeting.")
    package static let didEveryoneGetATurn = Section(
      "Did everyone get a turn", seenBy: .members, "Whose voice was heard, and whose should be next time.")
  }

  package var date: CalendarDate? { self[Fields.date] }
  package var minutes: Int? { self[Fields.minutes] }
  package var facilitator: Member? { self[Fields.facilitator] }
  package var timekeeper: Member? { self[Fields.timekeeper] }
  package var notetaker: Member? { self[Fields.notetaker] }
  package var present: [Member] { self[Fields.present] }
}

extension Meeting {
  /// One item of the agenda.
  package struct AgendaItem: TableRow {
    package let row: DataRow
    package let document: Document
    package init(row: DataRow, document: Document) { (self.row, self.document) = (row, document) }

    package static let form = TableForm(
      row: "agenda item",
      [
        Columns.minutes, Columns.item, Columns.purpose, Columns.format, Columns.ledBy, Columns.proposedBy,
        Columns.`for`, Columns.`protocol`,
      ])

    /// Its columns.
    package enum Columns {
      package static let minutes = Key.count("Minutes", needed: .always, "How long the item takes.")
      package static let item = Key.text("Item", needed: .always, "What we do, in a few words.")
      package static let purpose = Key.word(
        "Purpose", of: .agendaPurpose, "What it is for: study work, plan, decide …")
      package static let format = Key.word(
        "Format", of: .agendaFormat, "How we sit and talk: pairs, a round, the whole group …")
      package static let ledBy = Key.member("Led by", "Who leads the item.")
      package static let proposedBy = Key.member("Proposed by", "Who asked for it.")
      package static let `for` = Key.documents("For", of: [], "The problem, cycle or package it is about.")
      package static let `protocol` = Key.reference(
        "Protocol", to: AgreedProtocol.self, "The protocol it follows.")
    }

    package var minutes: Int? { self[Columns.minutes] }
    package var item: String? { self[Columns.item] }
    package var purpose: String? { self[Columns.purpose] }
    package var format: String? { self[Columns.format] }
    package var ledBy: Member? { self[Columns.ledBy] }
    package var proposedBy: Member? { self[Columns.proposedBy] }
    package var `for`: [Document] { self[Columns.`for`] }
    package var `protocol`: AgreedProtocol? { self[Columns.`protocol`] }
  }
}

extension Meeting {
  /// One decision of a meeting.
  package struct Decision: TableRow {
    package let row: DataRow
    package let document: Document
    package init(row: DataRow, document: Document) { (self.row, self.document) = (row, document) }

    package static let form = TableForm(
      row: "decision",
      [
        Columns.decision, Columns.how, Columns.`by`, Columns.because, Columns.owner, Columns.due,
        Columns.dissent,
      ])

    /// Its columns.
    package enum Columns {
      package static let decision = Key.text("Decision", needed: .always, "What was decided.")
      package static let how = Key.term(
        "How", DecidedHow.self, "By consensus, vote, fist to five, delegated or directed.")
      package static let `by` = Key.members("By", "Who decided, when it was not everybody.")
      package static let because = Key.mentions(
        "Because", of: [], "What it rests on: evidence, or `our experience: …`.")
      package static let owner = Key.members("Owner", "Who sees to it.")
      package static let due = Key.date("Due", "By when.")
      package static let dissent = Key.text(
        "Dissent", seenBy: .members, "What those who saw it differently said; for members only.")
    }

    package var decision: String? { self[Columns.decision] }
    package var how: DecidedHow? { self[Columns.how] }
    package var `by`: [Member] { self[Columns.`by`] }
    package var because: [Mention] { self[Columns.because] }
    package var owner: [Member] { self[Columns.owner] }
    package var due: CalendarDate? { self[Columns.due] }
    package var dissent: String? { self[Columns.dissent] }
  }
}

extension Meeting {
  /// What somebody brings for the next meeting.
  package struct ThingToBring: TableRow {
    package let row: DataRow
    package let document: Document
    package init(row: DataRow, document: Document) { (self.row, self.document) = (row, document) }

    package static let form = TableForm(row: "thing to bring", [Columns.who, Columns.brings, Columns.`for`])

    /// Its columns.
    package enum Columns {
      package static let who = Key.mentions("Who", of: [Roster.id], "Who brings it.")
      package static let brings = Key.text("Brings", "What to bring.")
      package static let `for` = Key.mentions("For", of: [], "What it is for.")
    }

    package var who: [Mention] { self[Columns.who] }
    package var brings: String? { self[Columns.brings] }
    package var `for`: [Mention] { self[Columns.`for`] }
  }
}
