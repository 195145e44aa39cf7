/// The fields that every kind takes.
package enum CommonFields {
  package static let all: [Field] = [
    Field(
      "title", .text,
      "The name people will know it by; else the first heading, else made from the file's name."),
    Field("kind", .text, "What kind of document it is, when its folder does not say so."),
    Field("status", .text, "How far it has come; the first status of its kind when left out."),
    Field("visibility", .term(.visibility), "Who may see it: `private`, `members` or `public`."),
    Field("owners", .list(.reference(["member"])), "The members who look after it."),
    Field("tags", .list(.text), "Words to find it by."),
    Field("created", .date, "The day it was begun; else git knows."),
    Field("updated", .date, "The day it last changed; else git knows."),
    Field(
      "school_year", .schoolYear, "The school year it belongs to, such as `2026-27`; else from its date."),
    Field("supersedes", .reference([]), "The document that this one replaces."),
    Field("superseded_by", .reference([]), "The document that replaces this one."),
    Field("aliases", .list(.text), "Ids it had before, so that old links still lead here."),
    Field("summary", .text, "One sentence for lists and previews."),
    Field("allow", .reasons, "Findings to leave out for this file, each with the reason: `{rule-id: why}`."),
  ]
}

extension Field {
  /// A field without a requirement.
  package convenience init(_ name: String, _ type: FieldType, _ help: String) {
    self.init(name, type, .optional, help)
  }
}

/// Shorter ways to declare a section: of words, or without a requirement.
extension Section {
  package convenience init(_ name: String, synonyms: [String] = [], _ help: String) {
    self.init(name, synonyms: synonyms, .optional, .words, help)
  }

  package convenience init(_ name: String, synonyms: [String] = [], _ shape: Shape, _ help: String) {
    self.init(name, synonyms: synonyms, .optional, shape, help)
  }

  package convenience init(
    _ name: String, synonyms: [String] = [], _ requirement: Requirement, _ help: String
  ) {
    self.init(name, synonyms: synonyms, requirement, .words, help)
  }
}
