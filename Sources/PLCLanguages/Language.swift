/// A language that the program knows: a folder of `Resources/`, called by the language's code.
package struct Language: Sendable {
  /// BCP 47 without regions: `es`.
  package let code: String
  /// Every language, by code. A folder more is a language more.
  package static let all: [Language] = Set(Resources.all.compactMap { $0.path.split(separator: "/").first })
    .sorted().map { Language(code: String($0)) }

  private static let files = Dictionary(uniqueKeysWithValues: Resources.all.map { ($0.path, $0.text) })

  /// What pages say around the words of documents.
  package var interface: WordTable { table("interface") }

  /// Names of the schema by key, such as `kind.problem`; what is missing is said as the schema says it.
  package var schema: WordTable { table("schema") }

  /// How the search cuts words down, and those it does not look for.
  package var search: WordTable { table("search") }

  /// Words that tell names of people from other words.
  package var names: WordLists { WordLists(Self.files["\(code)/names.txt"] ?? "") }

  /// A file of the language. It is read anew each time: keep what you need.
  private func table(_ name: String) -> WordTable { WordTable(Self.files["\(code)/\(name).txt"] ?? "") }

  /// The language of a tag such as `es-MX`; nil where the program does not know it.
  package static func of(_ tag: String) -> Language? {
    let code = tag.split(separator: "-").first?.lowercased()
    return all.first { $0.code == code }
  }
}
