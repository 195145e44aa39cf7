/// One lesson of a change package, in the order of its arc.
package struct Lesson: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("lesson")
  package static let kind = Kind(
    id, home: .folder("lessons"), plural: "lessons",
    help: "One lesson of a change package, in the order of its arc.",
    fields: [
      Fields.package, Fields.order, Fields.minutes, Fields.standards, Fields.learningGoal, Fields.measure,
      Fields.element,
    ],
    sections: [
      Sections.purpose, Sections.before, Sections.during, Sections.after, Sections.lookFors,
      Sections.mustKeep, Sections.mayVary,
    ],
    parents: [Fields.package])

  /// What its front matter may say.
  package enum Fields {
    package static let package = Key.reference(
      "package", to: ChangePackage.self, "The package it belongs to.")
    package static let order = Key.count("order", "Its place in the arc: 1, 2, …")
    package static let minutes = Key.count("minutes", "How long it takes.")
    package static let standards = Key.texts("standards", "The standards it works towards.")
    package static let learningGoal = Key.text("learning_goal", "What students will learn.")
    package static let measure = Key.reference(
      "measure", to: Measure.self, "The check right after the lesson.")
    package static let element = Key.reference(
      "element", to: ChangeIdea.self, "The change idea that it carries.")
  }

  /// What its text may be made of.
  package enum Sections {
    package static let purpose = Section("Purpose", "Why this lesson, and why now.")
    package static let before = Section("Before", "What to prepare.")
    package static let during = Section("During", needed: .always, "What teacher and students do.")
    package static let after = Section("After", "How it ends, and what follows.")
    package static let lookFors = Section("Look-fors", as: .list, "What to see and hear when it goes well.")
    package static let mustKeep = Section("Must keep", "What makes it work.")
    package static let mayVary = Section("May vary", "What you can change.")
  }

  package var package: ChangePackage? { self[Fields.package] }
  package var order: Int? { self[Fields.order] }
  package var minutes: Int? { self[Fields.minutes] }
  package var standards: [String] { self[Fields.standards] }
  package var learningGoal: String? { self[Fields.learningGoal] }
  package var measure: Measure? { self[Fields.measure] }
  package var element: ChangeIdea? { self[Fields.element] }
}
