/// A language that the program knows: a folder of `Resources/`, called by the language's code.
package struct Language: Sendable {
  /// BCP 47 without regions: `es`.
  package let code: String
  /// The texts of its files, by their paths in the folder.
  private let files: [String: String]

  /// Every language, by code. A folder more is a language more.
  package static let all = Self.all(in: Resources.all)

  /// The languages of a folder of folders.
  static func all(in files: [(path: String, text: String)]) -> [Language] {
    var folders: [String: [String: String]] = [:]
    for (path, text) in files {
      let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
      if parts.count == 2 { folders[parts[0], default: [:]][parts[1]] = text }
    }
    return folders.sorted { $0.key < $1.key }.map { Language(code: $0.key, files: $0.value) }
  }

  /// What pages say around the words of documents.
  package var interface: WordTable { table("interface") }

  /// Names of the schema by key, such as `kind.problem`; what is missing is said as the schema says it.
  package var schema: WordTable { table("schema") }

  /// How the search cuts words down, and those it does not look for.
  package var search: WordTable { table("search") }

  /// Words that tell names of people from other words.
  package var names: WordLists { WordLists(text("names") ?? "") }

  /// A file of the language, by its path without its ending: `rules/predictions`. Nil when it has none.
  package func text(_ path: String) -> String? { files[path + ".txt"] }

  /// A file of the language. It is read anew each time: keep what you need.
  private func table(_ name: String) -> WordTable { WordTable(text(name) ?? "") }

  /// The language of a tag such as `es-MX`; nil where the program does not know it.
  package static func of(_ tag: String) -> Language? {
    let code = tag.split(separator: "-").first?.lowercased()
    return all.first { $0.code == code }
  }
}
