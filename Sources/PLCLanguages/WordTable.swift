/// A file of words: lines of `key = text`, where a key has no spaces, and lines that begin with `#`, which are for people.
package struct WordTable: Sendable, Hashable {
  /// One line.
  package struct Entry: Sendable, Hashable {
    package let key: String
    package let text: String
  }

  /// In the order of the file.
  package private(set) var entries: [Entry] = []
  /// The lines that cannot be read or whose key stands before; a test wants none in the program's own files.
  package private(set) var faults: [String] = []
  private var places: [String: Int] = [:]

  package init(_ file: String) {
    for line in file.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      guard let end = line.firstIndex(of: UInt8(ascii: " ")), end > line.startIndex,
        line[end...].starts(with: " = ".utf8)
      else {
        faults.append(String(Substring(line)))
        continue
      }
      let entry = Entry(
        key: String(Substring(line[..<end])), text: String(Substring(line[end...].dropFirst(3))))
      if places.updateValue(entries.count, forKey: entry.key) != nil {
        faults.append(String(Substring(line)))
      }
      entries.append(entry)
    }
  }

  /// The text of a key; nil when the file has none.
  package subscript(key: String) -> String? { places[key].map { entries[$0].text } }

  /// The words of a text that is a list of them.
  package func words(_ key: String) -> [String] {
    (self[key] ?? "").split(separator: " ").map(String.init)
  }
}
