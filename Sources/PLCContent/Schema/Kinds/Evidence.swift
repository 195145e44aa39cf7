extension Kind {
  package static let evidence = Kind(
    "evidence", home: .folder("evidence"), plural: "evidence",
    help:
      "An artifact of teaching or learning, or data from the system: student work, talk, a task, a survey, a pattern in grades.",
    statuses: [
      Status("draft", "Not ready to be looked at."),
      Status("shared", "Ready to be looked at together."),
      Status("withdrawn", "Taken back; not to be used.", isSideExit: true),
    ],
    fields: [
      Field("type", .term(evidenceType), .always, "What sort of artifact or data it is."),
      Field("collected", .dates, .always, "When it was gathered: a date, or two joined by `..`."),
      Field("brought_by", .reference(["member"]), "Who brought it."),
      Field("invited_by", .reference(["member"]), "Who asked for it."),
      Field("context", .text, "Course, grade, unit."),
      Field("task", .reference(["evidence"]), "The task that students worked on."),
      Field("students", .count, "How many students it comes from."),
      Field(
        "contains",
        .list(.term(Vocabulary("contains", ["handwriting", "voice", "face", "name", "none"]))),
        .fromWhen("shared", field: "type", isOneOf: ofStudents),
        "What in it could show who a child is: `handwriting`, `voice`, `face`, `name`, or `none`."),
      Field(
        "deidentified", .yesNo, .fromWhen("shared", field: "type", isOneOf: ofStudents),
        "Whether names and everything else that identifies has been taken out."),
      Field(
        "consent", .term(Vocabulary("consent", ["class", "school", "public"])),
        "How far the family's consent goes."),
      Field("consent_until", .date, "The last day the consent holds."),
      Field("consent_kept_in", .text, "Where the signed form is kept."),
      Field("source", .text, "Where data comes from."),
      Field("groups", .list(.text), "Which students it is about."),
      Field("file", .path, "A file that holds the artifact."),
    ],
    sections: [
      Section("Work", "The work itself, best retyped."),
      Section("Talk", .table(talkTable), "What was said, turn by turn; speakers are codes."),
      Section("Data", "Numbers or patterns, with how many they rest on."),
      Section("What it shows", "What can be seen in it."),
      Section("Context", "What came before, and how students were asked."),
      Section("What students can do", "What the work shows they can do."),
      Section("Not yet", "What it does not show yet."),
      Section("What this task asks of students", "The thinking that the task makes necessary."),
      Section("Limits", "What this evidence cannot tell."),
    ],
    alternatives: [
      Alternative(
        sections: ["Work", "Talk", "Data", "What it shows"], fields: ["file"],
        "Evidence shows something: write it under `Work`, `Talk`, `Data` or `What it shows`, or name a `file`."
      )
    ])

  /// The types that come from students themselves.
  package static let ofStudents = ["student-work", "scribed-talk", "transcript", "audio", "video"]

  package static let evidenceType = Vocabulary(
    "evidence-type",
    [
      "student-work", "scribed-talk", "transcript", "audio", "video", "task", "lesson-plan", "teacher-move",
      "survey", "system-data", "performance-pattern", "observation", "anecdote",
    ])

  package static let talkTable = TableForm(
    row: "turn",
    [
      Field("Turn", .text, "The number of the turn."),
      Field("Speaker", .text, "A code: `T` for the teacher, `S1`, `S2` … for students."),
      Field("Words", .text, "What was said."),
    ])
}
