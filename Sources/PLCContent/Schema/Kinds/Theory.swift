extension Kind {
  package static let theory = Kind(
    "theory", home: .folder("theories"), singular: "theory of improvement", plural: "theories of improvement",
    help: "How we think change will come about: an aim, the drivers of it, and ideas that move the drivers.",
    statuses: [
      Status("working", "A first version to argue with."),
      Status("testing", "Cycles test its ideas."),
      Status("revised", "Changed by what cycles showed."),
      Status("retired", "No longer used."),
    ],
    fields: [
      Field("problem", .reference(["problem"]), .always, "The problem of practice it answers."),
      Field("version", .count, "1, 2, …; 1 when left out."),
      Field("aim_what", .text, "What will be different, in a few words."),
      Field("aim_for", .text, "For whom."),
      Field("aim_from", .numberOrUnknown, "Where it stands now: a number, or `unknown`."),
      Field("aim_to", .number, "Where we want it to be."),
      Field("aim_unit", .text, "What the numbers count, such as `%`."),
      Field("aim_by", .date, "By when."),
      Field("aim_measure", .reference(["measure"]), "The measure that will tell."),
      Field("root_causes", .list(.reference(["root-causes"])), "The analysis it builds on."),
      Field("research", .list(.reference(["research"])), "What research it builds on."),
    ],
    sections: [
      Section("If, then, because", .always, "If we …, then students …, because …"),
      Section(
        "Drivers", .tree,
        "Primary drivers, secondary drivers and links to change ideas as nested points; a driver may end in `{addresses: cause-slug}` and `{measure: id}`."
      ),
      Section("Assumptions", "What has to be true for this to work."),
      Section("What changed in this version", "What cycles taught us since the last version."),
      Section("Alternatives considered", "Other theories, and why not those."),
    ])
}
