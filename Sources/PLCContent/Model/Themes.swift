/// What several interviews say together: themes, trends, contradictions, and who was not heard.
package struct Themes: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("themes")
  package static let kind = Kind(
    id, home: .folder("themes"), plural: "themes",
    help: "What several interviews say together: themes, trends, contradictions, and who was not heard.",
    statuses: Status.self, fields: [Fields.interviews, Fields.problem],
    sections: [
      Sections.themes, Sections.trends, Sections.contradictions, Sections.whoseVoicesAreMissing,
      Sections.whatThisSuggests, Sections.codebook,
    ],
    parents: [Fields.problem])

  /// How far it has come.
  package enum Status: String, StatusWord {
    case draft, shared

    package var about: Kind.Stage {
      switch self {
      case .draft: Kind.Stage("Still reading.")
      case .shared: Kind.Stage("Ready for the community.")
      }
    }
  }

  /// What its front matter may say.
  package enum Fields {
    package static let interviews = Key.references(
      "interviews", to: Interview.self, needed: .always, "The interviews it rests on.")
    package static let problem = Key.reference(
      "problem", to: Problem.self, "The problem of practice it is about.")
  }

  /// What its text may be made of.
  package enum Sections {
    package static let themes = Section(
      "Themes", needed: .always, as: .themes,
      "A level-3 heading a theme, a sentence, and quotations that end in their source: `- \"I never get to pick\" — S03`."
    )
    package static let trends = Section(
      "Trends", "What more than one group said, or what changes from grade to grade.")
    package static let contradictions = Section(
      "Contradictions", "Where people see it differently; `none found, because …` is an answer.")
    package static let whoseVoicesAreMissing = Section("Whose voices are missing", "Who we have not heard.")
    package static let whatThisSuggests = Section("What this suggests", "Where to look next.")
    package static let codebook = Section(
      "Codebook", as: .table(Code.form), "The codes used in the interviews and what they mean.")
  }

  package var interviews: [Interview] { self[Fields.interviews] }
  package var problem: Problem? { self[Fields.problem] }
}

extension Themes {
  /// A code of the codebook.
  package struct Code: TableRow {
    package let row: DataRow
    package let document: Document
    package init(row: DataRow, document: Document) { (self.row, self.document) = (row, document) }

    package static let form = TableForm(row: "code", [Columns.code, Columns.meaning])

    /// Its columns.
    package enum Columns {
      package static let code = Key.text("Code", needed: .always, "The code, as it stands in braces.")
      package static let meaning = Key.text("Meaning", needed: .always, "What it stands for.")
    }

    package var code: String? { self[Columns.code] }
    package var meaning: String? { self[Columns.meaning] }
  }
}
