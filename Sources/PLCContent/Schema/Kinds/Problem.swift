extension Kind {
  package static let problem = Kind(
    "problem", home: .folder("problems"), singular: "problem of practice", plural: "problems of practice",
    help:
      "Something about teaching and learning that the community wants to understand and change. One paragraph and a name are enough to propose it.",
    statuses: [
      Status("proposed", "Somebody brought it to the table."),
      Status("studying", "We gather evidence and listen to students."),
      Status("understood", "We agree on what lies behind it."),
      Status("planning", "We have a theory and choose what to change."),
      Status("testing", "Cycles are under way."),
      Status("monitoring", "The change is part of our work and we watch whether it lasts."),
      Status("closed", "We passed on what we learned."),
      Status("reopened", "The work of students says that we are not done.", isSideExit: true),
      Status("parked", "Set aside for now, for a reason.", isSideExit: true),
    ],
    fields: [
      Field("proposed_by", .reference(["member"]), .always, "Who brought it."),
      Field("focus", .term(.focus), "What it is mainly about."),
      Field("groups", .list(.text), "Which students or classes it touches."),
      Field("setting", .text, "Where it shows: grade, course, time of day."),
      Field("chosen_how", .term(.decidedHow), "How the community chose it."),
      Field("evidence", .list(.reference(["evidence", "look"])), "What we looked at."),
      Field("themes", .list(.reference(["themes"])), "What interviews told us."),
      Field("root_causes", .reference(["root-causes"]), "The analysis of its causes."),
      Field("theory", .reference(["theory"]), "Our theory of improvement."),
      Field("standards", .list(.text), "The standards it touches."),
      Field("review_by", .date, .from("monitoring"), "When we look at it again."),
      Field(
        "reopened_because", .text, .from("reopened"),
        "What in students' work made us come back to it."),
    ],
    sections: [
      Section("What we see", synonyms: ["Statement"], .always, "What happens, as a camera would see it."),
      Section("Who is affected", "Which students, and who else."),
      Section("What students bring", "What students already know, care about and do well."),
      Section("What students can do", .from("studying"), "What their work shows they can do."),
      Section(
        "Not yet", synonyms: ["What students are not yet able to do"], .from("studying"),
        "What their work does not show yet."),
      Section(
        "Perspectives on why", .from("studying"), .list,
        "How it looks from where different people stand, one a line, each naming a role."),
      Section("What we do not know", "Questions that evidence could answer."),
      Section("Why it matters", "What it costs students when nothing changes."),
    ])
}
