/// Why one problem keeps happening: a fishbone, five whys, and the causes the community agrees on.
package struct RootCauses: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("root-causes")
  package static let kind = Kind(
    id, home: .folder("root-causes"), singular: "root-cause analysis", plural: "root-cause analyses",
    help: "Why one problem keeps happening: a fishbone, five whys, and the causes the community agrees on.",
    statuses: Status.self, fields: [Fields.problem, Fields.method, Fields.participants],
    sections: [Sections.fishbone, Sections.fiveWhys, Sections.whatWeRuledOut, Sections.rootCauses],
    alternatives: [
      Kind.Alternative(
        sections: [Sections.fishbone, Sections.fiveWhys],
        "A root-cause analysis shows its thinking: write a `Fishbone`, or `Five whys`, or both.")
    ],
    parents: [Fields.problem])

  /// How far it has come.
  package enum Status: String, StatusWord {
    case draft, agreed, revised

    package var about: Kind.Stage {
      switch self {
      case .draft: Kind.Stage("Ideas are still being gathered.")
      case .agreed: Kind.Stage("The community agrees on the causes.")
      case .revised: Kind.Stage("Changed after cycles or new evidence.")
      }
    }
  }

  /// How causes were found.
  package enum Method: String, Term {
    case fishbone
    case fiveWhys = "five-whys"
    case systemMap = "system-map"
    case processMap = "process-map"
    package static let vocabulary = Vocabulary("cause-method", of: Self.self)
  }

  /// What its front matter may say.
  package enum Fields {
    package static let problem = Key.reference(
      "problem", to: Problem.self, needed: .always, "The problem of practice it explains.")
    package static let method = Key.term("method", Method.self, needed: .always, "How the causes were found.")
    package static let participants = Key.texts("participants", "The roles in the room.")
  }

  /// What its text may be made of.
  package enum Sections {
    package static let fishbone = Section(
      "Fishbone", as: .tree,
      labels: LabelMeaning(words: CauseStatus.vocabulary.values + Control.vocabulary.values),
      "Categories, causes and sub-causes as nested points; a cause may end in `{supported}`, `{suspected}`, `{rejected}`, `{root}` and `{ours}`, `{influence}`, `{outside}`."
    )
    package static let fiveWhys = Section("Five whys", as: .steps, "Why? And why that? One answer a line.")
    package static let whatWeRuledOut = Section(
      "What we ruled out", "Causes that the evidence did not support.")
    package static let rootCauses = Section(
      "Root causes", needed: .from(Status.agreed), as: .table(AgreedCause.form),
      "The causes we act on, with what they rest on.")
  }

  package var problem: Problem? { self[Fields.problem] }
  package var method: Method? { self[Fields.method] }
  package var participants: [String] { self[Fields.participants] }
}

extension RootCauses {
  /// A cause as the analysis agreed on it.
  package struct AgreedCause: TableRow {
    package let row: DataRow
    package let document: Document
    package init(row: DataRow, document: Document) { (self.row, self.document) = (row, document) }

    package static let form = TableForm(
      row: "cause", [Columns.cause, Columns.status, Columns.control, Columns.evidence])

    /// Its columns.
    package enum Columns {
      package static let cause = Key.text("Cause", needed: .always, "The cause, in the words of the tree.")
      package static let status = Key.term("Status", CauseStatus.self, "How sure we are.")
      package static let control = Key.term(
        "Control", Control.self, "Whether it is ours, within our influence, or outside.")
      package static let evidence = Key.documents(
        "Evidence", of: [Evidence.id, Look.id, Themes.id, Measure.id, Research.id], "What it rests on.")
    }

    package var cause: String? { self[Columns.cause] }
    package var status: CauseStatus? { self[Columns.status] }
    package var control: Control? { self[Columns.control] }
    package var evidence: [Document] { self[Columns.evidence] }
  }
}
