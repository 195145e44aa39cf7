extension Kind {
  package static let themes = Kind(
    "themes", home: .folder("themes"), plural: "themes",
    help: "What several interviews say together: themes, trends, contradictions, and who was not heard.",
    statuses: [
      Status("draft", "Still reading."),
      Status("shared", "Ready for the community."),
    ],
    fields: [
      Field("interviews", .list(.reference(["interview"])), .always, "The interviews it rests on."),
      Field("problem", .reference(["problem"]), "The problem of practice it is about."),
    ],
    sections: [
      Section(
        "Themes", .always, .themes,
        "A level-3 heading a theme, a sentence, and quotations that end in their source: `- \"I never get to pick\" — S03`."
      ),
      Section("Trends", "What more than one group said, or what changes from grade to grade."),
      Section("Contradictions", "Where people see it differently; `none found, because …` is an answer."),
      Section("Whose voices are missing", "Who we have not heard."),
      Section("What this suggests", "Where to look next."),
      Section("Codebook", .table(codebookTable), "The codes used in the interviews and what they mean."),
    ])

  package static let codebookTable = TableForm(
    row: "code",
    [
      Field("Code", .text, .always, "The code, as it stands in braces."),
      Field("Meaning", .text, .always, "What it stands for."),
    ])
}
