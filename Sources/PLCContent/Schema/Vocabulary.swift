/// A closed or extensible list of words with a meaning each. A class of constants, as `Kind` is.
package final class Vocabulary: Sendable {
  /// The name a community uses to add words: `focus`. Several fields may share one.
  package let name: String
  package let terms: [Term]
  /// Whether `vocabularies:` in `plc.yml` may add words.
  package let isExtensible: Bool
  private let places: [String: Int]
  /// The first term that is written so when case, spaces, hyphens and underscores do not count.
  private let foldedPlaces: [String: Int]
  /// The same by how pages show it.
  private let foldedShownPlaces: [String: Int]

  package struct Term: Sendable, Hashable, ExpressibleByStringLiteral {
    package let value: String
    /// As pages show it in English, when that is not the value with spaces for hyphens.
    package let shown: String

    package init(_ value: String, shown: String? = nil) {
      self.value = value
      self.shown = shown ?? value.replacing("-", with: " ")
    }

    package init(stringLiteral value: String) { self.init(value) }
  }

  package init(_ name: String, isExtensible: Bool = false, _ terms: [Term]) {
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

  package var values: [String] { terms.map(\.value) }

  /// Whether a word is one of its terms as they are written.
  package func has(_ word: String) -> Bool { places[word] != nil }

  /// The first term that is written so when case, spaces, hyphens and underscores do not count; with `asShown` also
  /// when pages show it so.
  package func term(like word: String, orShown asShown: Bool = false) -> Term? {
    let folded = Self.folded(word)
    let found = [foldedPlaces[folded], asShown ? foldedShownPlaces[folded] : nil].compactMap(\.self).min()
    return found.map { terms[$0] }
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().replacing("_", with: "-").replacing(" ", with: "-")
  }

  package func adding(_ values: [String]) -> Vocabulary {
    Vocabulary(name, isExtensible: isExtensible, terms + values.map { Term($0) })
  }
}

/// The vocabularies that several kinds share.
extension Vocabulary {
  package static let role = Vocabulary(
    "role", isExtensible: true,
    [
      "teacher", "coach", "administrator", "facilitator", "librarian", "counselor", "student", "family",
      "researcher", "other",
    ])

  package static let focus = Vocabulary(
    "focus", isExtensible: true,
    [
      "engagement", "motivation", "achievement", "attendance", "on-track", "writing", "reading",
      "discussion", "problem-solving", "belonging", "other",
    ])

  /// From the smallest to the largest test.
  package static let scale = Vocabulary(
    "scale",
    [
      "one-student-group", "one-class", "one-teacher", "several-teachers", "grade-or-course", "department",
      "school", "several-schools", "district",
    ])

  package static let decision = Vocabulary(
    "decision", ["adopt", "adapt", "expand", Term("abandon", shown: "let go")])

  package static let verdict = Vocabulary(
    "verdict",
    [
      Term("confirmed", shown: "as predicted"), "partly", Term("not-confirmed", shown: "not as predicted"),
      "unclear",
    ])

  package static let betterThanBefore = Vocabulary(
    "better-than-before", ["yes", "no", "unclear", "too-soon"])

  package static let agendaPurpose = Vocabulary(
    "agenda-purpose", isExtensible: true,
    ["study-work", "study-data", "do-the-task", "plan", "learn", "decide", "reflect", "admin"])

  package static let agendaFormat = Vocabulary(
    "agenda-format", isExtensible: true,
    ["round", "pairs", "small-groups", "whole-group", "individual", "presentation"])

  package static let decidedHow = Vocabulary(
    "decided-how", ["consensus", "vote", "fist-to-five", "delegated", "directed"])

  package static let visibility = Vocabulary("visibility", ["private", "members", "public"])

  package static let carriedOut = Vocabulary("carried-out", ["yes", "partly", "no"])

  package static let control = Vocabulary("control", ["ours", "influence", "outside"])

  package static let causeStatus = Vocabulary("cause-status", ["supported", "suspected", "rejected", "root"])

  /// All that `plc.yml` may extend.
  package static let extensible: [Vocabulary] = [.role, .focus, .agendaPurpose, .agendaFormat]
}
