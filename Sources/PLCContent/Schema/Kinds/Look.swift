extension Kind {
  package static let look = Kind(
    "look", home: .folder("looks"), plural: "looks",
    help: "One protocol run on evidence: describe first, then interpret, then ask what it implies.",
    statuses: [
      Status("draft", "Notes of the conversation."),
      Status("shared", "Agreed by those who were there."),
    ],
    fields: [
      Field("date", .date, .always, "The day we looked."),
      Field("evidence", .list(.reference(["evidence"])), .always, "What we looked at."),
      Field("problem", .reference(["problem"]), "The problem of practice it is about."),
      Field("protocol", .reference(["protocol"]), "The protocol we followed."),
      Field("question", .text, "The focusing question."),
      Field("present", .list(.reference(["member"])), "Who looked."),
    ],
    sections: [
      Section("Describing", synonyms: ["What we see"], .always, "What is there, without judging it."),
      Section("What students can do", "What the work shows they can do."),
      Section("Not yet", "What it does not show yet."),
      Section("We tried the task", "What we noticed when we did the task ourselves."),
      Section("Interpreting", .always, "What it might mean; several readings are welcome."),
      Section("Implications", .always, "What it asks of our teaching."),
      Section(
        "Bridge", .table(bridgeTable),
        "From where students are to where they go next: standard, understanding, next teaching move."),
      Section("Debrief", "How the protocol went."),
    ])

  package static let bridgeTable = TableForm(
    row: "bridge",
    [
      Field("Standard", .text, .always, "What the standard expects."),
      Field("Current understanding", .text, .always, "What students understand now."),
      Field("Next teaching move", .text, .always, "What we will do about it."),
    ])
}
