extension Kind {
  package static let changePackage = Kind(
    "change-package", home: .folder("change-packages"), plural: "change packages",
    help: "Change ideas that belong together, in order, tested and written so that a stranger can use them.",
    statuses: [
      Status("draft", "Being put together."),
      Status("testing", "Its elements are being tested."),
      Status("ready", "Others can use it."),
      Status("spreading", "Others do."),
      Status("retired", "No longer recommended."),
    ],
    fields: [
      Field("problem", .reference(["problem"]), "The problem of practice it answers."),
      Field("theory", .reference(["theory"]), "The theory it comes from."),
      Field(
        "origin", .term(Vocabulary("package-origin", ["designed", "recommended", "adapted"])),
        "Whether we designed it, it was recommended to us, or we adapted it; `designed` when left out."),
      Field("source", .text, "Where it comes from, when it is not ours."),
      Field("chosen_by", .reference(["meeting"]), "The meeting that chose it."),
      Field("version", .text, "Its version; 1 when left out."),
      Field("contact", .text, "Whom to ask."),
    ],
    sections: [
      Section("Overview", .always, "What it is, for a colleague who has four minutes."),
      Section("For whom and where", "Which students, grades and settings it was tested with."),
      Section("Elements", .always, .table(elementTable), "Its change ideas in order, one row each."),
      Section("Evidence so far", "What cycles and measures show."),
      Section("Where it did not work", "For whom it did not, and what we make of that."),
      Section("What you need", "Time, materials, people."),
      Section("How to start", "The first lesson on Monday."),
      Section("How to adapt", "What others changed and how it went."),
      Section("Adopters", .table(adopterTable), "Who has taken it up."),
    ])

  package static let elementTable = TableForm(
    row: "element",
    [
      Field("Element", .reference(["change-idea"]), .always, "The change idea."),
      Field("Core", .yesNo, "Whether the package needs it."),
      Field("After", .list(.reference(["change-idea"])), "The elements it builds on."),
      Field("Measures", .list(.reference(["measure"])), "How to see whether it works."),
      Field("Lessons", .list(.reference(["lesson"])), "The lessons that teach it."),
      Field("Must keep", .text, "What makes it work."),
      Field("May vary", .text, "What you can change."),
    ])

  package static let adopterTable = TableForm(
    row: "adopter",
    [
      Field("Who", .text, .always, "Who took it up, by role or school."),
      Field("Where", .text, "Where."),
      Field("Since", .text, "Since when."),
      Field("What they changed", .text, "How they varied it."),
      Field("Results", .text, "What they saw."),
    ])
}
