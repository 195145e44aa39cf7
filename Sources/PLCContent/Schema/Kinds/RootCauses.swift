extension Kind {
  package static let rootCauses = Kind(
    "root-causes", home: .folder("root-causes"), singular: "root-cause analysis",
    plural: "root-cause analyses",
    help: "Why one problem keeps happening: a fishbone, five whys, and the causes the community agrees on.",
    statuses: [
      Status("draft", "Ideas are still being gathered."),
      Status("agreed", "The community agrees on the causes."),
      Status("revised", "Changed after cycles or new evidence."),
    ],
    fields: [
      Field("problem", .reference(["problem"]), .always, "The problem of practice it explains."),
      Field(
        "method",
        .term(Vocabulary("cause-method", ["fishbone", "five-whys", "system-map", "process-map"])), .always,
        "How the causes were found."),
      Field("participants", .list(.text), "The roles in the room."),
    ],
    sections: [
      Section(
        "Fishbone", .tree,
        "Categories, causes and sub-causes as nested points; a cause may end in `{supported}`, `{suspected}`, `{rejected}`, `{root}` and `{ours}`, `{influence}`, `{outside}`."
      ),
      Section("Five whys", .steps, "Why? And why that? One answer a line."),
      Section("What we ruled out", "Causes that the evidence did not support."),
      Section(
        "Root causes", .from("agreed"), .table(causeTable), "The causes we act on, with what they rest on."),
    ],
    alternatives: [
      Alternative(
        sections: ["Fishbone", "Five whys"],
        "A root-cause analysis shows its thinking: write a `Fishbone`, or `Five whys`, or both.")
    ])

  package static let causeTable = TableForm(
    row: "cause",
    [
      Field("Cause", .text, .always, "The cause, in the words of the tree."),
      Field("Status", .term(.causeStatus), "How sure we are."),
      Field("Control", .term(.control), "Whether it is ours, within our influence, or outside."),
      Field(
        "Evidence", .list(.reference(["evidence", "look", "themes", "measure", "research"])),
        "What it rests on."),
    ])
}
