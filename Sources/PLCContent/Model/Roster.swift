package import PLCDiagnostics
import PLCMarkdown
package import PLCText

/// The adults of the community, as `members.md` lists them. Nobody is a document: people have no page of their own,
/// and references to them lead to a name or a role.
package struct Roster: Sendable {
  /// In the order of the table.
  package let members: [Member]
  /// The file; nil when there is none.
  let file: TypedDocument?

  init(members: [Member], file: TypedDocument?) {
    self.members = members.enumerated().map { place, member in member.numbered(place) }
    self.file = file
  }

  /// The members that a file lists.
  init(_ file: TypedDocument?) {
    let rows = file?.sections.flatMap(\.tables).flatMap(\.rows) ?? []
    self.init(members: rows.compactMap { Member($0) }, file: file)
  }

  package static let id = KindID("member")
  package static let kind = Kind(
    id, home: .file("members.md"), plural: "members",
    help:
      "The adults of the community, in one table. Students who take part use a code as their name. The file itself is never published.",
    fields: [], widestVisibility: .members)

  /// Where to point when all members are meant: the head of their table.
  package var place: Place? {
    file.map { file in file.place(file.sections.flatMap(\.tables).first?.headerSpan ?? file.headSpan) }
  }

  package func place(of member: Member) -> Place? { file?.place(member.span) }
}

/// An adult of the community: one row of `members.md`.
package struct Member: Sendable, Hashable {
  package let id: String
  package let name: String
  /// A word of the vocabulary; empty when the row has none.
  package let role: String
  package let grades: String
  package let subjects: String
  package let isActive: Bool
  package let span: ByteSpan
  /// Its place in the roster, which tells apart those who are shown under the same word.
  package private(set) var number = 0

  /// Whether the person takes part as one of those whom the work is for.
  package var isStudentOrFamily: Bool { has(.student) || has(.family) }

  package func has(_ role: Role) -> Bool { self.role == role.rawValue }

  /// Whether the role is that of a teacher, also in a word of the community's own such as `co-teacher`.
  package var isTeacher: Bool { role.lowercased().contains(Role.teacher.rawValue) }

  init(
    id: String, name: String, role: String, grades: String, subjects: String, isActive: Bool,
    span: ByteSpan
  ) {
    (self.id, self.name, self.role) = (id, name, role)
    (self.grades, self.subjects, self.isActive, self.span) = (grades, subjects, isActive, span)
  }

  init?(_ row: DataRow) {
    guard let id = row.cells[Columns.id.name]?.text, !id.isEmpty else { return nil }
    self.id = DocumentIndex.normalised(id)
    name = row.cells[Columns.name.name]?.text ?? ""
    role = row.cells[Columns.role.name]?.value.text ?? ""
    grades = row.cells[Columns.grades.name]?.text ?? ""
    subjects = row.cells[Columns.subjects.name]?.text ?? ""
    isActive = row.cells[Columns.active.name]?.value.yesNo ?? true
    span = row.span
  }

  fileprivate func numbered(_ number: Int) -> Member {
    var member = self
    member.number = number
    return member
  }

  package static let form = TableForm(
    row: "member", [Columns.id, Columns.name, Columns.role, Columns.grades, Columns.subjects, Columns.active])

  /// The columns of the table.
  package enum Columns {
    package static let id = Key.text(
      "Id", needed: .always, "A short name to refer to the person by, such as `ana`.")
    package static let name = Key.text(
      "Name", needed: .always, "The person's name; only shown where the settings say so.")
    package static let role = Key.word(
      "Role", of: .role, needed: .always, "What the person does in the community.")
    package static let grades = Key.text("Grades", "The grades the person teaches.")
    package static let subjects = Key.text("Subjects", "The subjects the person teaches.")
    package static let active = Key.yesNo("Active", "Whether the person still takes part.")
  }
}

extension Roster {
  /// Reads `members.md`: its table may stand anywhere in the file, also before any heading.
  static func document(of parsed: ParsedFile, kind: Kind) -> TypedDocument {
    let reader = Kind(
      kind.id, home: kind.home, singular: kind.singular, plural: kind.plural, help: kind.help,
      fields: kind.fields, sections: [table], widestVisibility: kind.widestVisibility)
    // The typer reads tables of sections: a heading in front of the first block makes the lead one too.
    let start = parsed.tree.blocks.first?.span.start ?? parsed.source.count
    let blocks = parsed.tree.blocks.filter { block in
      if case .heading = block.kind { false } else { true }
    }
    let heading = Heading(
      level: 2, content: [Inline(.text(table.name), span: ByteSpan(start, start))], labels: [],
      slug: "members")
    let tree = MarkdownTree(blocks: [Block(.heading(heading), span: ByteSpan(start, start))] + blocks)
    let whole = ParsedFile(
      path: parsed.path, source: parsed.source, frontMatter: parsed.frontMatter, tree: tree,
      findings: parsed.findings)
    return DocumentTyper.document(of: whole, kind: reader, id: DocumentID(kind.id, "members"))
  }

  private static let table = Section(
    "Members", needed: .always, as: .table(Member.form), "The members, one row each.")
}
