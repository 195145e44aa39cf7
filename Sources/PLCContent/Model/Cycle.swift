package import PLCText

/// One plan–do–study–act cycle: a small test of one change idea, with a prediction before the data.
package struct Cycle: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("cycle")
  package static let kind = Kind(
    id, home: .folder("cycles"), singular: "cycle", plural: "cycles",
    help: "One plan–do–study–act cycle: a small test of one change idea, with a prediction before the data.",
    statuses: Status.self,
    fields: [
      Fields.changeIdea, Fields.package, Fields.previous, Fields.number, Fields.testers, Fields.scale,
      Fields.contexts, Fields.start, Fields.plannedEnd, Fields.ended, Fields.measures, Fields.predictedOn,
      Fields.carriedOut, Fields.decision, Fields.next, Fields.noNextBecause, Fields.evidence, Fields.seal,
    ],
    sections: [
      Sections.plan, Sections.`do`, Sections.whatWeVaried, Sections.study, Sections.whatWeLearned,
      Sections.act, Sections.reflection,
    ],
    days: [Kind.Day(Fields.start, .started), Kind.Day(Fields.ended, .ended)])

  /// How far it has come.
  package enum Status: String, StatusWord {
    case plan, `do`, study, act, closed, stopped

    package var about: Kind.Stage {
      switch self {
      case .plan: Kind.Stage("Being planned.")
      case .`do`: Kind.Stage("Being carried out.")
      case .study: Kind.Stage("Comparing what happened with what we predicted.")
      case .act: Kind.Stage("Deciding what next.")
      case .closed: Kind.Stage("Decided.")
      case .stopped: Kind.Stage("Broken off, for a reason.", isSideExit: true)
      }
    }
  }

  /// What its front matter may say.
  package enum Fields {
    package static let changeIdea = Key.reference(
      "change_idea", to: ChangeIdea.self, needed: .always, "The change that is tested.")
    package static let package = Key.reference(
      "package", to: ChangePackage.self, "The change package it belongs to.")
    package static let previous = Key.reference("previous", to: Cycle.self, "The cycle before this one.")
    package static let number = Key.count(
      "number", "Its place in the ramp; one more than the previous when left out.")
    package static let testers = Key.members("testers", "Who carries it out.")
    package static let scale = Key.term("scale", Scale.self, "How many try it.")
    package static let contexts = Key.texts(
      "contexts", "What is different this time: another period, grade, teacher.")
    package static let start = Key.date("start", "The first day.")
    package static let plannedEnd = Key.date("planned_end", "The last day, as planned.")
    package static let ended = Key.date("ended", "The last day, as it was.")
    package static let measures = Key.references("measures", to: Measure.self, "The measures we look at.")
    package static let predictedOn = Key.date("predicted_on", "The day the prediction was written.")
    package static let carriedOut = Key.term(
      "carried_out", CarriedOut.self, "Whether it went as planned: `yes`, `partly`, `no`.")
    package static let decision = Key.term(
      "decision", Decision.self, needed: .from(Status.closed),
      "What we decided: `adopt`, `adapt`, `expand`, `abandon`.")
    package static let next = Key.reference("next", to: Cycle.self, "The cycle after this one.")
    package static let noNextBecause = Key.text("no_next_because", "Why there is no next cycle.")
    package static let evidence = Key.documents(
      "evidence", of: [Evidence.id, Look.id], "What it produced to look at.")
    package static let seal = Key.text(
      "seal", "Written by `plc seal`: the day and fingerprint of the predictions.")
  }

  /// What its text may be made of.
  package enum Sections {
    package static let plan = Section(
      "Plan", needed: .always, as: .tables([Question.form, Task.form]),
      "The questions with predictions, and who does what, when and where.")
    package static let `do` = Section(
      "Do", needed: .from(Status.`do`), "What was done and seen, and what did not go as planned.")
    package static let whatWeVaried = Section(
      "What we varied", "What was different from the plan or from last time.")
    package static let study = Section(
      "Study", needed: .from(Status.study), as: .table(Result.form),
      "For each question what happened, how it compares with the prediction, and whether it was better than before."
    )
    package static let whatWeLearned = Section("What we learned", "What we know now that we did not know.")
    package static let act = Section("Act", needed: .from(Status.act), "What we decide, and why.")
    package static let reflection = Section(
      "Reflection", seenBy: .members, "How it felt, for students and for us.")
  }

  package var changeIdea: ChangeIdea? { self[Fields.changeIdea] }
  package var package: ChangePackage? { self[Fields.package] }
  package var previous: Cycle? { self[Fields.previous] }
  package var number: Int? { self[Fields.number] }
  package var testers: [Member] { self[Fields.testers] }
  package var scale: Scale? { self[Fields.scale] }
  package var contexts: [String] { self[Fields.contexts] }
  package var start: CalendarDate? { self[Fields.start] }
  package var plannedEnd: CalendarDate? { self[Fields.plannedEnd] }
  package var ended: CalendarDate? { self[Fields.ended] }
  package var measures: [Measure] { self[Fields.measures] }
  package var predictedOn: CalendarDate? { self[Fields.predictedOn] }
  package var carriedOut: CarriedOut? { self[Fields.carriedOut] }
  package var decision: Decision? { self[Fields.decision] }
  package var next: Cycle? { self[Fields.next] }
  package var noNextBecause: String? { self[Fields.noNextBecause] }
  package var evidence: [Document] { self[Fields.evidence] }
  package var seal: String? { self[Fields.seal] }
}

