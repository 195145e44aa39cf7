extension Kind {
  package static let reflection = Kind(
    "reflection", home: .folder("reflections"), plural: "reflections",
    help: "A short dated note to oneself and the group, at most a page. Never public.",
    fields: [
      Field("date", .date, .always, "The day."),
      Field("by", .reference(["member"]), "Whose note it is."),
      Field("about", .list(.reference([])), "What it is about."),
    ], widestVisibility: .members)
}
