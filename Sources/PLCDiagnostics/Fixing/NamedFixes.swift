import PLCText

/// Fixes that many findings offer, so that each is called the same wherever it stands.
extension Fix {
  /// "Change it to `done`.", which a person should look at; `written` when the file needs another form of it.
  package static func change(_ place: Place, to text: String, written: String? = nil) -> Fix {
    Fix("Change it to `\(text)`.", isSafe: false, edits: [TextEdit(place, written ?? text)])
  }

  /// The same for each of the names that a writer may have meant.
  package static func changes(_ place: Place, to names: [String]) -> [Fix] {
    names.map { change(place, to: $0) }
  }

  /// The same for one name or none.
  package static func changes(_ place: Place, to name: String?) -> [Fix] {
    changes(place, to: name.map { [$0] } ?? [])
  }

  /// "Write `done`."
  package static func write(_ text: String, at place: Place, isSafe: Bool) -> Fix {
    Fix("Write `\(text)`.", isSafe: isSafe, edits: [TextEdit(place, text)])
  }
}
