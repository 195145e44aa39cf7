package import PLCText

/// A short dated note to oneself and the group, at most a page. Never public.
package struct Reflection: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("reflection")
  package static let kind = Kind(
    id, home: .folder("reflections"), plural: "reflections",
    help: "A short dated note to oneself and the group, at most a page. Never public.",
    fields: [Fields.date, Fields.`by`, Fields.about], widestVisibility: .members,
    days: [Kind.Day(Fields.date, .noted)],
    isNamedByDay: true)

  /// What its front matter may say.
  package enum Fields {
    package static let date = Key.date("date", needed: .always, "The day.")
    package static let `by` = Key.member("by", "Whose note it is.")
    package static let about = Key.documents("about", of: [], "What it is about.")
  }

  package var date: CalendarDate? { self[Fields.date] }
  package var `by`: Member? { self[Fields.`by`] }
  package var about: [Document] { self[Fields.about] }
}
