import PLCContent
import PLCText

/// The lists of words that fields and columns choose from.
enum VocabularyReference {
  /// A list with the places that use it.
  struct Entry {
    var vocabulary: Vocabulary
    /// `cycle.scale`, or `Agenda: Purpose` of a meeting.
    var places: [String]
  }

  /// Every list once, in the order of the kinds.
  static let entries: [Entry] = {
    var entries: [Entry] = []
    func add(_ field: Field, _ place: String) {
      guard let vocabulary = field.type.vocabulary else { return }
      if let known = entries.firstIndex(where: { $0.vocabulary.name == vocabulary.name }) {
        if !entries[known].places.contains(place) { entries[known].places.append(place) }
      } else {
        entries.append(Entry(vocabulary: vocabulary, places: [place]))
      }
    }
    for field in CommonFields.all { add(field, "`\(field.name)` of every kind") }
    for kind in Schema.builtIn.kinds {
      for field in kind.fields { add(field, "`\(kind.id).\(field.name)`") }
      for section in kind.sections {
        for column in section.tables.flatMap(\.columns) {
          add(
            column,
            "the column \(column.name) under \(section.name) of \(EnglishWords.indefinite(kind.singular))")
        }
      }
    }
    return entries
  }()

  static var page: ReferencePage {
    let extensible = EnglishWords.names(Vocabulary.extensible.map(\.name))
    return ReferencePage(
      path: "pages/vocabularies.md", title: "Words to choose from",
      summary: "The lists of words that fields and columns take.",
      body: ([
        "Where a field takes one word of a list, these are the lists. You can add words to \(extensible) under `vocabularies:` in `plc.yml`; [Extending](extending.md) shows how."
      ] + entries.map { "## \($0.vocabulary.name)\n\n" + body(of: $0) }).joined(separator: "\n\n"))
  }

  /// One list; nil when there is none of that name.
  static func page(for name: String) -> ReferencePage? {
    entries.first { $0.vocabulary.name == name }.map {
      ReferencePage(path: "", title: name, body: body(of: $0))
    }
  }

  private static func body(of entry: Entry) -> String {
    let terms = entry.vocabulary.terms.map { term in
      let usual = term.value.replacing("-", with: " ")
      return "`\(term.value)`" + (term.shown == usual ? "" : " (shown as “\(term.shown)”)")
    }
    var sentence = "One of \(terms.joined(separator: ", "))."
    if entry.vocabulary.isExtensible { sentence += " Your community may add words." }
    return sentence + "\n\nUsed by \(entry.places.joined(separator: "; "))."
  }
}

extension FieldType {
  fileprivate var vocabulary: Vocabulary? {
    switch self {
    case .term(let vocabulary), .suggestion(let vocabulary): vocabulary
    case .list(let element): element.vocabulary
    default: nil
    }
  }
}
