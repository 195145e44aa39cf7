extension Kind {
  /// The adults of the community, one row each; the one kind whose documents are rows of a table.
  package static let member = Kind(
    "member", home: .file("members.md"), plural: "members",
    help:
      "The adults of the community, in one table. Students who take part use a code as their name. The file itself is never published.",
    fields: [], sections: [], widestVisibility: .members)

  /// The columns of the table in `members.md`.
  package static let memberTable = TableForm(
    row: "member",
    [
      Field("Id", .text, .always, "A short name to refer to the person by, such as `ana`."),
      Field("Name", .text, .always, "The person's name; only shown where the settings say so."),
      Field("Role", .term(.role), .always, "What the person does in the community."),
      Field("Grades", .text, "The grades the person teaches."),
      Field("Subjects", .text, "The subjects the person teaches."),
      Field("Active", .yesNo, "Whether the person still takes part."),
    ])
}
