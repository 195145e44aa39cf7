extension Kind {
  package static let tryOut = Kind(
    "try", home: .folder("tries"), plural: "tries",
    help: "A quick test on one page: an idea, what we think will happen, what happened, what next.",
    statuses: [
      Status("planned", "Not tried yet."),
      Status("done", "Tried, and written down what happened."),
      Status("grown", "It became a change idea with cycles of its own."),
    ],
    fields: [
      Field("by", .reference(["member"]), "Who tries it."),
      Field("date", .date, "The day of the lesson."),
      Field("problem", .reference(["problem"]), "The problem of practice it is about, when there is one."),
      Field("change_idea", .reference(["change-idea"]), "The change idea it grew into."),
    ],
    sections: [
      Section("What I want to try", .always, "One small thing, in one lesson."),
      Section(
        "What I think will happen", .always,
        "A guess that could turn out wrong: how many, who, what would I see?"),
      Section("What happened", .from("done"), "What I saw and counted, before what I think about it."),
      Section("What next", .from("done"), "Keep it, change it, drop it, or ask somebody else to try."),
    ])
}
