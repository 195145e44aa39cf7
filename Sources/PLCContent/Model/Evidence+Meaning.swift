/// What counts as evidence of students.
extension Evidence {
  /// Whether it comes from students themselves: their work, their talk, their voices.
  package var isOfStudents: Bool { type.map(Sort.ofStudents.contains) ?? false }

  /// Whether it is work or talk that a group can look at together, from the text alone.
  package var isWorkOrTalk: Bool {
    type.map { [.studentWork, .scribedTalk, .transcript].contains($0) } ?? false
  }

  /// The looks at it.
  package var looks: [Look] { document.referrers(Look.self, by: Look.Fields.evidence) }
}
