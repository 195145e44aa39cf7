extension Kind {
  package static let changeIdea = Kind(
    "change-idea", home: .folder("change-ideas"), plural: "change ideas",
    help: "One change to try in classrooms, small enough to test soon.",
    statuses: [
      Status("proposed", "Not tested yet."),
      Status("testing", "Cycles are under way."),
      Status("adopted", "Part of our work."),
      Status("spreading", "Others take it up."),
      Status("abandoned", "Let go, and we know why.", isSideExit: true),
    ],
    fields: [
      Field("theory", .reference(["theory"]), "The theory it belongs to."),
      Field(
        "drivers", .list(.text), "The slugs of the drivers it should move; also read from the theory's tree."),
      Field(
        "because",
        .list(
          .reference([
            "research", "look", "evidence", "root-causes", "themes", "interview", "reflection", "cycle",
            "try",
          ])), "What it rests on."),
      Field("origin", .text, "Where the idea comes from."),
    ],
    sections: [
      Section("What we will do", .always, "What a colleague would see us do."),
      Section("Why we think it will work", .always, "The link to a driver, and what it rests on."),
      Section("Smallest test", "One teacher, one class, one lesson: what would that be?"),
    ])
}