extension Cycle {
  /// One question of the plan, with the prediction.
  package struct Question: TableRow {
    package let row: DataRow
    package let document: Document
    package init(row: DataRow, document: Document) { (self.row, self.document) = (row, document) }

    package static let form = TableForm(
      row: "question", [Columns.question, Columns.prediction, Columns.data, Columns.successLooksLike])

    /// Its columns.
    package enum Columns {
      package static let question = Key.text("Question", needed: .always, "What we want to find out.")
      package static let prediction = Key.text("Prediction", "What we think will happen.")
      package static let data = Key.mentions(
        "Data", of: [Measure.id], "What will answer it: `quantitative`, `qualitative`, `both`, or a measure.")
      package static let successLooksLike = Key.text("Success looks like", "What we would be glad to see.")
    }

    package var question: String? { self[Columns.question] }
    package var prediction: String? { self[Columns.prediction] }
    package var data: [Mention] { self[Columns.data] }
    package var successLooksLike: String? { self[Columns.successLooksLike] }
  }
}

extension Cycle {
  /// Who does what, when and where.
  package struct Task: TableRow {
    package let row: DataRow
    package let document: Document
    package init(row: DataRow, document: Document) { (self.row, self.document) = (row, document) }

    package static let form = TableForm(
      row: "task", [Columns.who, Columns.what, Columns.when, Columns.`where`])

    /// Its columns.
    package enum Columns {
      package static let who = Key.mentions("Who", of: [Roster.id], needed: .always, "Who does it.")
      package static let what = Key.text("What", needed: .always, "What is to be done.")
      package static let when = Key.text("When", "By when.")
      package static let `where` = Key.text("Where", "Where.")
    }

    package var who: [Mention] { self[Columns.who] }
    package var what: String? { self[Columns.what] }
    package var when: String? { self[Columns.when] }
    package var `where`: String? { self[Columns.`where`] }
  }
}

extension Cycle {
  /// One row of the study: what was found, and how it compares with the prediction.
  package struct Result: TableRow {
    package let row: DataRow
    package let document: Document
    package init(row: DataRow, document: Document) { (self.row, self.document) = (row, document) }

    package static let form = TableForm(
      row: "result", [Columns.question, Columns.whatHappened, Columns.verdict, Columns.betterThanBefore])

    /// Its columns.
    package enum Columns {
      package static let question = Key.text(
        "Question", needed: .always, "The question, in the words of the plan.")
      package static let whatHappened = Key.text("What happened", needed: .always, "What we found.")
      package static let verdict = Key.term("Verdict", Verdict.self, "How well we predicted it.")
      package static let betterThanBefore = Key.term(
        "Better than before", Better.self, "Whether it was better for students than before.")
    }

    package var question: String? { self[Columns.question] }
    package var whatHappened: String? { self[Columns.whatHappened] }
    package var verdict: Verdict? { self[Columns.verdict] }
    package var betterThanBefore: Better? { self[Columns.betterThanBefore] }
  }
}
