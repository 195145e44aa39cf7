/// A closed or extensible list of words with a meaning each. A class of constants, as `Kind` is.
package final class Vocabulary: Sendable {
  /// The name a community uses to add words: `focus`. Several fields may share one.
  package let name: String
  package let terms: [Entry]
  /// Whether `vocabularies:` in `plc.yml` may add words.
  package let isExtensible: Bool
  private let places: [String: Int]
  /// The first term that is written so when case, spaces, hyphens and underscores do not count.
  private let foldedPlaces: [String: Int]
  /// The same by how pages show it.
  private let foldedShownPlaces: [String: Int]

  package struct Entry: Sendable, Hashable, ExpressibleByStringLiteral {
    package let value: String
    /// As pages show it in English, when that is not the value with spaces for hyphens.
    package let shown: String

    package init(_ value: String, shown: String? = nil) {
      self.value = value
      self.shown = shown ?? value.replacing("-", with: " ")
    }

    package init(stringLiteral value: String) { self.init(value) }
  }

  package init(_ name: String, isExtensible: Bool = false, _ terms: [Entry]) {
    self.name = name
    self.isExtensible = isExtensible
    self.terms = terms
    func places(_ words: [String]) -> [String: Int] {
      Dictionary(zip(words, words.indices), uniquingKeysWith: { first, _ in first })
    }
    self.places = places(terms.map(\.value))
    foldedPlaces = places(terms.map { Self.folded($0.value) })
    foldedShownPlaces = places(terms.map { Self.folded($0.shown) })
  }

  /// The words of a type, in its order; `shown` says how English pages show those that do not show themselves.
  package convenience init<Word: RawRepresentable<String> & CaseIterable & Hashable>(
    _ name: String, of type: Word.Type, isExtensible: Bool = false, shown: [Word: String] = [:]
  ) {
    self.init(name, isExtensible: isExtensible, type.allCases.map { Entry($0.rawValue, shown: shown[$0]) })
  }

  package var values: [String] { terms.map(\.value) }

  /// Whether a word is one of its terms as they are written.
  package func has(_ word: String) -> Bool { places[word] != nil }

  /// The first term that is written so when case, spaces, hyphens and underscores do not count; with `asShown` also
  /// when pages show it so.
  package func term(like word: String, orShown asShown: Bool = false) -> Entry? {
    let folded = Self.folded(word)
    let found = [foldedPlaces[folded], asShown ? foldedShownPlaces[folded] : nil].compactMap(\.self).min()
    return found.map { terms[$0] }
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().replacing("_", with: "-").replacing(" ", with: "-")
  }

  package func adding(_ values: [String]) -> Vocabulary {
    Vocabulary(name, isExtensible: isExtensible, terms + values.map { Entry($0) })
  }
}

/// The vocabularies that a community may extend; their built-in words stand in the model.
extension Vocabulary {
  package static let role = Vocabulary("role", of: Role.self, isExtensible: true)
  package static let focus = Vocabulary("focus", of: Focus.self, isExtensible: true)
  package static let agendaPurpose = Vocabulary(
    "agenda-purpose", of: AgendaPurpose.self, isExtensible: true)
  package static let agendaFormat = Vocabulary("agenda-format", of: AgendaFormat.self, isExtensible: true)

  /// All that `plc.yml` may extend.
  package static let extensible: [Vocabulary] = [.role, .focus, .agendaPurpose, .agendaFormat]
}

/// A word of a closed vocabulary. The raw value is what people write.
package protocol Term: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  static var vocabulary: Vocabulary { get }
}
