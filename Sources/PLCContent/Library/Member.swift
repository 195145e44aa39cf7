package import PLCText

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

  init(
    id: String, name: String, role: String, grades: String, subjects: String, isActive: Bool,
    span: ByteSpan
  ) {
    (self.id, self.name, self.role) = (id, name, role)
    (self.grades, self.subjects, self.isActive, self.span) = (grades, subjects, isActive, span)
  }

  init?(_ row: DataRow) {
    guard let id = row["Id"]?.text, !id.isEmpty else { return nil }
    self.id = DocumentIndex.normalised(id)
    name = row["Name"]?.text ?? ""
    role = row["Role"]?.value.text ?? ""
    grades = row["Grades"]?.text ?? ""
    subjects = row["Subjects"]?.text ?? ""
    isActive = row["Active"]?.value.yesNo ?? true
    span = row.span
  }
}
