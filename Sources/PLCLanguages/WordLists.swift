/// A file of lists of words: `[name]` begins a list, each line after it is an entry, and `#` begins a remark.
///
/// `{name}` in an entry stands for the entries of the list of that name above it, with `|` between them.
package struct WordLists: Sendable {
  private var lists: [String: [String]] = [:]
  /// The lines that stand before the first name, and names that come twice; a test wants none.
  package private(set) var faults: [String] = []

  package init(_ file: String) {
    var name: String?
    for line in file.utf8.split(separator: UInt8(ascii: "\n")) {
      let text = Self.trimmed(line.prefix { $0 != UInt8(ascii: "#") })
      guard !text.isEmpty else { continue }
      if text.hasPrefix("["), text.hasSuffix("]") {
        let next = String(text.dropFirst().dropLast())
        if lists.updateValue([], forKey: next) != nil { faults.append(text) } else { names.append(next) }
        name = next
      } else if let name {
        lists[name, default: []].append(filled(text))
      } else {
        faults.append(text)
      }
    }
  }

  private func filled(_ entry: String) -> String {
    guard entry.contains("{") else { return entry }
    return names.reduce(entry) {
      $0.replacing("{\($1)}", with: (lists[$1] ?? []).joined(separator: "|"))
    }
  }

  private static func trimmed(_ line: Substring.UTF8View) -> String {
    var line = line.drop { $0 == UInt8(ascii: " ") }
    while line.last == UInt8(ascii: " ") { line.removeLast() }
    return String(Substring(line))
  }

  /// The names of the lists, in the order of the file.
  package private(set) var names: [String] = []

  /// The entries of a list; none when the file has no such list.
  package subscript(name: String) -> [String] { lists[name] ?? [] }

  /// The words of a list, however many stand on a line.
  package func words(_ name: String) -> [String] {
    self[name].flatMap { $0.split(separator: " ").map(String.init) }
  }
}
