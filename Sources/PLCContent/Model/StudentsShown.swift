/// What the work of students shows, in the words that several kinds share.
extension Document {
  /// What students can do, as a problem, a piece of evidence or a look says it.
  package var whatStudentsCanDo: DocumentSection? {
    typed.sections.first { section in section.form.map(Self.can.contains) ?? false }
  }

  /// What their work does not show yet.
  package var notYet: DocumentSection? {
    typed.sections.first { section in section.form.map(Self.cannotYet.contains) ?? false }
  }

  private static let can = [
    Problem.Sections.whatStudentsCanDo, Evidence.Sections.whatStudentsCanDo, Look.Sections.whatStudentsCanDo,
  ]
  private static let cannotYet = [
    Problem.Sections.notYet, Evidence.Sections.notYet, Look.Sections.notYet,
  ]

  /// Whether it lets others see what students did, said, wrote or answered: a measure, a look, or evidence other than
  /// what teachers made or heard of.
  package var showsStudents: Bool {
    if let evidence = Evidence(self) {
      return evidence.type.map { !Evidence.Sort.ofTeachers.contains($0) } ?? true
    }
    return self.is(Measure.self) || self.is(Look.self)
  }

  /// Whether it is something that students made or said, or a look at it.
  package var isWorkOfStudents: Bool { Evidence(self)?.isOfStudents ?? self.is(Look.self) }
}
