/// An agreed way of looking at work, interviewing or deciding, step by step.
package struct AgreedProtocol: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("protocol")
  package static let kind = Kind(
    id, home: .folder("protocols"), plural: "protocols",
    help: "An agreed way of looking at work, interviewing or deciding, step by step.",
    fields: [Fields.`for`, Fields.minutes, Fields.source],
    sections: [Sections.purpose, Sections.steps, Sections.questions, Sections.cautions])

  /// What a protocol is used for.
  package enum Use: String, Term {
    case studentWork = "student-work"
    case data, dilemma, interview
    case rootCause = "root-cause"
    case decision
    package static let vocabulary = Vocabulary("protocol-use", of: Self.self)
  }

  /// What its front matter may say.
  package enum Fields {
    package static let `for` = Key.term("for", Use.self, needed: .always, "What it is used for.")
    package static let minutes = Key.count("minutes", needed: .always, "How long it takes in all.")
    package static let source = Key.text("source", "Where it comes from.")
  }

  /// What its text may be made of.
  package enum Sections {
    package static let purpose = Section(
      "Purpose", needed: .always, "When to use it and what it makes possible.")
    package static let steps = Section(
      "Steps", needed: .always, as: .table(Step.form), "The steps in order, with minutes.")
    package static let questions = Section(
      "Questions", as: .list,
      labels: LabelMeaning(words: ["experience", "success", "failure", "change", "need"]),
      "Questions to ask; an item may end in `{experience}`, `{success}`, `{failure}`, `{change}` or `{need}`."
    )
    package static let cautions = Section("Cautions", "What can go wrong, and how to keep it safe.")
  }

  package var use: Use? { self[Fields.`for`] }
  package var minutes: Int? { self[Fields.minutes] }
  package var source: String? { self[Fields.source] }
}

extension AgreedProtocol {
  /// One step of the protocol.
  package struct Step: TableRow {
    package let row: DataRow
    package let document: Document
    package init(row: DataRow, document: Document) { (self.row, self.document) = (row, document) }

    package static let form = TableForm(row: "step", [Columns.minutes, Columns.step, Columns.whoSpeaks])

    /// Its columns.
    package enum Columns {
      package static let minutes = Key.count("Minutes", "How long the step takes.")
      package static let step = Key.text("Step", needed: .always, "What happens.")
      package static let whoSpeaks = Key.text("Who speaks", "Who talks and who listens.")
    }

    package var minutes: Int? { self[Columns.minutes] }
    package var step: String? { self[Columns.step] }
    package var whoSpeaks: String? { self[Columns.whoSpeaks] }
  }
}
