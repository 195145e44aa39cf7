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

extension Document {
  /// The section of evidence or of a look that tells what students can do.
  package var whatStudentsCanDo: DocumentSection? {
    section(Evidence.Sections.whatStudentsCanDo) ?? section(Look.Sections.whatStudentsCanDo)
  }

  /// The section of evidence or of a look that tells what the work does not show yet.
  package var notYet: DocumentSection? { section(Evidence.Sections.notYet) ?? section(Look.Sections.notYet) }
}

extension Evidence.Turn {
  /// Whether the teacher speaks.
  package var isOfTeacher: Bool { speaker == String(Interview.Role.teacher.letter) }
}
