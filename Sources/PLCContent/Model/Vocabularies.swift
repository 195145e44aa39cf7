// The words that several kinds share.

/// What a community decides when a cycle ends.
package enum Decision: String, Term {
  case adopt, adapt, expand, abandon
  package static let vocabulary = Vocabulary("decision", of: Self.self, shown: [.abandon: "let go"])
}

/// How well a prediction came true. It says how well we knew our students, not whether the change is good.
package enum Verdict: String, Term {
  case confirmed, partly
  case notConfirmed = "not-confirmed"
  case unclear
  package static let vocabulary = Vocabulary(
    "verdict", of: Self.self, shown: [.confirmed: "as predicted", .notConfirmed: "not as predicted"])

  /// Whether something came out otherwise than predicted, in part or wholly.
  package var isSurprise: Bool { self == .partly || self == .notConfirmed }
}

/// Whether something was better for students than before.
package enum Better: String, Term {
  case yes, no, unclear
  case tooSoon = "too-soon"
  package static let vocabulary = Vocabulary("better-than-before", of: Self.self)
}

/// How many try a change, from the smallest to the largest test.
package enum Scale: String, Term, Comparable {
  case oneStudentGroup = "one-student-group"
  case oneClass = "one-class"
  case oneTeacher = "one-teacher"
  case severalTeachers = "several-teachers"
  case gradeOrCourse = "grade-or-course"
  case department, school
  case severalSchools = "several-schools"
  case district
  package static let vocabulary = Vocabulary("scale", of: Self.self)

  /// 0 for one group of students, one more for each larger circle.
  package var step: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  package static func < (a: Scale, b: Scale) -> Bool { a.step < b.step }
}

/// How a decision was reached.
package enum DecidedHow: String, Term {
  case consensus, vote
  case fistToFive = "fist-to-five"
  case delegated, directed
  package static let vocabulary = Vocabulary("decided-how", of: Self.self)
}

/// Whether something went as planned.
package enum CarriedOut: String, Term {
  case yes, partly, no
  package static let vocabulary = Vocabulary("carried-out", of: Self.self)
}

/// Whether a cause lies with us.
package enum Control: String, Term {
  case ours, influence, outside
  package static let vocabulary = Vocabulary("control", of: Self.self)
}

/// How sure we are of a cause.
package enum CauseStatus: String, Term {
  case supported, suspected, rejected, root
  package static let vocabulary = Vocabulary("cause-status", of: Self.self)
}

extension Visibility: Term {
  package static let vocabulary = Vocabulary("visibility", of: Self.self)
}

// The built-in words of vocabularies that a community may extend.

/// What somebody does in the community.
package enum Role: String, CaseIterable, Sendable {
  case teacher, coach, administrator, facilitator, librarian, counselor, student, family, researcher, other
}

/// What a problem is mainly about.
package enum Focus: String, CaseIterable, Sendable {
  case engagement, motivation, achievement, attendance
  case onTrack = "on-track"
  case writing, reading, discussion
  case problemSolving = "problem-solving"
  case belonging, other
}

/// What an item of an agenda is for.
package enum AgendaPurpose: String, CaseIterable, Sendable {
  case studyWork = "study-work"
  case studyData = "study-data"
  case doTheTask = "do-the-task"
  case plan, learn, decide, reflect, admin
}

/// How a meeting sits and talks during an item.
package enum AgendaFormat: String, CaseIterable, Sendable {
  case round, pairs
  case smallGroups = "small-groups"
  case wholeGroup = "whole-group"
  case individual, presentation
}
