/// The name of a kind of document: `change-idea`.
package struct KindID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let name: String
  package init(_ name: String) { self.name = name }
  package var description: String { name }
  package static func < (a: KindID, b: KindID) -> Bool { a.name < b.name }
}

/// One kind of document, as data. Typing, the structure rules, `plc new`, `plc explain`, the JSON Schema
/// and the reference pages are all made from it. Every document holds its kind, so it is a class of constants:
/// one for all of them.
package final class Kind: Sendable {
  package let id: KindID
  /// Where its documents live.
  package let home: Home
  /// For people, in lower case: "change idea", "change ideas".
  package let singular: String
  package let plural: String
  /// One or two sentences that say what it is for.
  package let help: String
  /// In order; the first is the default. Empty for a kind without a status.
  package let statuses: [Stage]
  package let fields: [Field]
  package let sections: [Section]
  /// Sets of which a document needs at least one.
  package let alternatives: [Alternative]
  /// The widest audience that may ever see it.
  package let widestVisibility: Visibility
  /// The fields that say on which day something of it happened, the one it is dated by first.
  package let days: [Day]
  /// The fields that say what it belongs to; a new one takes them from the folder when there is only one answer.
  package let parents: [Field]
  /// Whether the names of its files begin with a day.
  package let isNamedByDay: Bool
  /// The names of its statuses, as the words that the field `status` takes.
  package let statusWords: Vocabulary
  private let fieldsByName: [String: Field]
  /// By each of their headings in lower case.
  private let sectionsByHeading: [String: Section]

  package enum Home: Sendable, Hashable {
    case folder(String)
    case file(String)
  }

  /// A stage of a document's life.
  package struct Stage: Sendable, Hashable {
    package let name: String
    package let help: String
    /// Reachable from any status, and asks only what is always required.
    package let isSideExit: Bool

    fileprivate init(name: String, _ about: Stage) {
      (self.name, help, isSideExit) = (name, about.help, about.isSideExit)
    }

    /// What a status means; its name is that of the status.
    package init(_ help: String, isSideExit: Bool = false) {
      name = ""
      self.help = help
      self.isSideExit = isSideExit
    }
  }

  /// A field that holds a day, and what happened on it.
  package struct Day: Sendable {
    package let field: Field
    package let what: TimelineEvent.What

    init(_ key: any Declared, _ what: TimelineEvent.What) { (field, self.what) = (key.field, what) }
  }

  /// At least one of these fields or sections must be there.
  package struct Alternative: Sendable {
    package let sections: [Section]
    package let fields: [Field]
    package let help: String

    package init(sections: [Section], fields: [any Declared] = [], _ help: String) {
      self.sections = sections
      self.fields = fields.map(\.field)
      self.help = help
    }
  }

  /// A kind of a community's own, or a built-in one with more fields.
  package init(
    _ id: KindID, home: Home, singular: String? = nil, plural: String, help: String, stages: [Stage] = [],
    fields: [Field], sections: [Section] = [], alternatives: [Alternative] = [],
    widestVisibility: Visibility = .public, days: [Day] = [], parents: [Field] = [],
    isNamedByDay: Bool = false
  ) {
    self.parents = parents
    self.isNamedByDay = isNamedByDay
    self.id = id
    self.home = home
    self.singular = singular ?? id.name.replacing("-", with: " ")
    self.plural = plural
    self.help = help
    statuses = stages
    self.fields = fields
    self.sections = sections
    self.alternatives = alternatives
    self.widestVisibility = widestVisibility
    self.days = days
    statusWords = Vocabulary("status", stages.map { Vocabulary.Entry($0.name) })
    fieldsByName = Dictionary(
      (fields + CommonFields.all).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    sectionsByHeading = Dictionary(
      sections.flatMap { section in ([section.name] + section.synonyms).map { ($0.lowercased(), section) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// A kind of the model.
  package convenience init<Status: StatusWord>(
    _ id: KindID, home: Home, singular: String? = nil, plural: String, help: String,
    statuses: Status.Type = NoStatus.self, fields: [any Declared], sections: [Section] = [],
    alternatives: [Alternative] = [], widestVisibility: Visibility = .public, days: [Day] = [],
    parents: [any Declared] = [], isNamedByDay: Bool = false
  ) {
    self.init(
      id, home: home, singular: singular, plural: plural, help: help,
      stages: Status.allCases.map { Stage(name: $0.rawValue, $0.about) }, fields: fields.map(\.field),
      sections: sections, alternatives: alternatives, widestVisibility: widestVisibility, days: days,
      parents: parents.map(\.field), isNamedByDay: isNamedByDay)
  }

  /// The folder its documents live in; nil for a kind of one file.
  package var folder: String? { if case .folder(let name) = home { name } else { nil } }

  package func field(_ name: String) -> Field? { fieldsByName[name] }

  /// The section that a heading means, by its name or a synonym, without regard to case.
  package func section(titled title: String) -> Section? {
    sectionsByHeading[title.lowercased().trimmingSpaces]
  }

  /// The place of a status on the way; nil for a side exit and for a word that is no status of this kind.
  package func stage(of status: String?) -> Int? {
    guard let status else { return nil }
    guard let index = statuses.firstIndex(where: { $0.name == status }), !statuses[index].isSideExit else {
      return nil
    }
    return index
  }

  /// Whether a status is another one, or stands after it on the way; a side exit stands after none.
  package func isStatus(_ status: String?, atLeast other: String) -> Bool {
    if status == other { return true }
    guard let here = stage(of: status), let there = stage(of: other) else { return false }
    return here >= there
  }

  /// The kind with more fields, as a community declares them.
  package func adding(fields more: [Field]) -> Kind {
    Kind(
      id, home: home, singular: singular, plural: plural, help: help, stages: statuses,
      fields: fields + more, sections: sections, alternatives: alternatives,
      widestVisibility: widestVisibility, days: days, parents: parents, isNamedByDay: isNamedByDay)
  }
}

/// Who may see a document. The order is from the narrowest to the widest circle.
package enum Visibility: String, Sendable, Comparable, CaseIterable {
  case `private`, members, `public`

  package static func < (a: Visibility, b: Visibility) -> Bool { a.rank < b.rank }
  private var rank: Int {
    switch self {
    case .private: 0
    case .members: 1
    case .public: 2
    }
  }
}
