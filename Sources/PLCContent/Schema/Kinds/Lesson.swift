extension Kind {
  package static let lesson = Kind(
    "lesson", home: .folder("lessons"), plural: "lessons",
    help: "One lesson of a change package, in the order of its arc.",
    fields: [
      Field("package", .reference(["change-package"]), "The package it belongs to."),
      Field("order", .count, "Its place in the arc: 1, 2, …"),
      Field("minutes", .count, "How long it takes."),
      Field("standards", .list(.text), "The standards it works towards."),
      Field("learning_goal", .text, "What students will learn."),
      Field("measure", .reference(["measure"]), "The check right after the lesson."),
      Field("element", .reference(["change-idea"]), "The change idea that it carries."),
    ],
    sections: [
      Section("Purpose", "Why this lesson, and why now."),
      Section("Before", "What to prepare."),
      Section("During", .always, "What teacher and students do."),
      Section("After", "How it ends, and what follows."),
      Section("Look-fors", .list, "What to see and hear when it goes well."),
      Section("Must keep", "What makes it work."),
      Section("May vary", "What you can change."),
    ])
}
