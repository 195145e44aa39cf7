package import PLCText

/// The fields that every kind takes.
package enum CommonFields {
  package static let title = Key.text(
    "title", "The name people will know it by; else the first heading, else made from the file's name.")
  package static let kind = Key.text(
    "kind", "What kind of document it is, when its folder does not say so.")
  package static let status = Key.text(
    "status", "How far it has come; the first status of its kind when left out.")
  package static let visibility = Key.term(
    "visibility", Visibility.self, "Who may see it: `private`, `members` or `public`.")
  package static let owners = Key.members("owners", "The members who look after it.")
  package static let tags = Key.texts("tags", "Words to find it by.")
  package static let created = Key.date("created", "The day it was begun; else git knows.")
  package static let updated = Key.date("updated", "The day it last changed; else git knows.")
  package static let schoolYear = Key.schoolYear(
    "school_year", "The school year it belongs to, such as `2026-27`; else from its date.")
  package static let supersedes = Key.document(
    "supersedes", of: [], "The document that this one replaces.")
  package static let supersededBy = Key.document(
    "superseded_by", of: [], "The document that replaces this one.")
  package static let aliases = Key.texts(
    "aliases", "Ids it had before, so that old links still lead here.")
  package static let summary = Key.text("summary", "One sentence for lists and previews.")
  package static let allow = Key.reasons(
    "allow", seenBy: .private,
    "Findings to leave out for this file, each with the reason: `{rule-id: why}`.")

  package static let all: [Field] =
    ([
      title, kind, status, visibility, owners, tags, created, updated, schoolYear, supersedes, supersededBy,
      aliases, summary, allow,
    ] as [any Declared]).map(\.field)

  /// What no kind of ours asks for, and by which documents are found where a community's own field is called so.
  package static let grade = Key.texts("grade", "The grade it is about.")
  package static let grades = Key.texts("grades", "The grades it is about.")

  /// The status of what is not for readers yet, in every kind that has it.
  static let draft = "draft"
}
