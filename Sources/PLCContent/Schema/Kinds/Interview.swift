extension Kind {
  package static let interview = Kind(
    "interview", home: .folder("interviews"), plural: "interviews",
    help:
      "One empathy interview: a conversation that lets us see with the eyes of a student, colleague or family. Never public.",
    statuses: [
      Status("planned", "Still to come."),
      Status("held", "The conversation took place."),
      Status("coded", "Quotations carry codes."),
    ],
    fields: [
      Field(
        "participant", .participantCode, .always, "A code instead of the name: `S03`, `T01`, `F02`, `A01`."),
      Field(
        "role",
        .term(Vocabulary("interview-role", ["student", "teacher", "family", "administrator"])), .always,
        "Who the person is to the school."),
      Field("date", .date, .always, "The day of the conversation."),
      Field("interviewer", .reference(["member"]), "Who listened."),
      Field("protocol", .reference(["protocol"]), "The questions we agreed on."),
      Field("problem", .reference(["problem"]), "The problem of practice it is about."),
      Field("permission", .yesNo, .from("held"), "Whether the person may be quoted by code."),
      Field("groups", .list(.text), "Which students the person belongs to or teaches."),
    ],
    sections: [
      Section(
        "Notes", .from("held"),
        "A level-3 heading for each question; what the person said as block quotes, which may end in codes such as `{no-choice}`."
      ),
      Section("Surprises", "What we did not expect to hear."),
    ],
    widestVisibility: .members)
}
