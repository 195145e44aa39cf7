extension Kind {
  package static let `protocol` = Kind(
    "protocol", home: .folder("protocols"), plural: "protocols",
    help: "An agreed way of looking at work, interviewing or deciding, step by step.",
    fields: [
      Field(
        "for",
        .term(
          Vocabulary(
            "protocol-use", ["student-work", "data", "dilemma", "interview", "root-cause", "decision"])),
        .always, "What it is used for."),
      Field("minutes", .count, .always, "How long it takes in all."),
      Field("source", .text, "Where it comes from."),
    ],
    sections: [
      Section("Purpose", .always, "When to use it and what it makes possible."),
      Section("Steps", .always, .table(stepTable), "The steps in order, with minutes."),
      Section(
        "Questions", .list,
        "Questions to ask; an item may end in `{experience}`, `{success}`, `{failure}`, `{change}` or `{need}`."
      ),
      Section("Cautions", "What can go wrong, and how to keep it safe."),
    ])

  package static let stepTable = TableForm(
    row: "step",
    [
      Field("Minutes", .count, "How long the step takes."),
      Field("Step", .text, .always, "What happens."),
      Field("Who speaks", .text, "Who talks and who listens."),
    ])
}
