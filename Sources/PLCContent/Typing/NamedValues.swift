/// Values by name, in the order they were written, each name once.
///
/// For the fields of a document and the cells of a row, a dozen at most: there, looking at each name in turn is
/// faster than hashing one, and a list takes a fraction of the memory of a dictionary.
package struct NamedValues<Value: Sendable>: Sendable, Sequence {
  package typealias Element = (key: String, value: Value)
  private var entries: [Element] = []

  package init() {}

  package init(_ entries: some Sequence<Element>) {
    for (name, value) in entries { self[name] = value }
  }

  package var isEmpty: Bool { entries.isEmpty }
  package var count: Int { entries.count }
  package var keys: [String] { entries.map(\.key) }

  package func makeIterator() -> IndexingIterator<[Element]> { entries.makeIterator() }

  package subscript(_ name: String) -> Value? {
    get {
      // By place, so that only the names are looked at and nothing is copied on the way.
      for place in entries.indices where entries[place].key == name { return entries[place].value }
      return nil
    }
    set {
      let place = entries.indices.first { entries[$0].key == name }
      switch (place, newValue) {
      case (let place?, let value?): entries[place].value = value
      case (nil, let value?): entries.append((name, value))
      case (let place?, nil): entries.remove(at: place)
      case (nil, nil): break
      }
    }
  }

  /// The same names with other values.
  package func mapValues<Other>(_ change: (Value) throws -> Other) rethrows -> NamedValues<Other> {
    var changed = NamedValues<Other>()
    changed.reserve(entries.count)
    for (name, value) in entries { changed.add(name, try change(value)) }
    return changed
  }

  /// Makes room for so many values.
  package mutating func reserve(_ count: Int) { entries.reserveCapacity(count) }

  private mutating func add(_ name: String, _ value: Value) { entries.append((name, value)) }
}
